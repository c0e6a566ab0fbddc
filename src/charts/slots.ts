import { type ChartModel, MAX_SERIES } from "#domain/chart-model.ts";
import type { Language } from "#domain/language.ts";
import { comparePeriods, type PeriodCode } from "#domain/period.ts";
import { drawnUnit } from "#i18n/apart.ts";
import { shortPeriod } from "#i18n/format.ts";
import { type Mark, markOf } from "./mark.ts";
import { literal, textWidth } from "./text.ts";
import { SMALL } from "./tokens.ts";

/** The series of a chart that go by one name: what was observed, what is expected and what was set as a target. */
export interface Strand {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** The strands of a chart, at most six; the table has them all. */
export function strandsOf(model: ChartModel, lang: Language): readonly Strand[] {
  const several = new Set(model.series.map((s) => s.name?.[lang])).size > 1;
  const strands = new Map<string, readonly Mark[]>();
  for (const s of model.series) {
    // The county itself has no name of its own among the areas it is compared with.
    const name = literal((s.name ?? (several ? s.indicator.scope.name : null))?.[lang] ?? "");
    strands.set(name, [...(strands.get(name) ?? []), ...s.points.map((p) => markOf(p, lang, s.factor))]);
  }
  return [...strands].slice(0, MAX_SERIES).map(([name, marks]) => {
    const valued = new Set(marks.filter((m) => m.at !== null && m.status !== "target").map((m) => m.point.period));
    // A period with an expected value is no empty place; what was observed in it may still come.
    return { name, marks: marks.filter((m) => m.at !== null || !valued.has(m.point.period)) };
  });
}

/** The places of the time axis: every period that has a value or an explicit gap. */
export const slotsOf = (strands: readonly Strand[]): readonly PeriodCode[] =>
  [...new Set(strands.flatMap((s) => s.marks.map((m) => m.point.period)))].sort(comparePeriods);

/** A period under its slot, broken after the year where one line is too wide. */
export function slotLabel(period: PeriodCode, lang: Language, width: number): string {
  const text = shortPeriod(period, lang);
  if (textWidth(text, SMALL) <= width) return text;
  return lang === "zh" ? text.replace(/^(\d{4})年?(?=\D)/, "$1\n") : text.replace(/ (?=\d{4}$)/, "\n");
}

/** What all values of a chart are counted in: said once, above. Things counted by one word may have several names. */
export function unitCaption(model: ChartModel, lang: Language): string {
  const indicators = model.series.map((s) => s.indicator).filter((i) => i.unit === model.series[0]?.indicator.unit);
  return literal([...new Set(indicators.map((i) => drawnUnit(i, lang)))].join(" / "));
}

/** True where values are printed in more than one unit, so that each says its own. */
export const unlikeUnits = (model: ChartModel, lang: Language): boolean =>
  new Set(model.series.map((s) => drawnUnit(s.indicator, lang))).size > 1;
