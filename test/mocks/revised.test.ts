import { expect, it } from "vitest";
import { checkSuccession } from "#domain/versions/check-succession.ts";
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
    const after = new Map(later.observations.observations.map((o) => [o.id, o]));
    return [...before]
      .filter(([id, value]) => after.get(id)?.value !== value)
      .map(([id, value]) => ({ id, release: later.release.id, before: value, after: after.get(id) }));
  });
  expect(changed.map((c) => `${c.release} ${c.id} ${c.before} → ${c.after?.value ?? null}`).sort()).toEqual(
    REVISIONS.map((r) => `${r.release} ${r.observation} ${r.before} → ${r.after}`).sort(),
  );
  expect(changed.filter((c) => c.after !== undefined && c.after.note === undefined)).toEqual([]);
});

it("declares each of its changes with a reason, and nothing stands against a release of the one before", async () => {
  const { releases } = await readSet("revised");
  expect(releases.map((r) => r.release.changes?.map((c) => `${c.kind} ${c.observation}`))).toEqual(
    releases.map(({ release: { id } }, at) =>
      at === 0 ? undefined : REVISIONS.filter((r) => r.release === id).map((r) => `${r.how} ${r.observation}`),
    ),
  );
  expect(new Set(REVISIONS.map((r) => r.how))).toEqual(new Set(["revised", "corrected", "redefined", "withdrawn"]));
  releases.slice(1).forEach((later, at) => {
    const before = releases[at];
    expect(before && checkSuccession(before, later)).toEqual([]);
  });
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
