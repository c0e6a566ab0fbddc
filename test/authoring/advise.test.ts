import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { charactersIn } from "#authoring/begin/glyphs.ts";
import { changed, draftFolder, setAt, smallDraft, addressedSite, writeFiles } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

/** A draft whose jobs are those of 2026, which is not over on 5 January. */
const early = (id?: string, supersedes: string | null = null) =>
  changed(smallDraft(id, supersedes), "observations.json", "observations[1].period", "2026");

describe("what is asked about", () => {
  test("is not published, and says how to confirm it", async () => {
    const data = await draftFolder({});
    const { code, out } = await clerk(["publish", await draftFolder(early()), "--data", data, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain(
      [
        "observations.json, line 38, column 17 · observations[1].period",
        "  Please confirm: The period is not over, and the value is called actual (period-not-over)",
        "  found: 2026",
        "  expected: 2026-12-31 ≤ 2026-01-05",
      ].join("\n"),
    );
    expect(out).toContain("publish with --confirm period-not-over.");
    expect(out).toMatch(/1 thing to confirm\.$/);
  });

  test("is published once it is confirmed, and noted from then on", async () => {
    const data = await draftFolder({ "site.json": addressedSite() });
    const draft = await draftFolder(early());
    expect((await clerk(["check", draft, "--confirm", "period-not-over"])).code).toBe(0);
    expect((await clerk(["publish", draft, "--data", data, "--confirm", "period-not-over"])).code).toBe(0);
    const { code, out } = await clerk(["check", data]);
    expect(code).toBe(0);
    expect(out).toContain("提示：时期还没有结束，却写成实际值（period-not-over）");
    expect(out).toMatch(/共 1 处提示。\n已发布数据没有问题。$/);
  });

  test("is nothing that a clerk could confirm in general", async () => {
    const { code, err } = await clerk(["publish", await draftFolder(), "--confirm", "share-over", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("period-not-over");
  });

  test("has its severity for machines", async () => {
    const { out } = await clerk(["check", await draftFolder(early()), "--json"]);
    expect(JSON.parse(out)).toMatchObject({ ok: false, issues: [{ code: "period-not-over", severity: "ask" }] });
  });
});

describe("what is only noted", () => {
  test("keeps nothing from being published", async () => {
    const draft = await draftFolder(changed(smallDraft(), "suggestions.json", "units[1].name.en", "Roads office"));
    const { code, out } = await clerk(["publish", draft, "--data", await draftFolder({}), "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("Note: Two things have the same name");
    expect(out).toMatch(/1 note\.\nPublished 2026-01-05\.$/);
  });
});

describe("a draft is held against its site", () => {
  const SCHEME = { id: "jia", outcomes: [{ code: "甲", name: { zh: "已解决", en: "solved" }, solved: true }] };
  const withOutcome = (code: string) =>
    changed(smallDraft("2026-02-01", "2026-01-05"), "suggestions.json", "items[0].events[1].outcome", code);

  async function site(): Promise<string> {
    const data = await draftFolder({ "site.json": setAt(addressedSite(), ["outcomeScheme"], SCHEME) });
    await clerk(["publish", await draftFolder(), "--data", data]);
    return data;
  }

  test("an outcome that its scheme does not have is refused by check and publish", async () => {
    const data = await site();
    const draft = await draftFolder(withOutcome("A"));
    for (const verb of ["check", "publish"]) {
      const { code, out } = await clerk([verb, draft, "--data", data, "--lang", "en"], { day: "2026-02-01" });
      expect(code).toBe(1);
      expect(out).toContain("(outcome-unknown)\n  found: A\n  expected: 甲");
    }
    expect((await clerk(["check", await draftFolder(withOutcome("甲")), "--data", data])).code).toBe(0);
  });

  test("check tells that the id is taken, and which is free", async () => {
    const { code, out } = await clerk(["check", await draftFolder(), "--data", await site(), "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("(folder-exists)\n  found: 2026-01-05\n  expected: 2026-01-05.2");
  });

  test("a release in its own folder is not taken", async () => {
    expect((await clerk(["check", join(await site(), "releases/2026-01-05")])).code).toBe(0);
  });

  test("without --data, the usual folder is its site where the publisher is the same", async () => {
    const cwd = await draftFolder({});
    await writeFiles(join(cwd, "public/data"), { "site.json": addressedSite() });
    await clerk(["publish", await draftFolder()], { cwd });
    const own = await draftFolder();
    expect((await clerk(["check", own], { cwd })).out).toContain("folder-exists");
    const other = changed(smallDraft(), "release.json", "publisher", { zh: "别的县", en: "Another county" });
    expect((await clerk(["check", await draftFolder(other)], { cwd })).code).toBe(0);
  });
});

describe("signs that nobody sees", () => {
  test("are refused, each text with its place, what stands there and what it would be without", async () => {
    const draft = await draftFolder(
      changed(smallDraft(), "indicators.json", "indicators[0].name.zh", "产\u0001\u202e值"),
    );
    const { code, out } = await clerk(["publish", draft, "--data", await draftFolder({}), "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("indicators.json, line 41, column 15 · indicators[0].name.zh");
    expect(out).toContain("(control-characters)\n  found: U+0001 U+202E\n  expected: 产值");
    expect(out).toMatch(/1 problem\.$/);
  });

  test("make a phrase no second fault", async () => {
    const source = { document: "sample-report", section: "一", phrase: "40.6\u0001亿元", start: 10, end: 17 };
    const draft = await draftFolder(changed(smallDraft(), "observations.json", "observations[0].source", source));
    const { out } = await clerk(["check", draft]);
    expect(out).toMatch(/control-characters[\s\S]*共 1 处问题。$/);
  });

  test("are told in site.json too, by publish as by check", async () => {
    const data = await draftFolder({ "site.json": setAt(addressedSite(), ["title", "zh"], "看\u0007板") });
    const refused = await clerk(["publish", await draftFolder(), "--data", data]);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining("site.json 第 37 行第 11 列 · title.zh")]);
    expect((await clerk(["check", data])).out).toContain("site.json 第 37 行第 11 列 · title.zh");
  });
});

describe("one cause is one problem", () => {
  test("an id that is not there, named in many places, is told once with their number", async () => {
    const files = [0, 1, 2].reduce(
      (all, at) => changed(all, "observations.json", `observations[${at}].source.document`, "nowhere"),
      smallDraft(),
    );
    const { out } = await clerk(["check", await draftFolder(files), "--lang", "en"]);
    expect(out).toContain(
      "observations.json, line 18, column 21 · observations[0].source.document (and in 2 more places)",
    );
    expect(out).toMatch(/1 problem\.$/);
  });

  test("a release of another day has one wrong day, not two", async () => {
    const { out } = await clerk(["publish", await draftFolder(), "--data", await draftFolder({})], {
      day: "2026-01-06",
    });
    expect(out).toMatch(/共 1 处问题。$/);
  });

  test.each<[string, string, string]>([
    ["sources.json", "empty-file", '{"schemaVersion":3,"documents":[],"conflicts":[]}'],
    ["suggestions.json", "empty-file", '{"schemaVersion":3,"units":[],"sessions":[],"items":[]}'],
    ["release.json", "", "release.json"],
  ])("%s that is missing is told with what it would hold", async (name, detail, expected) => {
    const { [name]: _, ...files }: Record<string, unknown> = { ...smallDraft() };
    const { out } = await clerk(["check", await draftFolder(files), "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      issues: [{ code: "missing-file", file: name, expected, ...(detail === "" ? {} : { detail }) }],
    });
  });
});

describe("bad JSON says what was meant", () => {
  test.each([
    ["a comma for the decimal point", '"value": 40.6', '"value": 40,6', "Use a point for decimals"],
    ["a full-width colon", '"value": 40.6', '"value"： 40.6', "These are full-width signs"],
    ["a control character", '"value": 40.6', '"value": "\u0001"', "found: U+0001"],
  ])("%s", async (_, right, wrong, words) => {
    const text = JSON.stringify(smallDraft()["observations.json"], null, 1).replace(right, wrong);
    const draft = await draftFolder({ ...smallDraft(), "observations.json": text });
    expect((await clerk(["check", draft, "--lang", "en"])).out).toContain(words);
  });
});

describe("the signs that a font has", () => {
  /** A font of one table: `cmap` with one subtable. */
  function font(subtable: readonly number[]): Uint8Array {
    const bytes = new Uint8Array(12 + 16 + 12 + subtable.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(4, 1);
    view.setUint32(12, 0x636d6170);
    view.setUint32(20, 28);
    view.setUint16(30, 1);
    view.setUint32(36, 12);
    subtable.forEach((word, at) => view.setUint16(40 + at * 2, word));
    return bytes;
  }

  test("beyond the basic plane, by groups (format 12)", () => {
    const has = charactersIn(font([12, 0, 0, 28, 0, 0, 0, 1, 2, 0x0bb7, 2, 0x0bb8, 0, 5]));
    expect([0x20bb6, 0x20bb7, 0x20bb8, 0x20bb9].map(has)).toEqual([false, true, true, false]);
  });

  test("of the basic plane, by segments (format 4)", () => {
    const has = charactersIn(font([4, 32, 0, 4, 0, 0, 0, 0x4e01, 0xffff, 0, 0x4e00, 0xffff, 0, 0, 0, 0]));
    expect([0x4dff, 0x4e00, 0x4e01, 0x4e02, 0xffff].map(has)).toEqual([false, true, true, false, false]);
  });

  test("a file that is no font is taken to have them all, as nothing can be said of it", () => {
    expect(charactersIn(new Uint8Array(3))(0x20bb7)).toBe(true);
  });
});
