import { expect, test } from "vitest";
import { screensOf } from "#domain/wall/screens.ts";
import { screensSuit } from "#test/domain/wall/screens-suit.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();

screensSuit("the published release", release);

test("the screens begin with the headline figures and end with what is known at all", () => {
  const names = screensOf(release).map(({ id }) => id);
  expect(names[0]).toBe("overview");
  expect(names.slice(-3)).toEqual(["suggestions", "commitments", "known"]);
  expect(names.slice(1, -3).every((id) => id.startsWith("theme."))).toBe(true);
  expect(new Set(names).size).toBe(names.length);
});
