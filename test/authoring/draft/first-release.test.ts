import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Draft } from "#authoring/draft/draft.ts";
import { type Published, readPublished } from "#authoring/draft/newest-release.ts";
import { toRelease } from "#authoring/draft/to-release.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { severityOf } from "#domain/advice/severity.ts";
import { draftFolder, inChinese, setAt, smallSite, writeFiles } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";
import { aDraft, anIndicator, aTheme, aValue } from "./a-draft.ts";

const DAY = "2027-01-10";

/** A folder with the description of a site alone, as `init` writes it. */
async function begun(languages: readonly string[]): Promise<string> {
  const data = await draftFolder({});
  const site = languages.length === 1 ? setAt(inChinese(smallSite()), ["languages"], ["zh"]) : smallSite();
  await writeFiles(data, { "site.json": JSON.stringify(site) });
  return data;
}

async function readAt(data: string): Promise<Published> {
  const published = await readPublished(folderReader(data), DAY);
  if (published === null) throw new Error("invalid folder");
  return published;
}

/** One figure, of an indicator and a theme that are made with it. */
const draftOf = (languages: readonly string[]): Draft => {
  const said = anIndicator({
    theme: "homes",
    scope: { level: "county", name: { zh: "全县", en: "The whole county" } },
  });
  return {
    ...aDraft({
      "30-41": aValue({ indicator: "toilets", value: 12, unit: "座", printed: "12座", phrase: "公厕12座", end: 35 }),
    }),
    indicators: { toilets: languages.includes("en") ? said : { ...said, noun: "" } },
    themes: { homes: aTheme() },
  };
};

describe("a site that has published nothing", () => {
  test.each([{ languages: ["zh", "en"] }, { languages: ["zh"] }])(
    "gets its first release from a report, which the command line finds sound, and the next one follows on it: $languages",
    async ({ languages }) => {
      const data = await begun(languages);
      const published = await readAt(data);
      expect(published).toMatchObject({ index: null, indexSha256: "", languages });
      expect(published.release.indicators).toMatchObject({ themes: [], indicators: [] });
      const next = await toRelease(draftOf(languages), published, DAY);
      expect(next.advice.filter((issue) => severityOf(issue) !== "note")).toEqual([]);
      expect(next.issues).toEqual([]);
      // Of the values, and not of the year in which they are published.
      expect(next.release?.release).toMatchObject({ id: DAY, supersedes: null, covers: { from: "2026", to: "2026" } });
      for (const [path, bytes] of next.files) {
        await mkdir(dirname(join(data, path)), { recursive: true });
        await writeFile(join(data, path), bytes);
      }
      expect(await clerk(["check", data])).toMatchObject({ code: 0 });
      expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
      const after = await readAt(data);
      expect(after.index?.latest).toBe(DAY);
      expect(after.release.indicators.indicators.map(({ id }) => id)).toEqual(["toilets"]);
    },
  );

  test("is told apart from one whose data cannot be read, on which nothing can follow", async () => {
    expect(await readPublished(folderReader(await draftFolder({})), DAY)).toBeNull();
    const data = await begun(["zh"]);
    await writeFiles(data, { "index.json": "{" });
    expect(await readPublished(folderReader(data), DAY)).toBeNull();
    const reader = folderReader(await begun(["zh"]));
    const cut = { ...reader, read: async () => ({ absence: { failure: "offline" as const } }) };
    expect(await readPublished(cut, DAY)).toBeNull();
  });
});
