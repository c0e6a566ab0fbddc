import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeRelease } from "#authoring/folder/write-release.ts";
import { parseChanges, parseIndex } from "#domain/release/parse.ts";
import { isLater } from "#domain/versions/release-order.ts";
import { changed, draftFolder, type ReleaseFiles, smallDraft, writeFiles } from "#test/support/small-release.ts";
import { clerk, type Said } from "#test/support/world.ts";

const emptyFolder = (): Promise<string> => draftFolder({});

async function publishInto(data: string, files: ReleaseFiles, day = "2026-01-05"): Promise<Said> {
  return clerk(["publish", await draftFolder(files), "--data", data, "--lang", "en"], { day });
}

const indexOf = async (data: string) => {
  const read: unknown = JSON.parse(await readFile(join(data, "index.json"), "utf8"));
  return parseIndex(read).value;
};

/** Every file below a folder with its text. */
async function everything(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (f) => [f, await readFile(f, "utf8")] as const)));
}

describe("publish", () => {
  test("the first release: its files as they are in the draft, and an index", async () => {
    const data = join(await emptyFolder(), "public/data");
    const draft = await draftFolder();
    const { code, out } = await clerk(["publish", draft, "--data", data]);
    expect([code, out]).toEqual([0, "已发布 2026-01-05。"]);
    const published = await readFile(join(data, "releases/2026-01-05/sources.json"));
    expect(published).toEqual(await readFile(join(draft, "sources.json")));
    const index = await indexOf(data);
    expect(index?.latest).toBe("2026-01-05");
    expect(index?.releases[0]).toMatchObject({ published: "2026-01-05", supersedes: null, covers: { from: "2024" } });
    expect(index?.releases[0]?.files["sources.json"]?.bytes).toBe(published.length);
    expect((await readdir(data)).sort()).toEqual(["index.json", "releases"]);
    expect(await readdir(join(data, "releases"))).toEqual(["2026-01-05"]);
  });

  test("a second release supersedes the first, newest last", async () => {
    const data = await emptyFolder();
    await publishInto(data, smallDraft());
    const first = await readFile(join(data, "releases/2026-01-05/release.json"));
    const second = await publishInto(data, smallDraft("2026-02-01", "2026-01-05"), "2026-02-01");
    expect(second.code).toBe(0);
    const index = await indexOf(data);
    expect(index?.latest).toBe("2026-02-01");
    expect(index?.releases.map((r) => r.id)).toEqual(["2026-01-05", "2026-02-01"]);
    expect(await readFile(join(data, "releases/2026-01-05/release.json"))).toEqual(first);
    expect((await clerk(["verify", data])).code).toBe(0);
  });

  test("beside its files what it changed against the one before, listed like them", async () => {
    const data = await emptyFolder();
    await publishInto(data, smallDraft());
    const second = changed(smallDraft("2026-02-01", "2026-01-05"), "indicators.json", "indicators[0].name", {
      zh: "总产值",
      en: "Total output",
    });
    const reason = { zh: "改名", en: "Renamed" };
    const recordChanges = [{ list: "definitions", id: "output", kind: "reworded", reason }];
    const told = changed(second, "release.json", "recordChanges", recordChanges);
    expect((await publishInto(data, told, "2026-02-01")).out).toContain("2026-02-01");
    const text = await readFile(join(data, "releases/2026-02-01/changes.json"), "utf8");
    const { value } = parseChanges(JSON.parse(text));
    expect(value).toMatchObject({ id: "2026-02-01", supersedes: "2026-01-05" });
    expect(value?.before.indicators.map(({ name }) => name.en)).toEqual(["Output"]);
    expect(value?.after.indicators.map(({ name }) => name.en)).toEqual(["Total output"]);
    expect(value?.after.observations).toEqual([]);
    const listed = (await indexOf(data))?.releases[1]?.files["changes.json"];
    expect(listed?.bytes).toBe(Buffer.byteLength(text));
    expect((await clerk(["verify", data])).code).toBe(0);
  });

  test("a second one the same day ends in .2", async () => {
    const data = await emptyFolder();
    await publishInto(data, smallDraft());
    expect((await publishInto(data, smallDraft("2026-01-05.2", "2026-01-05"))).code).toBe(0);
    expect((await indexOf(data))?.latest).toBe("2026-01-05.2");
  });

  test("--date and --json", async () => {
    const data = await emptyFolder();
    const draft = await draftFolder(smallDraft("2026-03-01"));
    const { code, out } = await clerk(["publish", draft, "--data", data, "--date", "2026-03-01", "--json"]);
    expect([code, JSON.parse(out)]).toEqual([0, { ok: true, id: "2026-03-01", issues: [] }]);
  });
});

describe("publish refuses, and changes nothing", () => {
  test.each<[string, ReleaseFiles, string, string]>([
    ["a published release", smallDraft(), "2026-01-05", "folder-exists"],
    ["an id of another day", smallDraft("2026-02-01", "2026-01-05"), "2026-02-02", "not-today"],
    [
      "a date of another day",
      changed(smallDraft("2026-02-01", "2026-01-05"), "release.json", "published", "2026-01-31"),
      "2026-02-01",
      "not-today",
    ],
    ["a day before the latest release", smallDraft("2025-12-31", "2026-01-05"), "2025-12-31", "contradicting-dates"],
    ["a predecessor that is not the latest", smallDraft("2026-02-01", "2025-01-01"), "2026-02-01", "wrong-supersedes"],
    ["no predecessor where there is one", smallDraft("2026-02-01", null), "2026-02-01", "wrong-supersedes"],
    [
      "a draft with any issue",
      changed(smallDraft("2026-02-01", "2026-01-05"), "indicators.json", "indicators[2].noun", undefined),
      "2026-02-01",
      "noun-missing",
    ],
  ])("%s", async (_, files, day, expected) => {
    const data = await emptyFolder();
    await publishInto(data, smallDraft());
    const before = await everything(data);
    const { code, out } = await publishInto(data, files, day);
    expect(code).toBe(1);
    expect(out).toContain(`(${expected})`);
    expect(await everything(data)).toEqual(before);
  });

  test("a predecessor where there is none", async () => {
    const data = join(await emptyFolder(), "data");
    const { code, out } = await publishInto(data, smallDraft("2026-01-05", "2025-01-01"));
    expect([code, out]).toEqual([1, expect.stringContaining("(wrong-supersedes)")]);
    await expect(readdir(data)).rejects.toThrow("ENOENT");
  });

  test("an index that is not JSON", async () => {
    const data = await draftFolder({ "index.json": "{" });
    expect((await publishInto(data, smallDraft())).out).toContain("index.json, line 1, column 2");
    expect(await everything(data)).toEqual({ [join(data, "index.json")]: "{" });
  });

  test("a folder of that name which is not in the index and holds something else", async () => {
    const data = await emptyFolder();
    await writeFiles(join(data, "releases/2026-01-05"), { "note.txt": "mine" });
    expect((await publishInto(data, smallDraft())).out).toContain("(folder-exists)");
    expect(await readdir(join(data, "releases/2026-01-05"))).toEqual(["note.txt"]);
  });
});

describe("a run that is cut", () => {
  test("half a release left aside is replaced", async () => {
    const data = await emptyFolder();
    await writeFiles(join(data, "releases/.2026-01-05.partial"), { "release.json": "{", "left-over.json": "{}" });
    expect((await publishInto(data, smallDraft())).code).toBe(0);
    expect(await readdir(join(data, "releases"))).toEqual(["2026-01-05"]);
    expect(await readdir(join(data, "releases/2026-01-05"))).toHaveLength(7);
  });

  test("a release moved into place without its index is finished by the same draft", async () => {
    const data = await emptyFolder();
    await publishInto(data, smallDraft());
    await rm(join(data, "index.json"));
    expect((await publishInto(data, smallDraft())).code).toBe(0);
    expect((await clerk(["verify", data])).code).toBe(0);
  });

  test("a failure while writing leaves the folder as it was", async () => {
    const data = await emptyFolder();
    await publishInto(data, smallDraft());
    const before = await everything(data);
    // A name that cannot be written stands for a full disk.
    const files = new Map([
      ["release.json", new Uint8Array()],
      ["no/such/folder.json", new Uint8Array()],
    ]);
    await expect(writeRelease(data, "2026-02-01", files, "{}")).rejects.toThrow("ENOENT");
    expect(await everything(data)).toEqual(before);
    expect(await readdir(join(data, "releases"))).toEqual(["2026-01-05"]);
  });

  test("an index that cannot be replaced takes the release back", async () => {
    const data = await emptyFolder();
    await mkdir(join(data, "index.json/in-the-way"), { recursive: true });
    await mkdir(join(data, "releases"));
    const files = new Map([["release.json", new Uint8Array()]]);
    await expect(writeRelease(data, "2026-01-05", files, "{}")).rejects.toThrow();
    expect((await readdir(data)).sort()).toEqual(["index.json", "releases"]);
    expect(await readdir(join(data, "releases"))).toEqual([]);
  });

  test("a data folder that cannot be written to is told in words", async () => {
    const data = await emptyFolder();
    await writeFile(join(data, "releases"), "a file in the way");
    const { code, err } = await publishInto(data, smallDraft());
    expect([code, err]).toEqual([1, expect.stringContaining("cannot be read or written")]);
  });
});

test.each([
  ["2026-01-05", "2025-12-31"],
  ["2026-01-05.2", "2026-01-05"],
  ["2026-01-05.10", "2026-01-05.9"],
  ["2026-01-06", "2026-01-05.10"],
])("%s is later than %s", (a, b) => {
  expect([isLater(a, b), isLater(b, a), isLater(a, a)]).toEqual([true, false, false]);
});
