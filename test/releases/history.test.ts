import { describe, expect, test } from "vitest";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { loadSite } from "#data/load/reader.ts";
import { parseIndex } from "#domain/release/parse.ts";
import { type Bodies, makeBodies } from "#mocks/bodies.ts";
import { makeSet } from "#mocks/sets.ts";
import { readHistory } from "#releases/history.ts";
import { withAllMarks } from "#releases/marks.ts";
import { readListed } from "#releases/read-release.ts";
import { carriedReader } from "#releases/reader/carried-reader.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { chainOf } from "#test/support/chain.ts";

const MANY = 12;
const chain = await makeBodies(chainOf(MANY));
const indexOf = (bodies: Bodies) => {
  const { value } = parseIndex(JSON.parse(bodies.get("index.json") ?? ""));
  if (value === null) throw new Error("invalid index");
  return value;
};

/** A reader that notes what it is asked for. */
function counted(bodies: Bodies): { readonly reader: DataReader; readonly asked: string[] } {
  const asked: string[] = [];
  const { read } = carriedReader(bodies);
  const noted = (path: string): ReturnType<typeof read> => {
    asked.push(path);
    return read(path);
  };
  return { reader: { read: noted }, asked };
}

/** The same data as they were published before changes were stored, but for the releases named. */
function withoutStored(bodies: Bodies, but: readonly string[] = []): Bodies {
  const index = indexOf(bodies);
  const releases = index.releases.map(({ files, ...entry }) => ({
    ...entry,
    files: Object.fromEntries(Object.entries(files).filter(([n]) => n !== CHANGES_FILE || but.includes(entry.id))),
  }));
  const kept = [...bodies].filter(
    ([path]) => !path.endsWith(CHANGES_FILE) || but.some((id) => path.includes(`/${id}/`)),
  );
  return new Map([...kept, ["index.json", JSON.stringify({ ...index, releases })]]);
}

const wholes = (asked: readonly string[]): readonly string[] =>
  asked.filter((path) => path.endsWith("/observations.json")).map((path) => path.split("/")[1] ?? "");

/** The history that a reader finds, without the list of files, which is longer where changes are stored. */
async function historyBy(reader: DataReader, bodies: Bodies) {
  const { history, faults } = await readHistory(reader, indexOf(bodies), undefined, null);
  expect([...faults]).toEqual([]);
  return { diffs: history.diffs, entries: history.entries.map((entry) => ({ ...entry, files: [] })) };
}

describe("the history of many releases", () => {
  test("is told from what is stored of each change, and no release is read whole", async () => {
    const { reader, asked } = counted(chain);
    const history = await historyBy(reader, chain);
    expect(history.entries).toHaveLength(MANY);
    expect(asked.filter((path) => !/\/(?:release|changes)\.json$/.test(path))).toEqual([]);
    expect(asked).toHaveLength(2 * MANY);
  });

  test("is what all of them whole tell", async () => {
    const whole = withoutStored(chain);
    const { reader, asked } = counted(whole);
    const told = await historyBy(reader, whole);
    expect(wholes(asked)).toHaveLength(MANY);
    expect(await historyBy(carriedReader(chain), chain)).toEqual(told);
    expect([...told.diffs.values()].every(({ values }) => values.length > 1)).toBe(true);
  });

  test("reads whole what was published before changes were stored, each once, and no others", async () => {
    const ids = indexOf(chain).releases.map(({ id }) => id);
    const mixed = withoutStored(chain, ids.slice(4));
    const { reader, asked } = counted(mixed);
    expect(await historyBy(reader, mixed)).toEqual(await historyBy(carriedReader(chain), chain));
    expect(wholes(asked)).toEqual(ids.slice(0, 4));
  });

  test.each(["revised", "second-county"] as const)("%s is told alike, stored or not", async (set) => {
    const bodies = await makeBodies(makeSet(set));
    const whole = withoutStored(bodies);
    expect(await historyBy(carriedReader(bodies), bodies)).toEqual(await historyBy(carriedReader(whole), whole));
  });

  test("a site is loaded with its newest release whole and no other, and every changed number has its mark", async () => {
    const { reader, asked } = counted(chain);
    const { loaded } = await loadSite(reader);
    expect(loaded.problems).toEqual([]);
    expect(wholes(asked)).toEqual([indexOf(chain).latest]);
    const { loaded: before } = await loadSite(carriedReader(withoutStored(chain)));
    expect(loaded.release).toEqual(before.release);
    const marked = loaded.release?.observations.observations.filter((o) => o.changed !== undefined) ?? [];
    expect(marked.length).toBeGreaterThan(MANY - 2);
  });

  test("marks of any release are what all values tell", async () => {
    const index = indexOf(chain);
    const whole = withoutStored(chain);
    for (const entry of index.releases) {
      const { release } = await readListed(carriedReader(chain), entry);
      if (release === null) throw new Error("invalid chain");
      const marked = await withAllMarks(carriedReader(chain), index, release);
      expect(marked).toEqual(await withAllMarks(carriedReader(whole), indexOf(whole), release));
    }
  });

  test("what is stored and cannot be read is told, and its release is left out", async () => {
    const [, second] = indexOf(chain).releases;
    const gone = new Map([...chain].filter(([path]) => path !== `releases/${second?.id}/${CHANGES_FILE}`));
    const { history, faults } = await readHistory(carriedReader(gone), indexOf(chain), undefined, null);
    expect([...faults.keys()]).toEqual([second?.id]);
    expect(history.entries).toHaveLength(MANY - 1);
  });
});
