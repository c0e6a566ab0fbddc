import { expect, test } from "vitest";
import { MAX_SERIES } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

const value = (year: number, area?: string) =>
  anObservation({
    id: `sample.${year}.${area ?? "county"}`,
    period: String(year),
    ...(area === undefined ? {} : { area }),
  });
const years = [2019, 2020, 2021, 2022];
const towns = (n: number): readonly string[] => Array.from({ length: n }, (_, at) => `town-${at + 1}`);
const areasDrawn = (areas: readonly (string | undefined)[]): readonly (string | null)[] => {
  const sample = anIndicator();
  const release = aRelease(
    [sample],
    years.flatMap((year) => areas.map((area) => value(year, area))),
  );
  return chartOf(release, sample)?.series.map((s) => s.points[0]?.area ?? null) ?? [];
};

test("a few areas are drawn beside the county", () => {
  expect(areasDrawn([undefined, "town-1", "town-2"])).toEqual([null, "town-1", "town-2"]);
});

test("more areas than there can be lines are left to the table", () => {
  expect(areasDrawn([undefined, ...towns(MAX_SERIES)])).toEqual([null]);
});

test("areas are drawn where the county has no value of its own", () => {
  expect(areasDrawn(towns(MAX_SERIES + 1))).toHaveLength(MAX_SERIES + 1);
});
