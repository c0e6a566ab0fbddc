import { describe, expect, test } from "vitest";
import { sha256Of } from "#authoring/publish/sha256.ts";
import type { Reading } from "#authoring/read/reading.ts";
import { blocksOf, itemsOf } from "#views/author/desk/items.ts";
import { type Choosing, commandOf } from "#views/author/desk/keys.ts";
import { writeInto, zipped } from "#views/author/publish/write-out.ts";
import { unzipSync } from "fflate";

const figure = (start: number, end: number): Reading["figures"][number] => ({
  start,
  end,
  text: "",
  value: 1,
  unit: "个",
  qualifier: null,
  label: null,
  period: null,
  stage: "actual",
  indicator: [],
  tier: "ask",
  flags: [],
});

describe("what is marked in a text", () => {
  test("are figures and leftovers in order, one in each place", () => {
    const reading = { figures: [figure(8, 10), figure(2, 5), figure(3, 4)], named: [], left: [{ start: 6, end: 7 }] };
    const items = itemsOf(reading);
    expect(items.map(({ key, figure: read }) => [key, read !== null])).toEqual([
      ["2-5", true],
      ["6-7", false],
      ["8-10", true],
    ]);
  });

  test("stands in its paragraph, and nothing of the text is lost but its empty lines", () => {
    const text = "共𠮷7个\n\n另有5件。\n";
    const items = itemsOf({ figures: [figure(2, 4), figure(8, 10)], named: [], left: [] });
    const blocks = blocksOf(Array.from(text), items);
    expect(
      blocks.map(({ pieces }) =>
        pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.text}]`)).join(""),
      ),
    ).toEqual(["共𠮷[7个]", "另有[5件]。"]);
  });

  test("that reaches over the end of a line keeps both lines in one paragraph", () => {
    const [block] = blocksOf(Array.from("约1\n2.7亿元\n"), itemsOf({ figures: [figure(1, 8)], named: [], left: [] }));
    expect(block?.pieces).toMatchObject(["约", { text: "1\n2.7亿元" }]);
  });
});

describe("keys", () => {
  const press = (key: string, on = "div", choosing: Choosing | null = null, ctrlKey = false) =>
    commandOf({ key, on, ctrlKey, metaKey: false, altKey: false }, choosing);

  test.each([
    ["Enter", { kind: "accept" }],
    ["E", { kind: "edit" }],
    ["ArrowDown", { kind: "next" }],
    ["2", { kind: "candidate", nth: 1 }],
    ["4", null],
    ["c", { kind: "category" }],
    ["x", null],
    ["constructor", null],
  ])("%s", (key, command) => expect(press(key)).toEqual(command));

  test.each(["reason", "part"] as const)("of a %s are numbers while one is asked for", (kind) => {
    expect(press("6", "button", { kind, of: 6 })).toEqual({ kind, nth: 5 });
    expect(press("7", "button", { kind, of: 6 })).toBeNull();
  });

  test("belong to fields, buttons and the browser where these have them", () => {
    expect(press("e", "input")).toBeNull();
    expect(press("Escape", "select")).toEqual({ kind: "cancel" });
    expect(press("Enter", "button")).toBeNull();
    expect(press("r", "div", null, true)).toBeNull();
  });
});

/** A folder in memory, as a browser gives one; `breaks` names a file that cannot be written. */
function folderOf(files: Map<string, Uint8Array>, at = "", breaks = ""): Parameters<typeof writeInto>[0] {
  const has = (path: string): boolean => [...files.keys()].some((name) => name === path || name.startsWith(`${path}/`));
  return {
    getDirectoryHandle: async (name, options) => {
      if (options?.create !== true && !has(at + name)) throw new Error("NotFoundError");
      return folderOf(files, `${at}${name}/`, breaks);
    },
    getFileHandle: async (name, options) => {
      if (options?.create !== true && !files.has(at + name)) throw new Error("NotFoundError");
      return {
        getFile: async () => ({ arrayBuffer: async () => Uint8Array.from(files.get(at + name) ?? []).buffer }),
        createWritable: async () => ({
          write: async (data) => {
            if (at + name === breaks) throw new Error("QuotaExceededError");
            files.set(at + name, data);
          },
          close: async () => undefined,
        }),
      };
    },
  };
}

describe("writing a release into a folder", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const before = sha256Of(bytes("old"));
  const release = new Map([
    ["index.json", bytes("new")],
    ["releases/2027-01-10/release.json", bytes("{}")],
  ]);
  const data = () => new Map([["index.json", bytes("old")]]);

  test("adds its files and lists them last", async () => {
    const files = data();
    expect(await writeInto(folderOf(files), "2027-01-10", release, before)).toBeNull();
    expect([...files]).toEqual([
      ["index.json", bytes("new")],
      ["releases/2027-01-10/release.json", bytes("{}")],
    ]);
  });

  test.each<[string, Map<string, Uint8Array>]>([
    ["not-data", new Map()],
    ["other-index", new Map([["index.json", bytes("other")]])],
    ["taken", new Map([...data(), ["releases/2027-01-10/release.json", bytes("{}")]])],
  ])("writes nothing where it does not belong: %s", async (fault, files) => {
    const as = new Map(files);
    expect(await writeInto(folderOf(files), "2027-01-10", release, before)).toBe(fault);
    expect(files).toEqual(as);
  });

  test("puts a first release where a site is described and nothing is published", async () => {
    const files = new Map([["site.json", bytes("{}")]]);
    expect(await writeInto(folderOf(files), "2027-01-10", release, "")).toBeNull();
    expect([...files.keys()].sort()).toEqual(["index.json", "releases/2027-01-10/release.json", "site.json"]);
    expect(await writeInto(folderOf(files), "2027-01-10", release, "")).toBe("other-index");
    expect(await writeInto(folderOf(new Map()), "2027-01-10", release, "")).toBe("no-site");
  });

  test("that is cut off is listed nowhere", async () => {
    const files = data();
    const broken = folderOf(files, "", "releases/2027-01-10/release.json");
    expect(await writeInto(broken, "2027-01-10", release, before)).toBe("cut");
    expect(files.get("index.json")).toEqual(bytes("old"));
  });

  test("as a zip holds the same files", async () => {
    expect(unzipSync(await zipped(release))).toEqual(Object.fromEntries(release));
  });
});
