import { expect, it } from "vitest";
import { REVISIONS } from "#mocks/sets/revised.ts";
import { readSet } from "./read-set.ts";

it("has three releases, each superseding the one before", async () => {
  const { index } = await readSet("revised");
  expect(index.releases.map((r) => [r.id, r.supersedes])).toEqual([
    ["2023-02-10", null],
    ["2023-08-15", "2023-02-10"],
    ["2024-02-20", "2023-08-15"],
  ]);
});

it("says of every value that changed how it did, and no other changed", async () => {
  const { releases } = await readSet("revised");
  const changed = releases.slice(1).flatMap((later, at) => {
    const before = new Map(releases[at]?.observations.observations.map((o) => [o.id, o.value]));
    return later.observations.observations
      .filter((o) => before.has(o.id) && before.get(o.id) !== o.value)
      .map((o) => ({ observation: o, release: later.release.id, before: before.get(o.id) }));
  });
  expect(changed.map((c) => `${c.release} ${c.observation.id} ${c.before} → ${c.observation.value}`).sort()).toEqual(
    REVISIONS.map((r) => `${r.release} ${r.observation} ${r.before} → ${r.after}`).sort(),
  );
  expect(changed.filter((c) => c.observation.note === undefined)).toEqual([]);
});

it("redefines an indicator where a value was redefined, and nowhere else", async () => {
  const { releases } = await readSet("revised");
  const definitions = (at: number) =>
    new Map(releases[at]?.indicators.indicators.map((i) => [i.id, i.definition.zh] as const));
  const changed = (from: number, to: number): readonly string[] =>
    [...definitions(to)].filter(([id, words]) => definitions(from).get(id) !== words).map(([id]) => id);
  expect(changed(0, 1)).toEqual([]);
  expect(changed(1, 2)).toEqual(["park-platforms"]);
});
