import { expect, it } from "vitest";
import { parseRelease } from "#domain/release/parse.ts";
import { HUGE } from "#mocks/sets/huge.ts";
import { isComplete } from "#test/support/is-complete.ts";
import { makeSet } from "#mocks/sets.ts";

// Made once: it takes seconds.
const made = makeSet("huge").releases[0]?.release;

// Read from the values rather than from 70 MB of text: writing, hashing and reading that is tested on the other sets.
it("has 1,000 indicators × 20 years × 16 areas, synthetic and sound", { timeout: 60_000 }, () => {
  const { release, issues } = parseRelease({
    "release.json": made?.release,
    "indicators.json": made?.indicators,
    "observations.json": made?.observations,
    "commitments.json": made?.commitments,
    "suggestions.json": made?.suggestions,
    "sources.json": made?.sources,
  });
  expect(issues).toEqual([]);
  const observations = release?.observations.observations ?? [];
  const distinct = (of: readonly (string | undefined)[]): number => new Set(of).size;
  expect(observations).toHaveLength(HUGE.indicators * HUGE.years * HUGE.areas);
  expect({
    indicators: distinct(observations.map((o) => o.indicator)),
    years: distinct(observations.map((o) => o.period)),
    areas: distinct(observations.map((o) => o.area)),
  }).toEqual(HUGE);
  expect(release?.indicators.indicators.filter((i) => i.headline !== undefined)).toHaveLength(3);
  expect(release?.release.synthetic).toBe(true);
});

it("has a status or a reason for every indicator", { timeout: 30_000 }, () => {
  if (made === undefined) throw new Error("invalid set: huge");
  isComplete(made);
});
