import { expect, test } from "vitest";
import { wantedOf } from "#domain/meeting/wanted.ts";
import { targets } from "#mocks/sets/targets.ts";

test("a target is there where one is for that year or later, a year before where it covers the same months", () => {
  const [made] = targets().releases;
  if (made === undefined) throw new Error("invalid set: targets");
  const { release } = made;
  const rows = new Map(wantedOf(release, release.indicators.indicators).map((row) => [row.indicator.id, row]));
  expect([...rows.values()].some(({ target }) => target)).toBe(true);
  expect([...rows.values()].some(({ before }) => before)).toBe(true);
  expect(rows.get("tax-cuts")).toMatchObject({ target: false });
});
