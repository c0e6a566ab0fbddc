import { expect, test } from "vitest";
import { wantedOf } from "#domain/meeting/wanted.ts";
import { overviewOf } from "#domain/overview.ts";
import { targets } from "#mocks/sets/targets.ts";
import { publishedRelease } from "#test/support/published.ts";

test("of the headline figures of the real release neither target nor comparable last year is there", () => {
  const { release } = publishedRelease();
  const rows = wantedOf(release, overviewOf(release).headline);
  expect(rows.map(({ indicator, before, target }) => [indicator.id, before, target])).toEqual(
    overviewOf(release).headline.map(({ id }) => [id, false, false]),
  );
});

test("a target is there where one is for that year or later, a year before where it covers the same months", () => {
  const [made] = targets().releases;
  if (made === undefined) throw new Error("invalid set: targets");
  const { release } = made;
  const rows = new Map(wantedOf(release, release.indicators.indicators).map((row) => [row.indicator.id, row]));
  expect([...rows.values()].some(({ target }) => target)).toBe(true);
  expect([...rows.values()].some(({ before }) => before)).toBe(true);
  expect(rows.get("tax-cuts")).toMatchObject({ target: false });
});
