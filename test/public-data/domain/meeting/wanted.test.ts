import { expect, test } from "vitest";
import { wantedOf } from "#domain/meeting/wanted.ts";
import { overviewOf } from "#domain/site/overview.ts";
import { publishedRelease } from "#test/support/published.ts";

test("of the headline figures of the real release neither target nor comparable last year is there", async () => {
  const { release } = await publishedRelease();
  const rows = wantedOf(release, overviewOf(release).headline);
  expect(rows.map(({ indicator, before, target }) => [indicator.id, before, target])).toEqual(
    overviewOf(release).headline.map(({ id }) => [id, false, false]),
  );
});
