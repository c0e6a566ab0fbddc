import { expect, test } from "vitest";
import { slidesOf } from "#domain/meeting/slides.ts";
import { overviewOf } from "#domain/site/overview.ts";
import { slidesSuit } from "#test/domain/meeting/slides-suit.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();

slidesSuit("the published release", release);

test("the slides begin with the title and the headline figures, and end with the sources", () => {
  const { usual } = slidesOf(release, false);
  expect(usual.slice(0, 7)).toEqual(["title", ...overviewOf(release).headline.map(({ id }) => id)]);
  expect(usual.filter((id) => id.startsWith("theme.")).length).toBeGreaterThan(3);
  expect(usual).toContain("due");
  expect(usual[usual.length - 1]).toBe("sources");
});
