import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { HUGE } from "#mocks/sets/huge.ts";
import { readSet } from "./read-set.ts";

it("has 1,000 indicators × 20 years × 16 areas, all sound, each as listed", { timeout: 60_000 }, async () => {
  const { bodies, index, releases, issues } = await readSet("huge");
  expect(issues).toEqual([]);
  const release = releases[0];
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
  const file = bodies.get(`releases/${index.latest}/observations.json`) ?? "";
  expect(index.releases[0]?.files["observations.json"]?.sha256).toBe(createHash("sha256").update(file).digest("hex"));
});
