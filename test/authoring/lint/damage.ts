import type { Figure, Reading, ReadingContext } from "#authoring/read/reading.ts";
import type { FindingCode } from "#domain/check/finding-code.ts";

/** A text with one thing wrong, the place of it in code points, and what the lint may call it. */
export interface Damaged {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly codes: readonly FindingCode[];
}

/** A sound text as it was read. */
export interface Sound {
  readonly text: string;
  readonly chars: readonly string[];
  readonly reading: Reading;
  readonly context: ReadingContext;
}

/** All the ways in which one kind of damage can be done to a text. */
type Maker = (sound: Sound) => readonly Damaged[];

/** A number from 0 to 1 after the other, the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text with the code points from `start` to `end` replaced. */
const replaced = (
  { chars }: Pick<Sound, "chars">,
  start: number,
  end: number,
  by: string,
  codes: readonly FindingCode[],
): Damaged => ({
  text: [...chars.slice(0, start), by, ...chars.slice(end)].join(""),
  start,
  end: start + Array.from(by).length,
  codes,
});

/** Every place of a pattern, in code points, with what it becomes. */
const rewritten =
  (pattern: RegExp, by: (match: RegExpMatchArray) => string, codes: readonly FindingCode[]): Maker =>
  (sound) =>
    [...sound.text.matchAll(pattern)].map((match) => {
      const start = Array.from(sound.text.slice(0, match.index)).length;
      return replaced(sound, start, start + Array.from(match[0]).length, by(match), codes);
    });

const digitsIn = ({ text }: Figure): { readonly at: number; readonly digits: string } | null => {
  const match = /\d+(?:\.\d+)?/.exec(text);
  return match === null ? null : { at: Array.from(text.slice(0, match.index)).length, digits: match[0] };
};

/** A figure with another number; `null` where it is not printed plainly. */
function withNumber(
  sound: Sound,
  figure: Figure,
  to: (digits: string) => string,
  codes: readonly FindingCode[],
): readonly Damaged[] {
  const number = digitsIn(figure);
  if (number === null || sound.chars.slice(figure.start, figure.end).join("") !== figure.text) return [];
  const start = figure.start + number.at;
  return [replaced(sound, start, start + number.digits.length, to(number.digits), codes)];
}

const isMoneyOrCount = ({ unit }: Figure): boolean => unit !== null && !["%", "个百分点", "‰", "倍"].includes(unit);

/** Figures that are surely of an indicator with a value of the year before. */
const known = ({ reading, context }: Sound): readonly Figure[] =>
  reading.figures.filter((figure) => {
    const last = context.indicators.find(({ id }) => id === figure.indicator[0]?.id)?.last;
    return last !== undefined && (figure.indicator[0]?.certainty ?? 0) >= 0.9 && isMoneyOrCount(figure);
  });

/** Wholes with parts that are just all of it, as they stand in one sentence. */
function groups({ text, chars, reading }: Sound): readonly (readonly Figure[])[] {
  const found: Figure[][] = [];
  for (const [at, whole] of reading.figures.entries()) {
    const parts: Figure[] = [];
    let sum = 0;
    for (const figure of reading.figures.slice(at + 1)) {
      if (/[。\n]/.test(chars.slice(whole.end, figure.start).join("")) || figure.unit !== whole.unit) break;
      parts.push(figure);
      sum = Number((sum + (figure.value ?? 0)).toFixed(6));
      if (sum === whole.value && parts.length > 1 && isMoneyOrCount(whole)) found.push([whole, ...parts]);
    }
  }
  return text === "" ? [] : found;
}

/** Another digit in one place of a number, never the first one as 0. */
const slips = (digits: string, by: number): string => {
  const at = digits.search(/\d(?!\d*\.)$/) >= 0 ? digits.length - 1 : 0;
  return digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
};

/** Damage that reports are known for, by its kind. */
export const DAMAGE: Readonly<Record<string, Maker>> = {
  "a unit is lost": (sound) =>
    sound.reading.figures
      .filter(
        ({ unit, value, lower, end }) =>
          unit !== null &&
          value !== null &&
          value >= 10 &&
          lower === undefined &&
          /[，。；]/.test(sound.chars[end] ?? ""),
      )
      .filter(
        (figure) =>
          isMoneyOrCount(figure) && /^\d+(?:\.\d+)?[^\d]+$/.test(figure.text) && !/^(?:19|20)\d\d\D/.test(figure.text),
      )
      .map((figure) => replaced(sound, figure.start, figure.end, digitsIn(figure)?.digits ?? "", ["unit-missing"])),
  "a decimal point slips": (sound) =>
    known(sound).flatMap((figure) =>
      withNumber(
        sound,
        figure,
        (digits) => (digits.includes(".") ? digits.replace(".", "").replace(/^0+/, "") : `${digits}0`),
        ["power-of-ten", "part-over", "sum-differs"],
      ),
    ),
  "万 becomes 亿": (sound) =>
    known(sound)
      .filter(({ unit }) => unit === "亿元")
      .map((figure) =>
        replaced(sound, figure.start, figure.end, figure.text.replace("亿元", "万元"), ["power-of-ten"]),
      ),
  "a unit is another": (sound) =>
    known(sound)
      .filter(({ unit }) => ["亿元", "万吨", "公里", "万亩"].includes(unit ?? ""))
      .map((figure) =>
        replaced(sound, figure.start, figure.end, (digitsIn(figure)?.digits ?? "") + "人", ["unit-changed"]),
      ),
  "a part is more than its whole": (sound) =>
    groups(sound).flatMap(([whole, part]) =>
      whole === undefined || part === undefined
        ? []
        : withNumber(sound, part, () => String(Number(((whole.value ?? 0) * 1.3).toFixed(2))), [
            "part-over",
            "sum-differs",
          ]),
    ),
  "parts do not add up": (sound) =>
    groups(sound).flatMap(([whole, ...parts]) =>
      [whole, ...parts].flatMap((figure) =>
        figure === undefined
          ? []
          : withNumber(sound, figure, (digits) => slips(digits, 3), ["sum-differs", "part-over"]),
      ),
    ),
  "shares do not add up": (sound) =>
    [...sound.text.matchAll(/占[^。，；]{0,10}?(\d+\.\d)%、(\d+\.\d)%(?:[、和]\d+\.\d%)+/g)].flatMap((match) => {
      const within = Array.from(sound.text.slice(0, match.index)).length;
      const to = within + Array.from(match[0]).length;
      return sound.reading.figures
        .filter(({ start, end }) => start >= within && end <= to)
        .flatMap((figure) =>
          withNumber(sound, figure, (digits) => (Number(digits) + 2.3).toFixed(1), ["shares-differ"]),
        );
    }),
  "more than a hundred per cent": (sound) =>
    sound.reading.figures
      .filter(
        ({ unit, value, start }) =>
          unit === "%" &&
          (value ?? 0) > 10.1 &&
          (value ?? 0) < 100 &&
          /(?:率|占|比重)[^，。；、]{0,3}$/.test(sound.chars.slice(Math.max(0, start - 8), start).join("")) &&
          !/增长率|完成率/.test(sound.chars.slice(Math.max(0, start - 8), start).join("")),
      )
      .flatMap((figure) =>
        withNumber(
          sound,
          figure,
          (digits) => (digits.includes(".") ? digits.replace(".", "").replace(/^0+/, "") : `${digits}0`),
          ["share-over", "run-together", "shares-differ"],
        ),
      ),
  "one thing has two values": (sound) =>
    known(sound)
      .filter(
        ({ stage, period, label, value, lower, text, flags }) =>
          stage === "actual" &&
          period !== null &&
          (label?.length ?? 0) >= 5 &&
          value !== null &&
          lower === undefined &&
          !flags.includes("part") &&
          !flags.includes("label-carried") &&
          /^\d/.test(text),
      )
      .flatMap((figure) => {
        let end = figure.end;
        while (end < sound.chars.length && sound.chars[end] !== "。") end += 1;
        const again = `${figure.label ?? ""}${figure.text.replace(/^\d+/, (digits) => String(Number(digits) + 1))}。`;
        return [replaced(sound, end + 1, end + 1, again, ["two-values"])];
      }),
  "a total falls": (sound) => {
    const found: Damaged[] = [];
    for (const [at, early] of sound.reading.figures.entries())
      for (const late of sound.reading.figures.slice(at + 1))
        if (
          early.label === late.label &&
          early.unit === late.unit &&
          (early.unit ?? "").endsWith("元") &&
          /\/\d{4}-\d\d/.test(early.period ?? "") &&
          late.period !== early.period &&
          late.period?.slice(0, 4) === early.period?.slice(0, 4) &&
          late.stage === "actual"
        )
          found.push(
            ...withNumber(sound, late, () => String(Number(((early.value ?? 0) * 0.9).toFixed(2))), [
              "cumulative-falls",
            ]),
          );
    return found;
  },
  "two numbers run together": (sound) => [
    ...rewritten(/([2-9])个(\d+亿元)/g, ([, count = "", size = ""]) => count + size, ["run-together"])(sound),
    ...rewritten(/(\d{1,2})月(\d{2})日/g, ([, month = "", day = ""]) => `${month}${day}日`, ["run-together"])(sound),
    ...rewritten(/(20\d\d)年(1[0-2])月/g, ([, year = "", month = ""]) => `${year}${month}月`, ["run-together"])(sound),
    ...rewritten(/(\d+\.\d+)%[、和](\d+\.\d+%)/g, ([, one = "", other = ""]) => one + other, ["run-together"])(sound),
  ],
  "a mark is lost before an item": rewritten(/[。；]([二三四五]是)/g, ([, item = ""]) => item, ["mark-lost"]),
  "a mark is lost between two figures": rewritten(
    /(\d+(?:\.\d+)?(?:亿元|万元|公里|家|个|件|%))[、，](?=\d)/g,
    ([, figure = ""]) => figure,
    ["mark-lost", "run-together"],
  ),
  "a mark is lost before a period": rewritten(/(?<=\p{Script=Han})。(?=\d{1,2}—\d{1,2}月，)/gu, () => "", [
    "mark-lost",
  ]),
  "a paragraph is cut": rewritten(/(?<=[^\n]{45}[\p{Script=Han}\d%])。(?=\n|$)/gu, () => "", ["mark-lost"]),
  "a quotation or title mark is lost": rewritten(/[《》“”]/g, () => "", ["mark-unpaired", "name-unquoted"]),
  "quotation marks of digits are lost": rewritten(/“(12345)”(?=工作思路)/g, ([, digits = ""]) => digits, [
    "name-unquoted",
  ]),
  // The item without a number stands somewhere between those around it.
  "an item has lost its number": rewritten(
    /(?<=[。；])[二三]是([^\n]{1,160}?(?<=[。；])[三四]是)/g,
    ([, between = ""]) => between,
    ["list-number-lost"],
  ),
  "a word stands twice": rewritten(/(?<=[，。])(加快|持续|完善|新增|建设|实施|推进|落实)/g, ([word]) => word + word, [
    "word-doubled",
  ]),
  "a noun is lost": rewritten(/(建设|申报|推进|实施)(?:重点)?项目(?=\d+个，)/g, ([, verb = ""]) => verb, [
    "noun-missing",
  ]),
  "what is meant is counted as come": rewritten(/到位(?:资金|省外资金)(?=\d)/g, ([words]) => `意向${words}`, [
    "stage-mixed",
  ]),
  "a negation is lost": rewritten(
    /(?:不够|不太|不甚|不|欠)(?=(?:紧密|密切|到位|充分|及时|健全|完善|扎实|有力|合理|科学|规范|顺畅|稳固|具体|精准|熟练|强|高)[，；。、])/g,
    () => "",
    ["negation-lost"],
  ),
  "no year is printed": (sound) =>
    sound.context.year === null && /20\d\d年/.test(sound.text)
      ? [{ text: sound.text.replace(/(?:19|20)\d\d年/g, ""), start: 0, end: 200, codes: ["year-inferred"] }]
      : [],
};
