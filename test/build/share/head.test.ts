import { describe, expect, test } from "vitest";
import { datasetOf, jsonLd } from "#build/share/dataset.ts";
import { robotsOf, sitemapOf } from "#build/share/sitemap.ts";
import { revisedSite } from "#test/support/revised-site.ts";
import { all, content, dataOf, head, headsOf } from "./heads-of.ts";

const ADDRESS = "https://figures.example/county/";
const there = await revisedSite(ADDRESS, "2024-07-20");
const nowhere = await revisedSite(undefined, "2024-07-20");
const JOBS = { name: "indicator", id: "jobs-filled" } as const;

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

headsOf("a made-up site", there, { pages: 20, datasets: 9, signs: 8 });

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
  });

  test("give both ends of an interval, and never one that is open", () => {
    const value = there.release.observations.observations.filter((o) => o.indicator === JOBS.id).pop();
    expect(value).toMatchObject({ upper: null });
    const open = datasetOf(JOBS, "zh", dataOf(JOBS, there));
    expect(open?.variableMeasured).toEqual({
      "@type": "PropertyValue",
      name: there.release.indicators.indicators.find(({ id }) => id === JOBS.id)?.name.zh,
      unitText: "人",
      minValue: value?.lower,
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
