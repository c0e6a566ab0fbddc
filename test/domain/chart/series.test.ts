import { describe, expect, test } from "vitest";
import { pointsOf, stagesOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { drawsLines } from "#domain/chart/draws-lines.ts";
import { latestOf, observationsOf } from "#domain/chart/series.ts";
import { seriesOf } from "#domain/chart/series-over-time.ts";
import { slotsOf } from "#domain/period/time-slots.ts";
import { columnsOf } from "#domain/chart/table.ts";
import { chartCsv, toCsv } from "#domain/chart/table-file.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

describe("the places of a time axis", () => {
  test("years without a value keep their place", () => {
    expect(slotsOf(["2020", "2023"])).toEqual(["2020", "2021", "2022", "2023"]);
  });

  test("a half-year stands for itself, and its whole year is a gap beside it", () => {
    expect(slotsOf(["2019-H1", "2020", "2021"])).toEqual(["2019-H1", "2019", "2020", "2021"]);
  });

  test("quarters alone need no whole years, and those between them are gaps", () => {
    expect(slotsOf(["2020-Q1", "2020-Q2", "2021-Q1"])).toEqual(["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4", "2021-Q1"]);
  });

  test("nothing has no places", () => {
    expect(slotsOf([])).toEqual([]);
  });
});

describe("series", () => {
  const sample = anIndicator();
  test("a gap is a point with a reason, not a zero", () => {
    const release = aRelease([sample], [anObservation({ period: "2020" }), anObservation({ period: "2022" })]);
    const points = seriesOf(observationsOf(release, sample.id), sample, new Map())[0]?.points ?? [];
    expect(points.map((p) => [p.period, p.quantity])).toEqual([
      ["2020", { kind: "point", value: 21 }],
      ["2021", { kind: "missing", reason: "not-published" }],
      ["2022", { kind: "point", value: 21 }],
    ]);
  });

  test("two values of one period are both kept", () => {
    const release = aRelease(
      [sample],
      [anObservation({ id: "a" }), anObservation({ id: "b", value: 30, printed: "30个" })],
    );
    expect(
      seriesOf(observationsOf(release, sample.id), sample, new Map())[0]?.points.map((p) => p.observation?.id),
    ).toEqual(["a", "b"]);
  });

  test("a target for a later year makes no gap in what was observed", () => {
    const release = aRelease(
      [sample],
      [anObservation({ period: "2022" }), anObservation({ id: "target", period: "2025", status: "target" })],
    );
    expect(
      seriesOf(observationsOf(release, sample.id), sample, new Map()).map((s) => s.points.map((p) => p.period)),
    ).toEqual([["2022"], ["2025"]]);
  });

  test("expected values are a series of their own and have no gaps", () => {
    const release = aRelease(
      [sample],
      [
        anObservation({ period: "2020" }),
        anObservation({ period: "2021" }),
        anObservation({ id: "sample.2021.expected", period: "2021", status: "expected" }),
      ],
    );
    const series = seriesOf(observationsOf(release, sample.id), sample, new Map());
    expect(series.map((s) => [s.status, s.points.length])).toEqual([
      ["actual", 2],
      ["expected", 1],
    ]);
  });
});

describe("the value an indicator is quoted by", () => {
  const sample = anIndicator();
  test("is the last period's, observed before expected", () => {
    const release = aRelease(
      [sample],
      [
        anObservation({ period: "2021", value: 1, printed: "1个" }),
        anObservation({ id: "expected", period: "2022", value: 2, printed: "2个", status: "expected" }),
        anObservation({ period: "2022", value: 3, printed: "3个" }),
      ],
    );
    expect(latestOf(release, sample).map((o) => o.value)).toEqual([3]);
  });

  test("is never a target and never a gap", () => {
    const release = aRelease(
      [sample],
      [
        anObservation({ period: "2021" }),
        anObservation({ id: "target", period: "2025", status: "target" }),
        anObservation({ period: "2022", value: null, missing: "withheld" }),
      ],
    );
    expect(latestOf(release, sample).map((o) => o.period)).toEqual(["2021"]);
  });

  test("is one for each category of a breakdown, in the breakdown's order", () => {
    const tiers = anIndicator({
      breakdown: {
        name: { zh: "层级", en: "Tier" },
        additive: false,
        categories: [
          { code: "b", name: { zh: "乙", en: "B" } },
          { code: "a", name: { zh: "甲", en: "A" } },
        ],
      },
    });
    const release = aRelease([tiers], [anObservation({ category: "a" }), anObservation({ category: "b" })]);
    expect(latestOf(release, tiers).map((o) => o.category)).toEqual(["b", "a"]);
  });
});

describe("the chart that suits what is known", () => {
  const sample = anIndicator();
  const years = (...list: string[]) => list.map((period) => anObservation({ period }));

  test("nothing published draws nothing, one value is signs", () => {
    expect(chartOf(aRelease([sample], []), sample)).toBeNull();
    expect(chartOf(aRelease([sample], years("2022")), sample)?.kind).toBe("signs");
  });

  test("two values are bars, five of a kind are a line", () => {
    const two = chartOf(aRelease([sample], years("2021", "2022")), sample);
    const five = chartOf(aRelease([sample], years("2018", "2019", "2020", "2021", "2022")), sample);
    expect(two?.kind).toBe("periods");
    expect(two !== null && drawsLines(two)).toBe(false);
    expect(five !== null && drawsLines(five)).toBe(true);
  });

  test("a half-year among years never joins a line", () => {
    const model = chartOf(aRelease([sample], years("2018-H1", "2019", "2020", "2021", "2022", "2023")), sample);
    expect(model !== null && drawsLines(model)).toBe(false);
  });

  test("documents that disagree are shown as what each says", () => {
    const release = aRelease(
      [sample],
      [anObservation({ id: "a" }), anObservation({ id: "b", value: 30, printed: "30个" })],
    );
    expect(chartOf(release, sample)?.kind).toBe("readings");
  });

  test("amounts are put in the order of their stages, and nothing is summed", () => {
    const intended = anIndicator({ id: "credit", unit: "亿元", stage: "intended" });
    const paid = anIndicator({ id: "paid", unit: "万元", stage: "realised" });
    const release = aRelease(
      [paid, intended],
      [
        anObservation({ indicator: "paid", value: 4000, printed: "4000万元" }),
        anObservation({ indicator: "credit", value: 100, printed: "100亿元" }),
      ],
    );
    expect(pointsOf(stagesOf(release, "money", [paid, intended])).map((p) => p.indicator.id)).toEqual([
      "credit",
      "paid",
    ]);
  });
});

describe("the same points as a file", () => {
  test("value and interval have columns of their own, beside the words as printed", () => {
    const jobs = anIndicator({ id: "jobs", unit: "人" });
    const o = anObservation({
      indicator: "jobs",
      value: 1900,
      lower: 1900,
      upper: null,
      printed: "1900余人",
      qualifier: "余",
    });
    const model = chartOf(
      aRelease([jobs], [o, anObservation({ indicator: "jobs", period: "2023", printed: "21人" })]),
      jobs,
    );
    const csv = model === null ? "" : chartCsv(model);
    expect(csv.startsWith("\uFEFFindicator,period,")).toBe(true);
    expect(csv.split("\r\n")[1]).toBe(
      "jobs,2022,single,,,1900,1900,,人,1900余人,actual,,county,sample-report,一,余,false,,",
    );
  });

  test("a gap is an empty value with its reason", () => {
    const sample = anIndicator();
    const model = chartOf(
      aRelease([sample], [anObservation({ period: "2020" }), anObservation({ period: "2022" })]),
      sample,
    );
    expect(model === null ? "" : chartCsv(model).split("\r\n")[2]).toBe(
      "sample,2021,,,,,,,个,,not-published,,county,,,,,,",
    );
  });

  test("text that a spreadsheet would run is disarmed, numbers below zero are not", () => {
    const sample = anIndicator({ unit: "%" });
    const point = (section: string) =>
      ({
        indicator: sample,
        period: "2022",
        category: null,
        area: null,
        observation: anObservation({
          value: -2.3,
          printed: "下降2.3%",
          source: { document: "sample-report", section, phrase: null },
        }),
        quantity: { kind: "point", value: -2.3 },
      }) as const;
    expect(toCsv([point("=1+1")])).toContain(",-2.3,");
    expect(toCsv([point("=1+1")])).toContain(",'=1+1");
    expect(toCsv([point('a,"b"')])).toContain('"a,""b"""');
  });

  test("columns that say nothing are left out of a table", () => {
    const sample = anIndicator();
    const model = chartOf(
      aRelease([sample], [anObservation({ period: "2020" }), anObservation({ period: "2021" })]),
      sample,
    );
    expect(model === null ? [] : columnsOf(pointsOf(model))).not.toContain("upper");
  });
});
