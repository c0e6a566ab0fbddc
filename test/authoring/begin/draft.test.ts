import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { beginDraft } from "#authoring/begin/draft.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import {
  changed,
  draftFolder,
  inChinese,
  type ReleaseFiles,
  setAt,
  smallDraft,
  addressedSite,
  writeFiles,
} from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

/** A data folder with a site; and, where `files` are given, its first release of 2026-01-05. */
async function dataFolder(files: ReleaseFiles | null, site = addressedSite()): Promise<string> {
  const data = await draftFolder({ "site.json": site });
  if (files !== null) expect((await clerk(["publish", await draftFolder(files), "--data", data])).code).toBe(0);
  return data;
}

const emptyPlace = async (): Promise<string> => join(await draftFolder({}), "drafts/next");

const jsonIn = async (folder: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), "utf8"));

describe("draft", () => {
  test("begins from the newest release, and can be checked and published as it is", async () => {
    const data = await dataFolder(smallDraft());
    const place = await emptyPlace();
    const begun = await clerk(["draft", place, "--data", data], { day: "2026-04-01" });
    expect(begun).toMatchObject({ code: 0, err: "" });
    expect(begun.out).toContain("2026-01-05");
    expect(begun.out).toContain(`check ${place} --data ${data}`);
    expect(await jsonIn(place, "release.json")).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
      id: "2026-04-01",
      published: "2026-04-01",
      supersedes: "2026-01-05",
      notes: { zh: "接续 2026-01-05 版本。", en: "Follows the release 2026-01-05." },
      covers: { from: "2024", to: "2025" },
    });
    const values = await jsonIn(place, "observations.json");
    expect(values).toMatchObject({ schemaVersion: SCHEMA_VERSION, observations: { length: 8 } });
    expect((await clerk(["check", place, "--data", data])).code).toBe(0);
    const published = await clerk(["publish", place, "--data", data], { day: "2026-04-01" });
    expect(published).toMatchObject({ code: 0, out: "已发布 2026-04-01。" });
  });

  test("leaves out what the earlier release said of its own changes", async () => {
    const data = await dataFolder(smallDraft());
    const second = changed(smallDraft("2026-02-01", "2026-01-05"), "observations.json", "observations[0]", {
      ...(await valuesIn(join(data, "releases/2026-01-05")))[0],
      value: 41,
      printed: "41亿元",
      changed: "corrected",
      source: { document: "sample-report", section: "一", phrase: "41亿元" },
    });
    const reason = { zh: "录入有误", en: "A slip" };
    const said = changed(second, "release.json", "changes", [
      { observation: "output.2025", kind: "corrected", reason },
    ]);
    expect((await clerk(["publish", await draftFolder(said), "--data", data], { day: "2026-02-01" })).code).toBe(0);
    const { files } = await beginDraft(folderReader(data), "2026-04-01");
    expect(JSON.parse(files.get("release.json") ?? "")).not.toHaveProperty("changes");
    expect(files.get("observations.json")).toContain('"41亿元"');
    expect(files.get("observations.json")).not.toContain('"changed"');
  });

  test("a second one of a day is called .2", async () => {
    const { id, from } = await beginDraft(folderReader(await dataFolder(smallDraft())), "2026-01-05");
    expect([id, from]).toEqual(["2026-01-05.2", "2026-01-05"]);
  });

  test("of a site that has published nothing is that of a first release", async () => {
    const data = await dataFolder(null);
    const place = await emptyPlace();
    const begun = await clerk(["draft", place, "--data", data, "--lang", "en"]);
    expect(begun).toMatchObject({ code: 0, out: expect.stringContaining("nothing has been published") });
    expect(await jsonIn(place, "release.json")).toMatchObject({ id: "2026-01-05", supersedes: null });
    expect((await clerk(["publish", place, "--data", data])).code).toBe(0);
  });

  test.each([
    ["a first one", null],
    ["a next one", smallDraft()],
  ])("%s has no English where the site has none", async (_, files) => {
    const site = setAt(inChinese(addressedSite()), ["languages"], ["zh"]);
    const chinese =
      files === null ? null : Object.fromEntries(Object.entries(files).map(([name, body]) => [name, inChinese(body)]));
    const data = await dataFolder(chinese === null ? null : { ...smallDraft(), ...chinese }, site);
    const { files: begun, issues } = await beginDraft(folderReader(data), "2026-04-01");
    expect(issues).toEqual([]);
    expect(begun.size).toBe(6);
    for (const text of begun.values()) expect(text).not.toContain('"en"');
  });

  test("takes the further files of values with it", async () => {
    const data = await draftFolder({ "site.json": addressedSite() });
    const draft = await draftFolder(smallDraft());
    const values = await jsonIn(draft, "observations.json");
    const rest = await valuesIn(draft);
    await writeFiles(draft, {
      "observations.json": setAt(values, ["observations"], rest.slice(0, 5)),
      "observations.2.json": setAt(values, ["observations"], rest.slice(5)),
    });
    expect((await clerk(["publish", draft, "--data", data])).code).toBe(0);
    const { files } = await beginDraft(folderReader(data), "2026-04-01");
    expect(files.get("observations.2.json")).toContain("received.2025");
  });
});

describe("what was confirmed when it was published", () => {
  const early = changed(smallDraft(), "observations.json", "observations[1].period", "2026");
  const begun = async () => {
    const data = await draftFolder({ "site.json": addressedSite() });
    const first = ["publish", await draftFolder(early), "--data", data, "--confirm", "period-not-over"];
    expect((await clerk(first)).code).toBe(0);
    const place = await emptyPlace();
    expect((await clerk(["draft", place, "--data", data], { day: "2026-04-01" })).code).toBe(0);
    return { data, place };
  };

  test("is only noted of the next release, where it is as it was", async () => {
    const { data, place } = await begun();
    const checked = await clerk(["check", place, "--data", data], { day: "2026-04-01" });
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining("提示：时期还没有结束") });
    expect((await clerk(["publish", place, "--data", data], { day: "2026-04-01" })).code).toBe(0);
  });

  test("is asked about again where its record has changed", async () => {
    const { data, place } = await begun();
    const values = setAt(await jsonIn(place, "observations.json"), ["observations", "1", "note"], {
      zh: "注",
      en: "A note",
    });
    await writeFiles(place, { "observations.json": values });
    for (const verb of ["check", "publish"]) {
      const { code, out } = await clerk([verb, place, "--data", data], { day: "2026-04-01" });
      expect([code, out]).toEqual([1, expect.stringContaining("请确认：时期还没有结束")]);
    }
  });

  test("is asked about of a new record", async () => {
    const { data, place } = await begun();
    const list = await valuesIn(place);
    const values = setAt(
      await jsonIn(place, "observations.json"),
      ["observations"],
      [{ ...list[1], id: "jobs.again", area: "elsewhere" }, ...list],
    );
    await writeFiles(place, { "observations.json": values });
    const { out } = await clerk(["check", place, "--data", data], { day: "2026-04-01" });
    expect(out).toContain("observations[0].period\n  请确认");
    expect(out).toContain("observations[2].period\n  提示");
  });
});

describe("draft writes nothing", () => {
  test("over what lies there", async () => {
    const data = await dataFolder(smallDraft());
    const place = await draftFolder({ "note.txt": "mine" });
    const refused = await clerk(["draft", place, "--data", data, "--lang", "en"]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("has data already") });
    expect(await readdir(place)).toEqual(["note.txt"]);
  });

  test("where everything is public", async () => {
    const data = await dataFolder(smallDraft());
    const refused = await clerk(["draft", join(data, "releases/next"), "--data", data, "--lang", "en"]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("public") });
  });

  test("from a release that is damaged, and names the damage", async () => {
    const data = await dataFolder(smallDraft());
    await writeFile(join(data, "releases/2026-01-05/observations.json"), "{");
    const place = await emptyPlace();
    const refused = await clerk(["draft", place, "--data", data, "--lang", "en"]);
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining("releases/2026-01-05/observations.json") });
    await expect(readdir(place)).rejects.toThrow("ENOENT");
  });

  test("without a site, and says how one is begun", async () => {
    const data = await draftFolder({});
    await mkdir(join(data, "data"));
    const refused = await clerk(["draft", await emptyPlace(), "--data", join(data, "data"), "--lang", "en"]);
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining("init") });
  });

  test("for a day before the newest release", async () => {
    const data = await dataFolder(smallDraft());
    const refused = await clerk(["draft", await emptyPlace(), "--data", data, "--date", "2025-12-31", "--lang", "en"]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("2026-01-05") });
  });
});

const valuesFile = v.looseObject({ observations: v.array(v.looseObject({})) });

async function valuesIn(folder: string): Promise<readonly object[]> {
  return v.parse(valuesFile, await jsonIn(folder, "observations.json")).observations;
}
