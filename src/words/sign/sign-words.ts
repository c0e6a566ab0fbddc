import type { ChartModel, SignChart } from "#domain/chart/chart-model.ts";
import type { Language } from "#domain/site/language.ts";
import type { Beside } from "#domain/schemas/indicator.ts";
import { isPart } from "#domain/figure/observation.ts";
import type { Point } from "#domain/chart/series.ts";
import { countOf, type Signs, signsOf } from "#domain/signs/amounts.ts";
import { hasPitch, type SignShape } from "#domain/signs/sign.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { position } from "#domain/figure/value.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { singular } from "#words/format/amount.ts";
import { formatNumber, qualifierText } from "#words/format/format.ts";
import { WRITING } from "#words/format/writing.ts";

/** The words of pictures of single values, and of their keys. They come with the pictures, not with the page. */
interface SignWords {
  readonly pitch: string;
  readonly metres: (n: number) => string;
  /** What was planned by the end of the period, in per cent of the target. */
  readonly planned: (percent: string) => string;
  /** What one sign is: `每格1000万元`. */
  readonly each: Readonly<Record<SignShape, (amount: string) => string>>;
  readonly count: Readonly<Record<SignShape, (n: number) => string>>;
  readonly land: string;
  /** `word` as printed. */
  readonly open: (word: string) => string;
  readonly hollow: (word: string) => string;
  /** The same two where there is little room. */
  readonly openShort: (word: string) => string;
  readonly hollowShort: (word: string) => string;
  readonly arrowOver: (word: string) => string;
  readonly arrowUnder: (word: string) => string;
  readonly about: (word: string) => string;
  readonly hatched: string;
  readonly status: Readonly<Record<"expected" | "target", string>>;
  readonly hollowFor: (status: string) => string;
  readonly apart: string;
  readonly hundred: (share: string, signs: number, full: string) => string;
  /** The same of what has not been observed: `status` is what it is. */
  readonly hollowHundred: (share: string, signs: number, framed: string, status: string) => string;
  readonly amount: string;
  readonly change: string;
  readonly range: string;
  readonly progress: string;
  readonly beside: string;
  readonly relation: Readonly<Record<Beside["relation"], string>>;
  /** In the place of a picture where nothing was published. */
  readonly nothing: string;
  /** At the period from which values are not comparable with those before. */
  readonly broken: string;
  readonly plan: string;
  /** Between two words that stand in one pair of quotes. */
  readonly or: string;
  /** Between what a sign is and how many there are. */
  readonly counted: string;
}

const ZH: SignWords = {
  pitch: "足球场",
  metres: (n) => (n < 1000 ? `${n}米` : `${n / 1000}公里`),
  planned: (percent) => `按进度应到${percent}%`,
  each: {
    square: (amount) => `每格${amount}`,
    land: (amount) => `每格${amount}`,
    dot: (amount) => `每点${amount}`,
    person: (amount) => `每个人形${amount}`,
  },
  count: {
    square: (n) => `共${n}格`,
    land: (n) => `共${n}格`,
    dot: (n) => `共${n}点`,
    person: (n) => `共${n}个`,
  },
  land: "方框为足球场，同一比例",
  open: (word) => `虚线的一个是${word === "" ? "“更多”" : `“${word}”`}，多出多少未公布`,
  hollow: (word) => `空心的一个是${word === "" ? "“不满”" : `“${word}”`}，差多少未公布`,
  openShort: (word) => `虚线为${word === "" ? "“更多”" : `“${word}”`}`,
  hollowShort: (word) => `空心为${word === "" ? "“不满”" : `“${word}”`}`,
  arrowOver: (word) => `箭头表示${word === "" ? "不止于此" : `“${word}”`}，多出多少未公布`,
  arrowUnder: (word) => `箭头表示${word === "" ? "不到此数" : `“${word}”`}，差多少未公布`,
  about: (word) => `原文为“${word}”`,
  hatched: "斜线在上下限之间",
  status: { expected: "预计", target: "目标" },
  hollowFor: (status) => `空心为${status}`,
  apart: "各类不相加",
  hundred: (share, signs, full) => `每格${share}，共${signs}格，实心${full}格`,
  hollowHundred: (share, signs, framed, status) => `每格${share}，共${signs}格，粗框${framed}格为${status}`,
  amount: "从零画起",
  change: "零线右侧为增，左侧为减",
  range: "两端照原文，不取中间值",
  progress: "外框为全年目标",
  beside: "旁边的数",
  relation: {
    "part-unknown": "是否包含在内，未说明",
    "other-definition": "口径不同，不可比",
    "other-year": "另一时期，分开看",
    "other-stage": "另一种钱，不能相加",
    context: "背景，不是一回事",
  },
  nothing: "这一格留给公布之后",
  broken: "口径不同，不可比",
  plan: "虚线为按进度应到之处",
  or: "”“",
  counted: "，",
};

const EN: SignWords = {
  pitch: "pitch",
  metres: (n) => (n < 1000 ? `${n} m` : `${n / 1000} km`),
  planned: (percent) => `planned by now: ${percent}%`,
  each: {
    square: (amount) => `A square is ${amount}`,
    land: (amount) => `A square is ${amount}`,
    dot: (amount) => `A dot is ${amount}`,
    person: (amount) => `A figure is ${amount}`,
  },
  count: {
    square: (n) => (n === 1 ? "1 square" : `${formatNumber(n, "en")} squares`),
    land: (n) => (n === 1 ? "1 square" : `${formatNumber(n, "en")} squares`),
    dot: (n) => (n === 1 ? "1 dot" : `${formatNumber(n, "en")} dots`),
    person: (n) => (n === 1 ? "1 figure" : `${formatNumber(n, "en")} figures`),
  },
  land: "the frame is a football pitch, to the same scale",
  open: (word) => `the dashed one stands for ${word === "" ? "more" : `“${word}”`}: how many more was not published`,
  hollow: (word) =>
    `the hollow one stands for ${word === "" ? "less" : `“${word}”`}: how much is missing was not published`,
  openShort: (word) => `dashed: ${word === "" ? "more" : `“${word}”`}`,
  hollowShort: (word) => `hollow: ${word === "" ? "less" : `“${word}”`}`,
  arrowOver: (word) => `the arrow stands for ${word === "" ? "more" : `“${word}”`}: how many more was not published`,
  arrowUnder: (word) =>
    `the arrow stands for ${word === "" ? "less" : `“${word}”`}: how much is missing was not published`,
  about: (word) => `the document says “${word}”`,
  hatched: "hatched between both ends",
  status: { expected: "expected", target: "a target" },
  hollowFor: (status) => `hollow: ${status}`,
  apart: "the kinds are not added up",
  hundred: (share, signs, full) => `A square is ${share}: ${full} of ${signs} are full`,
  hollowHundred: (share, signs, framed, status) =>
    `A square is ${share}: ${framed} of ${signs} have a thick frame (${status})`,
  amount: "Drawn from zero",
  change: "Right of zero is growth, left of it decline",
  range: "Both ends as printed; no middle is taken",
  progress: "The frame is the target of the year",
  beside: "What stands beside it",
  relation: {
    "part-unknown": "Whether a part of it: not said",
    "other-definition": "Another definition: not comparable",
    "other-year": "Another time: seen by itself",
    "other-stage": "Another kind of money: never added",
    context: "Context: another matter",
  },
  nothing: "This place is kept for what will be published",
  broken: "not comparable",
  plan: "the dashed line is what was planned by now",
  or: "” or “",
  counted: ": ",
};

const WORDS: Readonly<Record<Language, SignWords>> = { zh: ZH, en: EN };

export const signWords = (lang: Language): SignWords => WORDS[lang];

/**
 * How much a key says. `short`: what each kind of sign is, and no more · `labelled`: the same, where the picture names what lies
 * beside its signs.
 */
type Brevity = "short" | "labelled";

/**
 * What a picture of one value shows, in words: its key, whole where `brevity` is not said. `null` for charts that have axes and
 * labels of their own.
 */
export function pictureKey(model: ChartModel, lang: Language, brevity?: Brevity): string | null {
  const words = WORDS[lang];
  const points = model.series.flatMap((s) => s.points).filter(({ quantity }) => quantity.kind !== "missing");
  const [first] = points;
  if (first === undefined) return null;
  switch (model.kind) {
    case "signs":
      return signsKey(model, points, lang, brevity);
    case "hundred": {
      const full = ((position(first.quantity) ?? 0) * model.whole) / 100;
      const each = model.whole === 100 ? "1%" : "0.5%";
      const status = first.observation?.status ?? "actual";
      return status === "actual"
        ? words.hundred(each, model.whole, String(full))
        : words.hollowHundred(each, model.whole, String(full), words.status[status]);
    }
    case "amount":
    case "change":
    case "range":
    case "progress":
      if (brevity !== undefined) return words[model.kind];
      return joined(
        [
          words[model.kind],
          "planned" in model && model.planned !== null ? words.plan : "",
          statusOf(first, words),
          ...endsOf(first, model.kind, lang),
        ],
        lang,
      );
    default:
      return null;
  }
}

/** What hatching stands for in a small picture over time; `null` where nothing is hatched. */
export function hatchingKey({ kind, series }: ChartModel, lang: Language): string | null {
  const values = series
    .flatMap((s) => s.points)
    .flatMap(({ observation }) => observation ?? [])
    .filter(({ status }) => status !== "target");
  const parts = values.filter(isPart);
  return kind === "periods" && parts.length > 0 && parts.length < values.length ? chartWords(lang).hatched : null;
}

function signsKey({ sign, series }: SignChart, points: readonly Point[], lang: Language, brevity?: Brevity): string {
  const short = brevity !== undefined;
  const words = WORDS[lang];
  const [first] = points;
  if (first === undefined) return "";
  const each = words.each[sign.shape](ROUND[lang](sign.size, sign.base, first.indicator.noun));
  const drawn = points.flatMap((point) => {
    const { quantity, indicator } = point;
    const own = quantity.kind === "missing" ? null : signsOf(quantity, indicator.unit, sign);
    return own === null ? [] : [{ point, signs: own }];
  });
  const signs = drawn.map((d) => d.signs);
  const has = (of: (s: Signs) => boolean): boolean => signs.some(of);
  /** The words that stand with the values that end so, each once. */
  const said = (end: Signs["last"]): string => {
    const all = drawn.flatMap((d) => (d.signs.last === end ? wordOf(d.point, lang) : []));
    return [...new Set(all)].join(words.or);
  };
  const whole = (s: Signs): number => countOf(s) - (s.last === "open" ? 1 : 0);
  const [only] = signs;
  const head =
    points.length === 1 && only !== undefined ? `${each}${words.counted}${words.count[sign.shape](whole(only))}` : each;
  const about =
    points.length === 1 &&
    has((s) => s.last === null && s.hatched === 0) &&
    ABOUT.has(first.observation?.qualifier ?? "");
  return joined(
    [
      head,
      statusOf(first, words),
      has((s) => s.hatched > 0) ? words.hatched : "",
      has((s) => s.last === "open") ? words[short ? "openShort" : "open"](said("open")) : "",
      has((s) => s.last === "hollow") ? words[short ? "hollowShort" : "hollow"](said("hollow")) : "",
      about && !short ? words.about(wordOf(first, lang).join(words.or)) : "",
      points.length > 1 && !short && series[0]?.indicator.breakdown?.additive === false ? words.apart : "",
      hasPitch(sign) && brevity !== "labelled" ? words.land : "",
    ],
    lang,
  );
}

/** What stands for the ends of a value on a scale. */
function endsOf({ quantity: q, observation }: Point, kind: ChartModel["kind"], lang: Language): readonly string[] {
  const words = WORDS[lang];
  if (q.kind !== "interval") return [];
  const word = observation?.qualifier == null ? "" : qualifierText(observation.qualifier, lang);
  if (q.lower !== null && q.upper !== null) return kind === "range" ? [] : [words.hatched];
  if (q.lower === null && q.upper === null) return [words.about(word)];
  return [q.upper === null ? words.arrowOver(word) : words.arrowUnder(word)];
}

/** Words that name no width: nothing can be drawn of them. */
const ABOUT: ReadonlySet<string> = new Set(["约", "大约", "左右", "上下", "来"]);

/** The word as printed, or what it is called in the reader's language. */
const wordOf = ({ observation }: Point, lang: Language): readonly string[] => {
  const qualifier = observation?.qualifier ?? null;
  return qualifier === null ? [] : [qualifierText(qualifier, lang)].filter((word) => word !== "");
};

const joined = (parts: readonly string[], lang: Language): string =>
  parts.filter((p) => p !== "").join(WRITING[lang].semicolon);

const statusOf = ({ observation }: Point, words: SignWords): string =>
  observation === null || observation.status === "actual" ? "" : words.hollowFor(words.status[observation.status]);

/** A round amount of a unit: `1000万元`, `1个`; `10 million yuan`, `1 project`. */
const ROUND: Readonly<Record<Language, (size: number, base: string, noun: string | undefined) => string>> = {
  zh: (size, base) => {
    const [scale, word] = size >= 1e8 ? [1e8, "亿"] : size >= 1e4 ? [1e4, "万"] : [1, ""];
    return `${formatNumber(Number((size / scale).toPrecision(12)), "zh")}${word}${base}`;
  },
  en: (size, base, noun = "") => {
    const [scale, word] = size >= 1e9 ? [1e9, " billion"] : size >= 1e6 ? [1e6, " million"] : [1, ""];
    const number = `${formatNumber(Number((size / scale).toPrecision(12)), "en")}${word}`;
    const unit = unitOf(base);
    const name = unit.dimension === "count" ? noun : unit.en;
    return size === 1 ? `one ${singular(name)}`.trim() : `${number} ${name}`.trim();
  },
};
