import { describe, expect, test } from "vitest";
import { lintReading } from "#authoring/lint/lint-reading.ts";
import { readReport } from "#authoring/read/read-report.ts";
import { DAMAGE, type Damaged, randomOf } from "./damage.ts";
import { type SoundReport, soundReports } from "./sound-reports.ts";

/** So many of the ways in which a kind of damage can be done to a report are tried, chosen by the seed; all of them take half a minute. */
const TRIED = 1;
const SEED = 20_261_127;
/** A finding is where the damage is, or beside it (code points). */
const BESIDE = 12;

const reports = soundReports();

function isFound({ text, start, end, codes }: Damaged, { context }: SoundReport): boolean {
  return lintReading(text, readReport(text, context), context).some(
    (found) => codes.includes(found.code) && found.start <= end + BESIDE && start <= found.end + BESIDE,
  );
}

/** How much of each kind of damage is found, and what is not. */
function measured(of: readonly SoundReport[]): { readonly share: number; readonly missed: readonly string[] } {
  const random = randomOf(SEED);
  const missed: string[] = [];
  let tried = 0;
  for (const report of of)
    for (const [kind, make] of Object.entries(DAMAGE)) {
      const ways = [...make(report)];
      for (let n = 0; n < TRIED && ways.length > 0; n += 1) {
        const [way] = ways.splice(Math.floor(random() * ways.length), 1);
        if (way === undefined) continue;
        tried += 1;
        const around = Array.from(way.text).slice(Math.max(0, way.start - 20), way.end + 10);
        if (!isFound(way, report)) missed.push(`${report.name}: ${kind}: ${around.join("")}`);
      }
    }
  return { share: (tried - missed.length) / tried, missed };
}

/** False alarms for each 3,000 characters of sound text. */
function alarms(of: readonly SoundReport[]): number {
  const chars = of.reduce((all, { text }) => all + text.length, 0);
  const found = of.flatMap(({ text, reading, context }) => lintReading(text, reading, context));
  return (found.length / chars) * 3000;
}

describe.each([
  ["the reports that the rules were made with", reports.filter(({ aside }) => !aside)],
  ["those that were set aside", reports.filter(({ aside }) => aside)],
])("in %s", (_, of) => {
  test("at least 95 % of seeded damage is found", () => {
    const { share, missed } = measured(of);
    expect(share, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  }, 60_000);

  test("there is at most one false alarm in 3,000 characters", () => {
    expect(alarms(of)).toBeLessThanOrEqual(1);
  });
});

test("nor against the values of another county, which differ in size", () => {
  expect(alarms(soundReports("another county's"))).toBeLessThanOrEqual(1);
});

test("every kind of damage can be done to some report", () => {
  expect(Object.entries(DAMAGE).filter(([, make]) => reports.every((report) => make(report).length === 0))).toEqual([]);
});
