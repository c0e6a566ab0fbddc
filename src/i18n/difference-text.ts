import type { Language } from "#domain/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { unitOf } from "#domain/unit.ts";
import { formatNumber, unitText } from "./format.ts";

/** How much two values of an indicator differ, without a sign: shares by points; counted things in English by their number alone. */
export function differenceText(size: number, indicator: Indicator, lang: Language): string {
  const zh = lang === "zh";
  const points = indicator.unit === "%";
  const counted = !zh && unitOf(indicator.unit).dimension === "count";
  const unit = points ? (zh ? "个百分点" : "percentage points") : counted ? "" : unitText(indicator, lang);
  return `${formatNumber(Math.abs(size), lang)}${zh || counted ? "" : " "}${/^\d/.test(unit) ? "× " : ""}${unit}`;
}
