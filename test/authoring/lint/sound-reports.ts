import { readdirSync, readFileSync } from "node:fs";
import { readReport } from "#authoring/read/read-report.ts";
import { COUNTY_INDICATORS } from "#test/authoring/read/county-indicators.ts";
import { markedReports } from "#test/authoring/read/marked.ts";
import type { Sound } from "./damage.ts";

/** A report with nothing wrong in it. */
export interface SoundReport extends Sound {
  readonly name: string;
  /** Written before the rules, and looked at once they stood. */
  readonly aside: boolean;
}

const FOLDER = new URL("reports/", import.meta.url);

/** The reports of the reader's tests, and those in `reports/`, which have what the lint needs: parts, shares, shortcomings. */
export function soundReports(): readonly SoundReport[] {
  const own = readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      name,
      aside: name.includes("aside"),
      year: null,
      text: readFileSync(new URL(name, FOLDER), "utf8"),
    }));
  const marked = markedReports().map(({ name, year, text }) => ({ name, aside: false, year, text }));
  return [...marked, ...own].map(({ name, aside, year, text }) => {
    const context = { indicators: COUNTY_INDICATORS, year };
    return { name, aside, text, chars: Array.from(text), context, reading: readReport(text, context) };
  });
}
