import type { ChartModel, SignChart } from "#domain/chart/chart-model.ts";
import type { Language } from "#domain/site/language.ts";
import { isPart } from "#domain/figure/observation.ts";
import type { Point } from "#domain/chart/series.ts";
import { countOf, type Signs, signsOf } from "#domain/signs/amounts.ts";
import { hasPitch } from "#domain/signs/sign.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { position } from "#domain/figure/value.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { singular } from "#words/format/amount.ts";
import { formatNumber, qualifierText } from "#words/format/format.ts";
import { WRITING } from "#words/format/writing.ts";
import { en } from "./en.ts";
import { type SignWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, SignWords>> = { zh, en };

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
