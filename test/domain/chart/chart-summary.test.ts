import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { chartSummary } from "#domain/chart/chart-summary.ts";
import { summarySentence } from "#words/summary/summary-words.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

/** SYNTHETIC: a chart over time of one made-up indicator. */
function overTime(given: readonly Partial<Observation>[], indicator: Partial<Indicator> = {}): ChartModel {
  const own = anIndicator({ id: "sample", unit: "家", ...indicator });
  const observations = given.map((o, at) =>
    anObservation({ indicator: own.id, id: `sample.${at}`, printed: `${o.value ?? ""}家`, ...o }),
  );
  const model = chartOf(aRelease([own], observations), own);
  if (model === null) throw new Error("invalid case");
  return model;
}

describe("what may be compared over time", () => {
  const summaryOf = (model: ChartModel, against: readonly string[] = []) => chartSummary(model, new Set(against));

  test("the change is that between the first and the last, the extremes lie within", () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2024 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(
        years,
        fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 10, maxLength: 10 }),
        (all, values) => {
          const given = [...all]
            .sort((a, b) => a - b)
            .map((year, at) => ({ period: String(year), value: values[at] ?? 0 }));
          const summary = summaryOf(overTime(given));
          if (summary?.kind !== "run") throw new Error("invalid summary");
          const numbers = given.map(({ value }) => value);
          expect(summary.change).toBe((numbers[numbers.length - 1] ?? 0) - (numbers[0] ?? 0));
          const highest = summary.highest?.quantity;
          if (highest?.kind === "point") expect(highest.value).toBe(Math.max(...numbers));
          const lowest = summary.lowest?.quantity;
          if (lowest?.kind === "point") expect(lowest.value).toBe(Math.min(...numbers));
          const span = (all.length === 0 ? 0 : Math.max(...all) - Math.min(...all)) + 1;
          expect(summary.left.missing).toHaveLength(span - all.length);
        },
      ),
    );
  });

  test("a half-year never stands beside years", () => {
    const summary = summaryOf(
      overTime([
        { period: "2020", value: 5 },
        { period: "2021-H1", value: 100 },
        { period: "2022", value: 6 },
      ]),
    );
    if (summary?.kind !== "run") throw new Error("invalid summary");
    expect(summary.highest).toBeNull();
    expect(summary.left.partial.map((p) => p.period)).toEqual(["2021-H1"]);
  });

  test("nothing is calculated from a number with an open end, or one that another document disputes", () => {
    const given = [
      { period: "2020", value: 5 },
      { period: "2021", value: 7, lower: 7, upper: null, printed: "7余家" },
    ];
    const open = summaryOf(overTime(given));
    expect(open?.kind === "run" && open.change).toBeNull();
    const exact = [
      { period: "2020", value: 5 },
      { period: "2021", value: 7 },
    ];
    expect(summaryOf(overTime(exact))).toMatchObject({ kind: "run", change: 2 });
    expect(summaryOf(overTime(exact), ["sample.1"])).toMatchObject({ kind: "run", change: null });
  });

  test("nothing before a break is compared, and it is said", () => {
    const on = "2021-01-01";
    const model = overTime(
      [
        { period: "2020", value: 5 },
        { period: "2021", value: 50 },
        { period: "2022", value: 52 },
      ],
      {
        assessment: {
          breaks: [
            { from: "2021", differs: "definition", declared: { on, statement: { zh: "改口径", en: "redefined" } } },
          ],
        },
      },
    );
    const summary = summaryOf(model);
    expect(summary).toMatchObject({ kind: "run", change: 2, first: { period: "2021" }, left: { break: "2021" } });
    if (summary !== null) expect(summarySentence(summary, "zh")).toContain("2021年起口径有变，以前的不比");
  });

  test("targets are no values, and what was expected is named as such", () => {
    const summary = summaryOf(
      overTime([
        { period: "2020", value: 5 },
        { period: "2021", value: 6 },
        { period: "2022", value: 9, status: "expected" },
        { period: "2023", value: 20, status: "target" },
      ]),
    );
    expect(summary).toMatchObject({ kind: "run", last: { period: "2021" } });
    if (summary !== null) expect(summarySentence(summary, "en")).toContain("2022: expected, not actual");
  });

  describe("within years", () => {
    const quarter = (n: number): string => `${2022 + Math.floor(n / 4)}-Q${(n % 4) + 1}`;
    const quarters = [3, 5, 4, 6, 4, 7, 5, 8].map((value, n) => ({ period: quarter(n), value }));
    const zh = (model: ChartModel): string => {
      const summary = summaryOf(model);
      return summary === null ? "none" : summarySentence(summary, "zh");
    };

    test("quarters are all of one length; sums are set beside the same quarter, rates beside any", () => {
      const flow = summaryOf(overTime(quarters, { kind: "flow" }));
      expect(flow).toMatchObject({ first: { period: "2022-Q4" }, last: { period: "2023-Q4" }, left: { partial: [] } });
      const rate = summaryOf(overTime(quarters, { kind: "growth" }));
      expect(rate).toMatchObject({ first: { period: "2022-Q1" }, last: { period: "2023-Q4" }, left: { partial: [] } });
      for (const kind of ["flow", "growth"] as const) expect(zh(overTime(quarters, { kind }))).not.toContain("长短");
    });

    test("quarters that count up within their years are no periods of another length", () => {
      const model = overTime(quarters.map((q): Partial<Observation> => ({ ...q, basis: "cumulative" })));
      const summary = summaryOf(model);
      if (summary?.kind !== "run") throw new Error("invalid summary");
      expect(summary).toMatchObject({
        first: { period: "2022-Q4" },
        last: { period: "2023-Q4" },
        left: { partial: [] },
      });
      expect(summarySentence(summary, "zh")).toBe(
        "2022年前四季度6家，2023年前四季度8家，前后多2家（推算）。年内累计的数只与其他年份的同期相比。",
      );
      expect(summarySentence(summary, "en")).toBe(
        "First four quarters of 2022: 6 projects; first four quarters of 2023: 8 projects, 2 more (calculated). Totals counted up within a year are compared with the same months of other years alone.",
      );
    });

    test("values of which nobody says what they cover are said to be so", () => {
      const model = overTime(quarters.slice(0, 2).map((q): Partial<Observation> => ({ ...q, basis: "not-stated" })));
      const summary = summaryOf(model);
      if (summary === null) throw new Error("invalid summary");
      expect(summarySentence(summary, "zh")).toBe(
        "2022年第一季度3家；2022年第二季度5家。文件没有说各数涵盖多长时间，不作比较。",
      );
      expect(summarySentence(summary, "en")).toMatch(
        / The documents do not say what time each covers, so they are not/,
      );
    });

    test("months that are not published are named as such", () => {
      const months = ["2022-11", "2022-12", "2023-03", "2023-04", "2023-05"];
      const model = overTime(
        months.map((period, at) => ({ period, value: at })),
        { kind: "growth" },
      );
      expect(zh(model)).toContain("2023年1月、2023年2月未公布");
    });

    test("what counts up within a year is set beside the same months of another", () => {
      const to = (year: number, month: number) => `${year}-01/${year}-${String(month).padStart(2, "0")}`;
      const model = overTime(
        [2022, 2023].flatMap((year) =>
          [2, 6, 9].map((month): Partial<Observation> => ({
            period: to(year, month),
            value: month * (year - 2000),
            basis: "cumulative",
          })),
        ),
      );
      expect(summaryOf(model)).toMatchObject({ kind: "run", first: { period: to(2022, 9) }, change: 9 });
    });
  });

  test("numbers so small that the machine writes them with an exponent differ all the same", () => {
    const model = overTime([
      { period: "2020", value: 1.2e-7, printed: "0.00000012%" },
      { period: "2023", value: 2.5e-7, printed: "0.00000025%" },
    ]);
    expect(summaryOf(model)).toMatchObject({ change: 1.3e-7 });
  });
});
