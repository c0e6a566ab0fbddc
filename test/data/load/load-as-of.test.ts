import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadAsOf } from "#data/load/load-as-of.ts";
import { type PageData, pageData, versionsFor } from "#data/load/page-data.ts";
import { loadSite } from "#data/load/reader.ts";
import type { Page } from "#domain/site/page.ts";
import type { Bodies } from "#mocks/bodies.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { hosted } from "#test/support/hosted.ts";

const GDP: Page = { name: "indicator", id: "gdp" };

const bodies = await bodiesOf("revised");

/** The same host in the past: before its newest release. */
const earlier: Bodies = new Map(bodies).set("index.json", withoutNewest(bodies.get("index.json") ?? ""));

function withoutNewest(index: string): string {
  const data: { latest: string; releases: { id: string }[] } = JSON.parse(index);
  return JSON.stringify({ ...data, latest: "2023-08-15", releases: data.releases.filter((r) => r.id < "2024") });
}

async function at(page: Page, day: string, host = bodies): Promise<PageData> {
  const { loaded, history } = await loadSite(hosted(host));
  return loadAsOf(hosted(host), page, day, pageData(page, loaded, versionsFor(page, history)));
}

const gdpIn = ({ release }: PageData): readonly string[] =>
  (release?.observations.observations ?? []).filter((o) => o.indicator === "gdp").map((o) => o.printed);

describe("a page as known on a day", () => {
  test.each([
    ["2022-06-01", "2023-02-10", ["116.6亿元"]],
    ["2023-03-01", "2023-02-10", ["116.6亿元", "122.2亿元"]],
    ["2023-09-01", "2023-08-15", ["116.6亿元", "121.4亿元"]],
    ["2024-03-01", "2024-02-20", ["116.6亿元", "120.9亿元"]],
  ])("%s: made from release %s", async (day, release, gdp) => {
    const data = await at(GDP, day);
    expect(data.asOf).toEqual({ day, release, latest: "2024-02-20" });
    expect(gdpIn(data)).toEqual(gdp);
    expect(data.problems).toEqual([]);
  });

  test("before any document there is the page, with nothing in it", async () => {
    const data = await at(GDP, "2000-01-01");
    expect(gdpIn(data)).toEqual([]);
    expect(data.release?.indicators.indicators.map(({ id }) => id)).toContain("gdp");
    expect(data.counts?.observations).toBe(0);
  });

  test("never changes: a later release is not in it, apart from the word that there is one", async () => {
    const days = fc
      .integer({ min: 0, max: 1000 })
      .map((n) => new Date(Date.UTC(2021, 5, 1 + n)).toISOString().slice(0, 10));
    const pages = fc.constantFrom<Page>(GDP, { name: "overview" }, { name: "sources" }, { name: "indicators" });
    await fc.assert(
      fc.asyncProperty(days, pages, async (day, page) => {
        fc.pre(day < "2024-02-20");
        const [then, now] = [await at(page, day, earlier), await at(page, day)];
        expect({ ...now, asOf: null }).toEqual({ ...then, asOf: null });
        expect(now.asOf?.release).toBe(then.asOf?.release);
      }),
      { numRuns: 25 },
    );
  });

  test("what could not be had is told, and nothing is shown in its place", async () => {
    const page: Page = { name: "overview" };
    const { loaded, history } = await loadSite(hosted(bodies));
    const present = pageData(page, loaded, versionsFor(page, history));
    const gone = hosted(bodies, ["releases/2023-08-15/release.json"]);
    const data = await loadAsOf(gone, page, "2023-09-01", present);
    expect(data.release).toBeNull();
    expect(data.problems).toContainEqual({
      kind: "load",
      failure: "not-found",
      file: "releases/2023-08-15/release.json",
    });
  });
});

describe("several releases on one day", () => {
  const roads = ({ release }: PageData): readonly (number | null)[] =>
    (release?.observations.observations ?? []).filter((o) => o.indicator === "rural-roads").map((o) => o.value);

  test.each([
    ["2026-11-20.1", "2026-11-20", [68]],
    ["2026-11-20.2", "2026-11-20.2", [86]],
    ["2026-11-20", "2026-11-20.2", [86]],
    ["2026-11-19", "2026-03-10", [68]],
  ])("%s: the site as release %s had it", async (asked, release, values) => {
    const host = await bodiesOf("second-county");
    const data = await at({ name: "indicator", id: "rural-roads" }, asked, host);
    expect(data.asOf).toEqual({ day: asked.slice(0, 10), release, latest: "2026-11-20.2" });
    expect(roads(data)).toEqual(values);
    const { versions } = await at({ name: "releases" }, asked, host);
    expect(versions?.entries[0]?.id).toBe(release);
  });
});

describe("what was not listed yet on a day", () => {
  test.each<[Page, string, true | undefined]>([
    [{ name: "indicator", id: "exports" }, "2026-06-01", true],
    [{ name: "indicator", id: "exports" }, "2026-11-20.1", undefined],
    [{ name: "indicator", id: "rural-roads" }, "2026-06-01", undefined],
    [{ name: "indicator", id: "nowhere" }, "2026-06-01", undefined],
    [{ name: "source", id: "fiction-notice" }, "2026-06-01", true],
    [{ name: "release", id: "2026-11-20.2" }, "2026-11-20.1", true],
    [{ name: "suggestion", id: "fiction-suggestion-1" }, "2025-01-01", true],
    [{ name: "overview" }, "2026-06-01", undefined],
  ])("%j on %s: %s", async (page, day, notYet) => {
    expect((await at(page, day, await bodiesOf("second-county"))).notYet).toBe(notYet);
  });
});
