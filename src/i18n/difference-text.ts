import type { Language } from "#domain/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { scaleOf, unitOf } from "#domain/unit.ts";
import { amountText, formatNumber } from "./format.ts";

/** How much two values of an indicator differ, without a sign: shares by points; counted things in English by their number alone. */
export function differenceText(change: number, indicator: Indicator, lang: Language): string {
  const size = Math.abs(change);
  if (indicator.unit === "%") return `${formatNumber(size, lang)}${lang === "zh" ? "个百分点" : " percentage points"}`;
  const unit = unitOf(indicator.unit);
  const counted = lang === "en" && unit.dimension === "count" && scaleOf(unit) === 0;
  return counted ? formatNumber(size, lang) : amountText([size], indicator, lang);
}
