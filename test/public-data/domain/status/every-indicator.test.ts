import { expect, test } from "vitest";
import { standingOf } from "#domain/status/assess.ts";
import { isComplete } from "#test/support/is-complete.ts";
import { publishedRelease } from "#test/support/published.ts";

test("every published indicator has a status or a reason, and none of them is judged without a target", async () => {
  const { release: real } = await publishedRelease();
  isComplete(real);
  for (const i of real.indicators.indicators) expect(standingOf(real, i).status, i.id).toBe("not-assessable");
});
