import type { Language } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { scaleOf, unitOf } from "#domain/figure/unit.ts";
import { quantityOf } from "#domain/figure/value.ts";
import { grouped, inEnglish, moved } from "./amount.ts";
import { digitsOf, figureText, formatNumber, nounOf, signed, unitText } from "./format.ts";

/**
 * The unit that charts are drawn in: English draws 40.6亿元 as 4.06 of `billion yuan`, 3.43万头 as 34.3 of `thousand head`.
 * One for each unit, whatever the numbers, so that all charts of it are alike.
 */
export function drawnUnit(indicator: Indicator, lang: Language): string {
  const drawn = APART[lang].scale(indicator);
  return drawn === null ? unitText(indicator, lang) : `${drawn.scale} ${nounOf(indicator)}`.trim();
}

/** A number on the scale of a chart: `40` of 亿元 is `4` in English. */
export function drawnNumber(value: number, indicator: Indicator, lang: Language): string {
  const drawn = APART[lang].scale(indicator);
  return drawn === null ? formatNumber(value, lang) : grouped(moved(signed(value), drawn.power));
}

/** A figure without its unit, for a drawing that names it once: `over 1,900`, `4.06` of billion yuan. */
export function drawnFigure(o: Observation, indicator: Indicator, lang: Language): string {
  const { before, number } = figureText(o, indicator, lang);
  const drawn = APART[lang].scale(indicator);
  const q = quantityOf(o);
  const numbers =
    drawn === null || q.kind === "missing"
      ? number
      : digitsOf(o, q)
          .map((digits) => grouped(moved(digits, drawn.power)))
          .join("–");
  return before === "" ? numbers : `${before} ${numbers}`;
}

/** A number in a cell whose unit stands in another: `40.6`, in English `4.06 billion`. */
export const cellNumber = (value: number, indicator: Indicator, lang: Language): string =>
  APART[lang].number(value, indicator);

/** The unit of such a number: `亿元`, in English `yuan`. Empty where the document's own was lost. */
export const cellUnit = (indicator: Indicator, lang: Language): string => APART[lang].unit(indicator);

/** A scale in words, and by which power of ten printed numbers are multiplied for it. */
interface DrawnScale {
  readonly scale: string;
  readonly power: number;
}

/** How a language says a number and its unit apart from one another. */
interface Apart {
  /** The scale that charts are drawn in; `null` where it is that of the numbers as printed. */
  readonly scale: (indicator: Indicator) => DrawnScale | null;
  readonly number: (value: number, indicator: Indicator) => string;
  readonly unit: (indicator: Indicator) => string;
}

const APART: Readonly<Record<Language, Apart>> = {
  zh: {
    scale: () => null,
    number: (value) => formatNumber(value, "zh"),
    unit: (indicator) => unitText(indicator, "zh"),
  },
  en: {
    scale: englishScale,
    number: (value, { unit }) => {
      const { numbers, scale } = inEnglish([signed(value)], scaleOf(unitOf(unit)));
      return `${numbers} ${scale}`.trim();
    },
    unit: nounOf,
  },
};

function englishScale({ unit }: Indicator): DrawnScale | null {
  const { dimension } = unitOf(unit);
  const power = scaleOf(unitOf(unit));
  if (power === 0) return null;
  if (power === 12) return { scale: "trillion", power: 0 };
  const money = dimension === "money";
  if (power === 8) return money ? { scale: "billion", power: -1 } : { scale: "million", power: 2 };
  return money ? { scale: "million", power: -2 } : { scale: "thousand", power: 1 };
}
