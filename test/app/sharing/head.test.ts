import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { datasetOf, jsonLd } from "#app/sharing/dataset.ts";
import { descriptionOf } from "#app/sharing/description.ts";
import { feedFiles } from "#app/sharing/files.ts";
import { headOf } from "#app/sharing/head.ts";
import { robotsOf, sitemapOf } from "#app/sharing/sitemap.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { type Page, pagesOf } from "#domain/page.ts";
import type { Loaded } from "#data/load-release.ts";
import { type PageData, pageData, versionsFor } from "#data/page-data.ts";
import { loadSite } from "#data/reader.ts";
import { datasetFaults } from "#test/support/dataset-rules.ts";
import { revisedSite } from "#test/support/revised-site.ts";

const ADDRESS = "https://figures.example/county/";
const there = await revisedSite(ADDRESS, "2024-07-20");
const nowhere = await revisedSite(undefined, "2024-07-20");
/** What is really published: every page of it has to be described. */
const real = await loadSite({
  base: "public/data/",
  pages: false,
  fetch: (file) =>
    Promise.resolve(new Response(readFileSync(file, "utf8"), { headers: { "content-type": "application/json" } })),
});

const dataOf = (page: Page, { loaded, history }: Pick<typeof there, "loaded" | "history">): PageData =>
  pageData(page, loaded, versionsFor(page, history));
const head = (page: Page, lang: Language, from: Pick<typeof there, "loaded" | "history">, card = true): string =>
  headOf(page, lang, dataOf(page, from), {
    card,
    feeds: from.loaded.release === null ? [] : feedFiles(from.loaded.release),
  });
const all = ({ loaded, history }: { readonly loaded: Loaded } & Pick<typeof there, "history">): readonly Page[] =>
  loaded.release === null
    ? []
    : pagesOf(
        loaded.release,
        history.entries.map(({ id }) => id),
      );

/** The values of an attribute in a text of HTML, by what stands before it. */
const content = (html: string, of: string): string | undefined =>
  new RegExp(`<(?:meta|link) ${of}[^>]*? (?:content|href)="([^"]*)"`).exec(html)?.[1];

const JOBS: Page = { name: "indicator", id: "jobs-filled" };

describe("addresses in the head of a page", () => {
  test("are absolute where the site says where it is", () => {
    const html = head(JOBS, "en", there);
    expect(content(html, 'rel="canonical"')).toBe(`${ADDRESS}en/indicators/jobs-filled/`);
    expect(content(html, 'rel="alternate" hreflang="zh-CN"')).toBe(`${ADDRESS}indicators/jobs-filled/`);
    expect(content(html, 'rel="alternate" hreflang="en"')).toBe(`${ADDRESS}en/indicators/jobs-filled/`);
    expect(content(html, 'rel="alternate" hreflang="x-default"')).toBe(`${ADDRESS}indicators/jobs-filled/`);
    expect(content(html, 'property="og:image"')).toBe(`${ADDRESS}cards/en/indicators/jobs-filled.png`);
    expect(content(html, 'rel="alternate" type="application/atom\\+xml"')).toBe(`${ADDRESS}en/atom.xml`);
  });

  test("are as seen from the page where it does not, and lead to the same", () => {
    const html = head(JOBS, "en", nowhere);
    const from = "https://somewhere.example/below/en/indicators/jobs-filled/";
    const lead = (of: string): string => new URL(content(html, of) ?? "?", from).href;
    expect(lead('rel="canonical"')).toBe(from);
    expect(lead('rel="alternate" hreflang="zh-CN"')).toBe("https://somewhere.example/below/indicators/jobs-filled/");
    expect(lead('property="og:image"')).toBe("https://somewhere.example/below/cards/en/indicators/jobs-filled.png");
    expect(html).not.toMatch(/(?:href|content)="\//);
  });
});

describe.each(LANGUAGES)("pages of the real release in %s", (lang) => {
  const heads = all(real).map((page) => ({ page, html: head(page, lang, real) }));

  test("each say what they are, in words of their own", () => {
    expect(heads.length).toBeGreaterThan(150);
    const described = heads.map(({ page }) => descriptionOf(page, lang, dataOf(page, real)));
    for (const text of described) expect(text.length).toBeGreaterThan(10);
    for (const { html } of heads)
      for (const of of ['name="description"', 'property="og:title"', 'property="og:site_name"', 'property="og:url"'])
        expect(content(html, of)?.length ?? 0).toBeGreaterThan(1);
    const [indicators] = [heads.filter(({ page }) => page.name === "indicator")];
    const own = new Set(
      indicators.map(({ html }) => `${content(html, 'property="og:title"')} ${content(html, 'name="description"')}`),
    );
    expect(own.size).toBe(indicators.length);
  });

  test("describe their data by the rules for a Dataset, wherever there are any", () => {
    const faults: string[] = [];
    let described = 0;
    for (const { page } of heads) {
      const dataset = datasetOf(page, lang, dataOf(page, real));
      if (dataset === null) continue;
      described += 1;
      faults.push(
        ...datasetFaults(JSON.parse(jsonLd(dataset))).map((fault) => `${"id" in page ? page.id : page.name}: ${fault}`),
      );
    }
    expect(described).toBeGreaterThan(120);
    expect(faults).toEqual([]);
  });
});

describe("data as schema.org describes them", () => {
  const dataset = datasetOf(JOBS, "zh", dataOf(JOBS, there));

  test("name the files, the documents and their issuers, the county and the release", () => {
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      url: `${ADDRESS}indicators/jobs-filled/`,
      version: "2024-02-20",
      spatialCoverage: { name: there.site.area.name.zh },
      distribution: [
        { contentUrl: `${ADDRESS}downloads/jobs-filled.csv`, encodingFormat: "text/csv" },
        { contentUrl: `${ADDRESS}downloads/jobs-filled.xlsx` },
        { contentUrl: `${ADDRESS}downloads/jobs-filled.json` },
        { contentUrl: `${ADDRESS}downloads/jobs-filled.jsonstat.json` },
      ],
    });
    expect(JSON.stringify(dataset?.["isBasedOn"])).toContain("CreativeWork");
    expect(dataset?.["creator"]).toMatchObject([{ "@type": "Organization" }]);
    // A copy whose page names no issuer is no organisation's.
    const copied: Page = { name: "indicator", id: "gdp" };
    expect(JSON.stringify(datasetOf(copied, "zh", dataOf(copied, real)))).not.toContain("未显示发布单位");
  });

  test("give both ends of an interval, and never one that is open", () => {
    const real1900: Page = JOBS;
    const open = datasetOf(real1900, "zh", dataOf(real1900, real));
    expect(open?.variableMeasured).toEqual({
      "@type": "PropertyValue",
      name: "解决用工",
      unitText: "人",
      minValue: 1900,
    });
  });

  test("are no markup, whatever is in a name", () => {
    expect(jsonLd({ name: "</script><script>alert(1)</script>" })).not.toContain("<");
  });
});

describe("what robots are told", () => {
  test("made-up figures are not listed anywhere", () => {
    expect(head(JOBS, "zh", there)).toContain('<meta name="robots" content="noindex">');
    expect(robotsOf(there.release, there.site)).toContain("Disallow: /\n");
  });

  test("a real site has all its pages in its sitemap, each language with the others", () => {
    const release = { ...there.release, release: { ...there.release.release, synthetic: false } };
    const pages = all(there);
    const xml = sitemapOf(pages, release, there.site) ?? "";
    const found = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(found).toHaveLength(pages.length * 2);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain(`${ADDRESS}en/indicators/jobs-filled/`);
    expect([...xml.matchAll(/<xhtml:link /g)]).toHaveLength(pages.length * 4);
    expect(robotsOf(release, there.site)).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  });

  test("without an address there is no sitemap: its addresses have to be absolute", () => {
    expect(sitemapOf(all(nowhere), nowhere.release, nowhere.site)).toBeNull();
    expect(robotsOf(nowhere.release, nowhere.site)).not.toContain("Sitemap");
  });
});
