import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRelease } from "#data/load/load-release.ts";
import { parseRelease, parseSite } from "#domain/release/parse.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import {
  changed,
  draftFolder,
  inChinese,
  setAt,
  smallDraft,
  addressedSite,
  writeFiles,
} from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const SITE = setAt(inChinese(addressedSite()), ["languages"], ["zh"]);
const WHOLE = smallDraft();
const DRAFT = RELEASE_FILE_NAMES.reduce((files, name) => ({ ...files, [name]: inChinese(files[name]) }), WHOLE);

/** The next release, in both languages. */
const LATER = smallDraft("2026-03-01", "2026-01-05");

const loadedFrom = (data: string) => loadRelease(folderReader(data));

describe("a site in Chinese alone", () => {
  test("is read without a word of English", () => {
    const site = parseSite(SITE);
    expect(site.issues).toEqual([]);
    const { release, issues } = parseRelease(DRAFT, false, site.value?.languages);
    expect(issues).toEqual([]);
    expect(release?.indicators.indicators[0]?.name.zh).toBe("产值");
  });

  test("is checked and published without one", async () => {
    const data = await draftFolder({});
    await writeFiles(data, { "site.json": JSON.stringify(SITE) });
    const draft = await draftFolder(DRAFT);
    expect(await clerk(["check", draft, "--data", data])).toMatchObject({ code: 0 });
    expect(await clerk(["publish", draft, "--data", data])).toMatchObject({ code: 0 });
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
    expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
  });

  test.each([[["--languages", "zh"]], [[]]])("is begun without one: %j", async (more) => {
    const data = join(await draftFolder({}), "data");
    const made = await clerk(["init", data, "--area", "sample-county", "--name", "样例县", ...more]);
    expect(made).toMatchObject({ code: 0 });
    expect(await readFile(join(data, "site.json"), "utf8")).not.toContain('"en"');
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
  });
});

describe("a draft in Chinese alone, checked without naming its site", () => {
  test("is not asked for English by another county's site that happens to lie there", async () => {
    const cwd = await draftFolder({});
    await writeFiles(join(cwd, "public/data"), { "site.json": addressedSite() });
    const other = changed(smallDraft(), "release.json", "publisher", { zh: "别的县", en: "Another county" });
    expect((await clerk(["publish", await draftFolder(other)], { cwd })).code).toBe(0);
    expect(await clerk(["check", await draftFolder(DRAFT)], { cwd })).toMatchObject({ code: 0 });
  });

  test("is asked for it where that site is its own", async () => {
    const cwd = await draftFolder({});
    await writeFiles(join(cwd, "public/data"), { "site.json": addressedSite() });
    expect((await clerk(["publish", await draftFolder()], { cwd })).code).toBe(0);
    const draft = await draftFolder({ ...DRAFT, "release.json": inChinese(LATER["release.json"]) });
    expect((await clerk(["check", draft], { cwd })).out).toContain("indicators[0].name.en");
  });

  test("is read by the site in whose folder it lies", async () => {
    const data = await draftFolder({ "site.json": SITE });
    expect((await clerk(["publish", await draftFolder(DRAFT), "--data", data])).code).toBe(0);
    expect(await clerk(["check", join(data, "releases/2026-01-05")])).toMatchObject({ code: 0 });
  });
});

describe("a site that was in Chinese alone and has English now", () => {
  async function switched(): Promise<string> {
    const data = await draftFolder({ "site.json": SITE });
    expect((await clerk(["publish", await draftFolder(DRAFT), "--data", data])).code).toBe(0);
    await writeFiles(data, { "site.json": addressedSite() });
    return data;
  }

  test("keeps its earlier releases, which nobody can mend, without a fault", async () => {
    const data = await switched();
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
    expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
    expect(await clerk(["check", join(data, "releases/2026-01-05")])).toMatchObject({ code: 0 });
  });

  test("keeps one that was half in English when it was published", async () => {
    const half = { ...DRAFT, "release.json": WHOLE["release.json"], "sources.json": WHOLE["sources.json"] };
    const data = await draftFolder({ "site.json": SITE });
    expect((await clerk(["publish", await draftFolder(half), "--data", data])).code).toBe(0);
    await writeFiles(data, { "site.json": addressedSite() });
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
    expect(await clerk(["check", join(data, "releases/2026-01-05")])).toMatchObject({ code: 0 });
    expect((await loadedFrom(data)).problems).toEqual([]);
  });

  test("asks for English in the next draft", async () => {
    const draft = await draftFolder({ ...DRAFT, "release.json": inChinese(LATER["release.json"]) });
    const refused = await clerk(["publish", draft, "--data", await switched()], { day: "2026-03-01" });
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining("indicators[0].name.en")]);
  });

  test("needs no reason for texts that have the same Chinese and their English now", async () => {
    const data = await switched();
    const published = await clerk(["publish", await draftFolder(LATER), "--data", data], { day: "2026-03-01" });
    expect(published).toMatchObject({ code: 0 });
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
    const { out } = await clerk(["diff", "2026-01-05", "2026-03-01", "--data", data, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ values: [], documents: [], themes: [], commitments: [] });
  });

  test("is shown with Chinese in the place of English as of the days before", async () => {
    const data = await switched();
    const loaded = await loadedFrom(data);
    expect(loaded.problems).toEqual([]);
    expect(loaded.release?.indicators.indicators[0]?.name).toEqual({ zh: "产值", en: "产值" });
  });
});

describe("a site that has English too", () => {
  test("asks for it in every text, with its place", async () => {
    const { issues } = parseRelease(DRAFT);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "missing-field", file: "indicators.json", place: "indicators[0].name.en" }),
    );
    expect(parseSite(setAt(SITE, ["languages"], ["zh", "en"])).issues).toContainEqual(
      expect.objectContaining({ code: "missing-field", place: "title.en" }),
    );
    const data = await draftFolder({ "site.json": addressedSite() });
    expect((await clerk(["check", await draftFolder(DRAFT), "--data", data])).code).toBe(1);
  });
});
