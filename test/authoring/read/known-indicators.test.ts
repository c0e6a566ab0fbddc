import { expect, test } from "vitest";
import { knownIndicators } from "#authoring/read/known-indicators.ts";
import { parseRelease } from "#domain/release/parse.ts";
import { smallRelease } from "#test/support/small-release.ts";

const { release } = parseRelease(smallRelease());

test("an indicator is known by its names, its aliases and its newest value", () => {
  if (release === null) throw new Error("invalid small release");
  const [first] = release.indicators.indicators;
  const known = knownIndicators(release, { [first?.id ?? ""]: ["又名", first?.name.zh ?? ""], constructor: ["无"] });
  expect(known.map(({ id }) => id)).toEqual(release.indicators.indicators.map(({ id }) => id));
  expect(known[0]?.names[0]).toBe(first?.name.zh);
  expect(known[0]?.names).toContain("又名");
  expect(new Set(known[0]?.names).size).toBe(known[0]?.names.length);
  expect(known.some(({ last }) => last !== undefined)).toBe(true);
});
