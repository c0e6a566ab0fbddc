import { describe, expect, test } from "vitest";
import { tallyOf } from "#domain/release/counts.ts";
import type { Page } from "#domain/site/page.ts";
import { pageData } from "#data/load/page-data.ts";
import { targets } from "#mocks/sets/targets.ts";

const [made] = targets().releases;
if (made === undefined) throw new Error("invalid set: targets");
const { release } = made;
const { site } = targets();

const on = (page: Page) =>
  pageData(
    page,
    { site, index: null, release, tally: tallyOf([release.observations.observations]), problems: [], hash: null },
    null,
  );

describe("the standings of a page", () => {
  test("are whole on the indicator's own page, and of that indicator alone", () => {
    const { standings } = on({ name: "indicator", id: "road-behind" });
    expect(Object.keys(standings)).toEqual(["road-behind"]);
    expect(standings["road-behind"]).toMatchObject({ status: "behind", based: ["profile"] });
    expect(standings["road-behind"]?.flips).toHaveLength(3);
  });

  test("on the overview are what a line of text needs, for each indicator that it shows", () => {
    const { standings, release: slice } = on({ name: "overview" });
    expect(Object.keys(standings)).toEqual(slice?.indicators.indicators.map((i) => i.id));
    expect(standings["tax-cuts"]).toEqual({
      status: "not-assessable",
      rule: "gate.1",
      reason: "no-target",
      period: "2023",
      basis: "cumulative",
    });
  });

  test("carry nothing that JSON would not", () => {
    for (const { id } of release.indicators.indicators) {
      const { standings } = on({ name: "indicator", id });
      expect(JSON.parse(JSON.stringify(standings)), id).toEqual(standings);
    }
  });

  test("are not carried by pages that show no status", () => {
    expect(on({ name: "sources" }).standings).toEqual({});
  });

  test("a page has the documents that its declarations cite", () => {
    const { release: slice } = on({ name: "indicator", id: "full-rate" });
    expect(slice?.sources.documents.map((d) => d.id)).toContain("plan-2023");
  });
});
