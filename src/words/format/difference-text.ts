import type { Language } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { scaleOf, unitOf } from "#domain/figure/unit.ts";
import { amountText, formatNumber } from "./format.ts";

const POINTS: Readonly<Record<Language, string>> = { zh: "个百分点", en: " percentage points" };

/** Whether a difference of things that are counted is said by its number alone. */
const BARE_COUNTS: Readonly<Record<Language, boolean>> = { zh: false, en: true };

function isCounted({ unit: code }: Indicator): boolean {
  const unit = unitOf(code);
  return unit.dimension === "count" && scaleOf(unit) === 0;
}

/** How much two values of an indicator differ, without a sign: shares by points; counted things in English by their number alone. */
export function differenceText(change: number, indicator: Indicator, lang: Language): string {
  const size = Math.abs(change);
  if (indicator.unit === "%") return `${formatNumber(size, lang)}${POINTS[lang]}`;
  return isCounted(indicator) && BARE_COUNTS[lang] ? formatNumber(size, lang) : amountText([size], indicator, lang);
}
