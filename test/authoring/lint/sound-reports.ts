import { readdirSync, readFileSync } from "node:fs";
import { converted } from "#authoring/lint/convert.ts";
import { readReport } from "#authoring/read/read-report.ts";
import type { KnownIndicator, ReadingContext } from "#authoring/read/reading.ts";
import { COUNTY_INDICATORS } from "#test/authoring/read/county-indicators.ts";
import { type MarkedReport, markedReports } from "#test/authoring/read/marked.ts";
import { randomOf, type Sound } from "./damage.ts";

/** A report with nothing wrong in it. */
export interface SoundReport extends Sound {
  readonly name: string;
  /** Written before the rules, and looked at once they stood. */
  readonly aside: boolean;
}

const FOLDER = new URL("reports/", import.meta.url);

/**
 * The reports of the reader's tests, and those in `reports/`, which have what the lint needs: parts, shares, shortcomings. Each
 * is held against what its own county published a year before, or against another county's (`values`).
 */
export function soundReports(values: "own" | "another county's" = "own"): readonly SoundReport[] {
  const other = readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      name,
      aside: name.includes("aside"),
      context: { indicators: COUNTY_INDICATORS, year: null },
      text: readFileSync(new URL(name, FOLDER), "utf8"),
    }));
  const marked = markedReports().map((report) => ({
    name: report.name,
    aside: false,
    context: {
      indicators: values === "own" ? COUNTY_INDICATORS.map((known) => aYearBefore(known, report)) : COUNTY_INDICATORS,
      year: report.year,
    } satisfies ReadingContext,
    text: report.text,
  }));
  return [...marked, ...other].map(({ name, aside, context, text }) => ({
    name,
    aside,
    text,
    chars: Array.from(text),
    context,
    reading: readReport(text, context),
  }));
}

/** Without a growth beside it a value changes within a year by no more than this. */
const CHANGE = 0.15;

/** An indicator with its value of the year before, as the report has it by its growth, or about as large. */
function aYearBefore(known: KnownIndicator, { figures, name }: MarkedReport): KnownIndicator {
  const own = figures.find(
    ({ indicator, stage, period, value }) =>
      indicator === known.id && stage === "actual" && /^\d{4}(?:-|$)/.test(period) && value !== null,
  );
  const now = own === undefined || own.unit === null ? null : converted(own.value ?? 0, own.unit, known.unit);
  if (own === undefined || now === null) return known;
  const growth = figures.find(({ indicator, period }) => indicator === `${known.id}-growth` && period === own.period);
  const random = randomOf(Number(name.slice(0, 2)) * 1000 + known.id.length)();
  const rate = growth?.value == null ? (random * 2 - 1) * CHANGE : growth.value / 100;
  const value = Number((now / (1 + rate)).toPrecision(4));
  return { ...known, last: { value, period: own.period.replace(/\d{4}/g, (year) => String(Number(year) - 1)) } };
}
