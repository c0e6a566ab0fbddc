import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRelease, parseSite } from "#domain/release/parse.ts";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import { draftFolder, inChinese, setAt, smallDraft, smallSite, writeFiles } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const SITE = setAt(inChinese(smallSite()), ["languages"], ["zh"]);
const DRAFT = RELEASE_FILE_NAMES.reduce((files, name) => ({ ...files, [name]: inChinese(files[name]) }), smallDraft());

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

  test("is begun without one", async () => {
    const data = join(await draftFolder({}), "data");
    const made = await clerk(["init", data, "--area", "sample-county", "--name", "样例县", "--languages", "zh"]);
    expect(made).toMatchObject({ code: 0 });
    expect(await readFile(join(data, "site.json"), "utf8")).not.toContain('"en"');
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
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
    expect((await clerk(["check", await draftFolder(DRAFT)])).code).toBe(1);
  });
});
