import { describe, expect, test } from "vitest";
import { pointsOf, stagesOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { chartSummary } from "#domain/chart/chart-summary.ts";
import { summarySentence } from "#words/summary/summary-words.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();
const disputed = new Set(release.sources.conflicts.flatMap((c) => c.observations));

function said(id: string, lang: "zh" | "en"): string {
  const indicator = release.indicators.indicators.find((i) => i.id === id);
  const model = indicator === undefined ? null : chartOf(release, indicator);
  const summary = model === null ? null : chartSummary(model, disputed);
  return summary === null ? "none" : summarySentence(summary, lang);
}

describe("summaries of published charts", () => {
  test.each([
    [
      "science-tech-smes",
      "2022年27家，2023年45家，前后多18家（推算）。",
      "2022: 27 firms; 2023: 45 firms, 18 more (calculated).",
    ],
    [
      "cluster-firms",
      "共3类，最多的是生物医药相关产业链（52家），最少的是智能制造（23家）。",
      "3 parts, the most is Biomedicine and related chain (52 firms), the least Smart manufacturing (23 firms).",
    ],
    [
      "high-tech-share",
      "2份记载：2022年8月底46.4%；2022年32.5%。说法不一，均予保留，差额不视为升降。",
      "2 statements: end of August 2022: 46.4%; 2022: 32.5%. They do not agree; all are kept, and the difference is no rise or fall.",
    ],
    [
      "gdp",
      "2020年54.9亿元，2023年66.4亿元。2019年上半年时期长短或口径不同，不作比较。",
      "2020: 5.49 billion yuan (54.9亿元); 2023: 6.64 billion yuan (66.4亿元). First half of 2019: of another length or basis, not compared.",
    ],
    [
      "projects-50m-introduced",
      "2013年上半年14个；2013年20个。时期长短或口径不同，不作比较。",
      "First half of 2013: 14 projects; 2013: 20 projects. Of unlike length or basis, so they are not compared.",
    ],
    // Of the most of three with the same number of firms there is no least.
    [
      "specialized-smes",
      "共3类，最多的是省专精特新中小企业（11家）。",
      "3 parts, the most is Provincial specialised SMEs (11 firms).",
    ],
  ])("%s", (id, zh, en) => {
    expect(said(id, "zh")).toBe(zh);
    expect(said(id, "en")).toBe(en);
  });

  test("each has one or two sentences in both languages, made of its own figures", () => {
    let count = 0;
    for (const indicator of release.indicators.indicators) {
      const model = chartOf(release, indicator);
      const summary = model === null ? null : chartSummary(model, disputed);
      if (model === null || summary === null) continue;
      count += 1;
      const zh = summarySentence(summary, "zh");
      expect([indicator.id, zh.match(/。/g)?.length ?? 0]).toEqual([
        indicator.id,
        zh.match(/。/g)?.length === 1 ? 1 : 2,
      ]);
      expect(zh).not.toMatch(/NaN|undefined|null/);
      expect(summarySentence(summary, "en")).toMatch(/^[A-Z0-9].*\.$/);
      // No number but those of the chart, counts, dates and the calculated change.
      if (summary.kind === "run" && summary.change === null)
        for (const number of zh.replace(/\d+年(?:\d+月)?|\d+个时期/g, "").match(/\d+(?:\.\d+)?/g) ?? [])
          expect(pointsOf(model).some((p) => p.observation?.printed.includes(number))).toBe(true);
    }
    expect(count).toBeGreaterThan(20);
  });

  test("no chart of the release of more than one value goes without one, and one value is not summed up", () => {
    for (const indicator of release.indicators.indicators) {
      const model = chartOf(release, indicator);
      if (model === null) continue;
      const several = pointsOf(model).length > 1;
      expect([indicator.id, several === (said(indicator.id, "zh") !== "none")]).toEqual([indicator.id, true]);
    }
  });

  test("amounts of unlike stages are counted, never measured", () => {
    const money = release.indicators.indicators.filter((i) => i.stage !== null && i.headline !== undefined);
    const summary = chartSummary(stagesOf(release, "money", money), disputed);
    expect(summary?.kind).toBe("stages");
    if (summary !== null) expect(summarySentence(summary, "zh")).toContain("不能相加");
  });
});
