import type { Language } from "#domain/site/language.ts";
import type { NotThis } from "#domain/chart/not-this.ts";
import type { Known, Picture } from "#domain/chart/picture.ts";
import { formatNumber, formatPeriod } from "#words/format/format.ts";
import { capital, sentence, WRITING } from "#words/format/writing.ts";
import { en } from "./en.ts";
import { type PlainWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, PlainWords>> = { zh, en };

export const plainWords = (lang: Language): PlainWords => WORDS[lang];

/** What a figure is not, as one sentence. */
export function notSentence(codes: readonly NotThis[], lang: Language): string {
  const { nots } = plainWords(lang);
  return sentence(
    codes.map((code) => nots[code]),
    lang,
  );
}

/** A comparison that a person can picture, as one sentence. Ends that are open stay so: 至少, 至多. */
export const pictureSentence = (picture: Picture, lang: Language): string => PICTURES[lang](picture);

function pictureZh(p: Picture): string {
  const text = (q: Known, unit: string): string => known(q, unit, QUANTITIES.zh);
  switch (p.kind) {
    case "land":
      return `相当于${text(p.hectares, "公顷")}，${text(p.pitches, "个标准足球场")}（长105米、宽68米）。`;
    case "square":
      return `相当于一块边长${text(p.side, "公里")}的正方形。`;
    case "output-each": {
      const { name, period, printed } = p.among;
      const by = `按${formatPeriod(period, "zh")}${name.zh}${printed}算`;
      return `产量按人口平均，每人${text(p.each, "公斤")}（${by}）。`;
    }
    case "in-a-week":
      return `平均每周${text(p.each, p.unit)}。`;
  }
}

function pictureEn(p: Picture): string {
  const text = (q: Known, unit: string): string => known(q, unit === "" ? "" : ` ${unit}`, QUANTITIES.en);
  switch (p.kind) {
    case "land":
      return `As much as ${text(p.hectares, "hectares")}, or ${text(p.pitches, "football pitches")} of 105 by 68 metres.`;
    case "square":
      return `A square with sides of ${text(p.side, "km")}.`;
    case "output-each": {
      const { name, period, people } = p.among;
      const by = `by the ${name.en.slice(0, 1).toLowerCase()}${name.en.slice(1)} of ${formatPeriod(period, "en")}, ${formatNumber(people, "en")}`;
      return `An output of ${text(p.each, "kg")} for each resident (${by}).`;
    }
    case "in-a-week":
      return `${capital(text(p.each, ""))} a week.`;
  }
}

const PICTURES: Readonly<Record<Language, (p: Picture) => string>> = { zh: pictureZh, en: pictureEn };

interface QuantityWords {
  readonly about: string;
  readonly least: string;
  readonly most: string;
  readonly range: string;
  readonly number: (n: number) => string;
}

const QUANTITIES: Readonly<Record<Language, QuantityWords>> = {
  zh: {
    about: "约",
    least: "至少",
    most: "至多",
    range: WRITING.zh.range,
    // Chinese groups by ten thousands.
    number: (n) => (Math.abs(n) >= 1e4 ? `${Number((n / 1e4).toPrecision(12))}万` : formatNumber(n, "zh")),
  },
  en: {
    about: "about ",
    least: "at least ",
    most: "at most ",
    range: WRITING.en.range,
    number: (n) => formatNumber(n, "en"),
  },
};

/** A calculated quantity: about so many, at least, at most, or between two. */
function known(q: Known, unit: string, { about, least, most, range, number }: QuantityWords): string {
  if (q.kind === "point") return `${about}${number(q.value)}${unit}`;
  const { lower, upper } = q;
  if (lower !== null && upper !== null) return `${number(lower)}${range}${number(upper)}${unit}`;
  if (lower !== null) return `${least}${number(lower)}${unit}`;
  if (upper !== null) return `${most}${number(upper)}${unit}`;
  return `${about}${number(q.value ?? 0)}${unit}`;
}
