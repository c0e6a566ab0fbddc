import { describe, expect, test } from "vitest";
import { datasetOf } from "#build/share/dataset.ts";
import type { Page } from "#domain/site/page.ts";
import { dataOf, headsOf } from "#test/build/share/heads-of.ts";
import { publishedSite } from "#test/support/published.ts";

/** What is really published: every page of it has to be described. */
const real = await publishedSite();
const JOBS: Page = { name: "indicator", id: "jobs-filled" };

headsOf("the real release", real, { pages: 150, datasets: 120, signs: 10 });

describe("data as schema.org describes them", () => {
  test("name no organisation where a copy's page names no issuer", () => {
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
});
