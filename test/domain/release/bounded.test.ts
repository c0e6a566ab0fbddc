import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundedObservations, PAGE_VALUES, referredTo } from "#domain/release/bounded.ts";
import { anObservation, aRelease } from "#test/support/cases.ts";

const nothing: ReadonlySet<string> = new Set();
const value = (year: number, area?: string) =>
  anObservation({
    id: `sample.${year}.${area ?? "county"}`,
    period: String(year),
    ...(area === undefined ? {} : { area }),
  });

describe("what a page carries of an indicator's values", () => {
  test("all of them, where they are few", () => {
    const all = [value(2021), value(2021, "north"), value(2022)];
    expect(boundedObservations(all, nothing)).toEqual(all);
  });

  test("else the county's own, and other areas in the last period", () => {
    const all = [2021, 2022].flatMap((year) => [value(year), value(year, "north"), value(year, "south")]);
    expect(boundedObservations(all, nothing, 5).map((o) => o.id)).toEqual([
      "sample.2021.county",
      "sample.2022.county",
      "sample.2022.north",
      "sample.2022.south",
    ]);
  });

  test("what another record refers to stays", () => {
    const all = [2021, 2022].flatMap((year) => [value(year), value(year, "north"), value(year, "south")]);
    const shown = boundedObservations(all, new Set(["sample.2021.south"]), 5);
    expect(shown.map((o) => o.id)).toContain("sample.2021.south");
  });

  test("never more than the limit and what must stay, the newest first to stay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 60 }), (years, limit) => {
        const all = Array.from({ length: years }, (_, at) => value(1900 + at));
        const shown = boundedObservations(all, nothing, limit);
        expect(shown).toHaveLength(Math.min(years, limit));
        expect(shown).toEqual(all.slice(-limit));
      }),
    );
    expect(PAGE_VALUES).toBeGreaterThan(0);
  });
});

test("commitments and conflicts refer to values", () => {
  const release = aRelease([], []);
  const text = { zh: "样例", en: "Sample" };
  const conflict = { id: "c", title: text, statement: text, indicators: [], observations: ["a", "b"], documents: [] };
  expect([...referredTo({ ...release, sources: { ...release.sources, conflicts: [conflict] } })]).toEqual(["a", "b"]);
});
