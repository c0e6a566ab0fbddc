import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { loadSite } from "#build/pages/prerender.ts";
import { type Page, pagePath } from "#domain/site/page.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { hosted } from "#test/support/hosted.ts";

const ASSETS = { css: "", scriptsOf: () => [] };
const EXTRAS = { pdf: true, png: () => Promise.resolve(new Uint8Array([1])) };

type Site = Awaited<ReturnType<typeof loadSite>>;
const siteOf = (host: DataReader): Promise<Site> => loadSite(host, () => Promise.resolve());

/** The published figures, which have every kind of page but those of single suggestions and their units. */
const published = await siteOf(
  hosted(
    new Map(
      readdirSync("public/data", { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
        .map((file) => [file.slice("public/data/".length), readFileSync(file, "utf8")]),
    ),
  ),
);
const items = await siteOf(hosted(await bodiesOf("suggestions")));

/** The pages of a kind, or all, as a build that begins has them: no script of a page, no word, nothing drawn before. */
async function jobsOfNewBuild({ loaded, history }: Site, kind: string | null = null) {
  vi.resetModules();
  const app = await import("#build/pages/prerender.ts");
  const wanted = (page: Page): boolean => kind === null || kindOf(pagePath(page)) === kind;
  return [...app.pageJobs(loaded, history, ASSETS, new Set(), { ...EXTRAS, wanted })];
}

const kindOf = (path: string): string =>
  path.replace(/^(indicators|suggestions\/units|suggestions|sources|commitments|releases)\/(?!units\/).+\/$/, "$1/*");

/** How many pages of a kind are drawn: what is not there when a build begins is missed by the first; a build draws them all. */
const SOME = 8;

/** Some of a list, from its beginning to its end. */
const someOf = <T>(all: readonly T[]): readonly T[] => {
  const step = Math.max(1, all.length / SOME);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

/** The site of each kind of page. */
const KINDS = new Map<string, Site>();
for (const site of [items, published]) for (const { path } of await jobsOfNewBuild(site)) KINDS.set(kindOf(path), site);

describe("a build in which only one kind of page has changed", () => {
  test("may be of every kind of page", () => {
    expect([...KINDS.keys()].sort()).toEqual([
      "",
      "about/",
      "author/",
      "commitments/",
      "commitments/*",
      "glossary/",
      "indicators/",
      "indicators/*",
      "not-found/",
      "present/",
      "print/",
      "releases/",
      "releases/*",
      "search/",
      "sources/",
      "sources/*",
      "suggestions/",
      "suggestions/*",
      "suggestions/units/*",
      "wall/",
    ]);
  });

  // The report alone draws some hundred pictures: more than the usual time where other things run beside.
  test.each([...KINDS])('makes "%s" by itself, in every language', { timeout: 120_000 }, async (kind, site) => {
    const jobs = await jobsOfNewBuild(site, kind);
    expect(new Set(jobs.map(({ path }) => kindOf(path)))).toEqual(new Set([kind]));
    for (const { draw } of someOf(jobs)) {
      const made = (await draw()).filter(({ path }) => /(^|\/)(index|404)\.html$/.test(path) && !/embed\//.test(path));
      expect(made).toHaveLength(kind === "not-found/" ? 1 : 2);
      for (const { text } of made) expect(text).toContain("<h1");
    }
  });
});

test("a part that cannot be drawn is told with its cause", async () => {
  vi.doMock("#views/print/report.tsx", () => ({
    Report: () => {
      throw new Error("invalid words: nothing is loaded");
    },
  }));
  const job = (await jobsOfNewBuild(published, "print/"))[0];
  await expect(job?.draw()).rejects.toMatchObject({
    message: "invalid page: a part of print/ cannot be drawn",
    cause: { message: "invalid words: nothing is loaded" },
  });
  vi.doUnmock("#views/print/report.tsx");
});
