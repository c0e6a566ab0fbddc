import { describe, expect, test } from "vitest";
import { boundedDiff, revisionsOf, valuesOf, versionsOn } from "#domain/versions/history.ts";
import { wholeHistory } from "#test/support/whole-history.ts";
import type { ReleaseDiff } from "#domain/versions/diff.ts";
import { countChanges } from "#domain/versions/kinds.ts";
import { readSet } from "#test/mocks/read-set.ts";

const { index, releases } = await readSet("revised");
const history = wholeHistory(index, releases);

describe("the releases of the revised set", () => {
  test("stand newest first, each with what it changed against the one before", () => {
    const told = history.entries.map(({ id, values, changes }) => [id, values, changes && nonZero(changes)]);
    expect(told).toEqual([
      ["2024-02-20", 24, { added: 8, revised: 2, redefined: 1 }],
      ["2023-08-15", 16, { revised: 1, corrected: 1, withdrawn: 1 }],
      ["2023-02-10", 17, null],
    ]);
  });

  test("name their files with the hashes of the index", () => {
    const [newest] = history.entries;
    expect(newest?.files.map(({ name }) => name)).toContain("observations.json");
    for (const { name, sha256, bytes } of newest?.files ?? [])
      expect(index.releases.find(({ id }) => id === newest?.id)?.files[name]).toEqual({ sha256, bytes });
  });

  test("one that supersedes nothing, or something unknown, is compared with nothing", () => {
    const alone = wholeHistory(index, releases.slice(2));
    expect(alone.entries.map(({ id, changes }) => [id, changes])).toEqual([["2024-02-20", null]]);
    expect(alone.diffs.size).toBe(0);
  });

  test("an indicator's revisions, the latest first; a new value is none", () => {
    expect(
      revisionsOf(history, "gdp").map(({ release, kind, before, after }) => [
        release,
        kind,
        before?.observation.printed,
        after?.observation.printed,
      ]),
    ).toEqual([
      ["2024-02-20", "revised", "121.4亿元", "120.9亿元"],
      ["2023-08-15", "revised", "122.2亿元", "121.4亿元"],
    ]);
    expect(revisionsOf(history, "tax-cuts")).toEqual([]);
  });

  test("on a day, nothing of later releases is told", () => {
    const diff = history.diffs.get("2024-02-20") ?? null;
    const versions = { entries: history.entries, diff, revisions: revisionsOf(history, "gdp") };
    const then = versionsOn(versions, "2023-09-01");
    expect(then.entries.map(({ id }) => id)).toEqual(["2023-08-15", "2023-02-10"]);
    expect(then.diff).toBeNull();
    expect(then.revisions.map(({ release }) => release)).toEqual(["2023-08-15"]);
    expect(versionsOn(versions, "2024-02-20")).toEqual(versions);
    expect(versionsOn(versions, "2020-01-01")).toEqual({ entries: [], diff: null, revisions: [] });
  });
});

test("a long difference keeps what was changed, and as much of what is new as there is room for", () => {
  const diff = history.diffs.get("2024-02-20");
  const added = diff?.values.find(({ kind }) => kind === "added");
  if (diff === undefined || added === undefined) throw new Error("invalid set");
  const many: ReleaseDiff = {
    ...diff,
    values: [...Array.from({ length: 500 }, (_, n) => ({ ...added, id: `new-${n}` })), ...diff.values],
  };
  const { values } = boundedDiff(many);
  expect(values).toHaveLength(200);
  expect(nonZero(countChanges({ values }))).toEqual({ added: 197, revised: 2, redefined: 1 });
  expect(boundedDiff(diff).values).toBe(diff.values);
});

test("a page carries of a record that changed how it is, and how it was only where it is gone", () => {
  const diff = history.diffs.get("2024-02-20");
  const [change] = diff?.definitions ?? [];
  if (diff === undefined || change === undefined) throw new Error("invalid set");
  const gone = { ...change, kind: "removed", after: null } as const;
  const { definitions } = boundedDiff({ ...diff, definitions: [change, gone] });
  expect(definitions.map(({ before, after }) => [before === null, after === null])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(valuesOf(diff)).toMatchObject({ values: diff.values, definitions: [], documents: [] });
});

const nonZero = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
