import { describe, expect, test } from "vitest";
import { chartOf } from "#domain/chart/chart-of.ts";
import { overviewOf } from "#domain/site/overview.ts";
import { pagesOf } from "#domain/site/page.ts";
import { latestOf } from "#domain/chart/series.ts";
import { sliceFor } from "#domain/release/slice.ts";
import { standingOf } from "#domain/status/assess.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();
const indicator = (id: string) => {
  const found = release.indicators.indicators.find((i) => i.id === id);
  if (found === undefined) throw new Error(`invalid indicator: ${id}`);
  return found;
};

describe("the six headline figures", () => {
  test.each([
    ["investment-projects", ["21个"]],
    ["funds-in-place", ["40.6亿元"]],
    ["specialized-smes", ["11家", "2家", "2家"]],
    ["tax-cuts", ["1.3亿元"]],
    ["land-revitalized", ["508亩"]],
    ["jobs-filled", ["1900余人"]],
  ])("%s", (id, printed) => {
    expect(latestOf(release, indicator(id)).map((o) => o.printed)).toEqual(printed);
  });

  test("1900余 is open upwards", () => {
    expect(latestOf(release, indicator("jobs-filled"))[0]).toMatchObject({
      value: 1900,
      lower: 1900,
      upper: null,
      qualifier: "余",
    });
  });

  test("are six, in order, at the head of the overview", () => {
    expect(overviewOf(release).headline.map((i) => i.id)).toEqual([
      "investment-projects",
      "funds-in-place",
      "specialized-smes",
      "tax-cuts",
      "land-revitalized",
      "jobs-filled",
    ]);
  });
});

describe("what was not published is not there", () => {
  test("no target for any figure of the account", () => {
    for (const { id } of overviewOf(release).headline)
      expect(standingOf(release, indicator(id))).toMatchObject({ status: "not-assessable" });
  });

  test("the damaged 210亿元 is no figure", () => {
    const all = JSON.stringify(release.observations);
    expect(all).not.toMatch(/\b210\b|210亿/);
  });

  test("nothing is marked synthetic", () => {
    expect(release.release.synthetic).toBeUndefined();
  });

  test("the two readings of the high-tech share are both kept", () => {
    const model = chartOf(release, indicator("high-tech-share"));
    expect(model?.kind).toBe("readings");
    expect(model?.series[0]?.points.map((p) => p.observation?.printed)).toEqual(["46.4%", "32.5%"]);
  });
});

describe("pages", () => {
  test("a page drawn from its slice is the page drawn from the whole release", () => {
    const whole = overviewOf(release);
    const cut = overviewOf(sliceFor({ name: "overview" }, release));
    expect(cut).toEqual(whole);
    for (const i of release.indicators.indicators) {
      const slice = sliceFor({ name: "indicator", id: i.id }, release);
      expect(chartOf(slice, i)).toEqual(chartOf(release, i));
      expect(latestOf(slice, i)).toEqual(latestOf(release, i));
    }
  });

  test("a page carries the values of what stands beside its figure", () => {
    for (const i of release.indicators.indicators) {
      const slice = sliceFor({ name: "indicator", id: i.id }, release);
      const has = new Set(slice.observations.observations.map((o) => o.indicator));
      for (const { indicator: id } of i.beside ?? []) expect([i.id, has.has(id)]).toEqual([i.id, true]);
    }
  });

  test("a slice names no document that it does not have", () => {
    for (const page of pagesOf(release, [release.release.id])) {
      const slice = sliceFor(page, release);
      const has = new Set(slice.sources.documents.map((d) => d.id));
      for (const o of slice.observations.observations) expect(has, JSON.stringify(page)).toContain(o.source.document);
    }
  });
});
