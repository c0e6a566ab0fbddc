import { describe, expect, test } from "vitest";
import { groundsIn, readReport } from "#authoring/read/read-report.ts";
import { COUNTY_INDICATORS } from "./county-indicators.ts";
import { type MarkedReport, markedReports, SETS } from "./marked.ts";
import { scoreOf, total } from "./measure.ts";

const reports = markedReports();
const score = (group: readonly MarkedReport[]) =>
  total(
    group.map((report) =>
      scoreOf(report, readReport(report.text, { indicators: COUNTY_INDICATORS, year: report.year })),
    ),
  );

describe.each(SETS)("%s: marked reports", (set) => {
  describe.each(["plain", "hard"] as const)("%s", (kind) => {
    const group = reports.filter((report) => report.set === set && report.kind === kind);
    const s = score(group);

    test("span, value and unit", () => {
      expect(group.length).toBeGreaterThanOrEqual(1);
      expect(s.exact / s.found).toBeGreaterThanOrEqual(kind === "plain" ? 0.985 : 0.95);
      expect(s.exact / s.marked).toBeGreaterThanOrEqual(kind === "plain" ? 0.985 : 0.95);
      expect(s.powersOfTen).toBe(0);
      expect(s.wrongSigns).toBe(0);
      expect(s.left / s.runs).toBeLessThanOrEqual(0.02);
    });

    test("what they are of", () => {
      expect(s.qualifier / s.placed).toBeGreaterThanOrEqual(0.97);
      expect(s.stage / s.placed).toBeGreaterThanOrEqual(0.97);
      expect(s.period / s.placed).toBeGreaterThanOrEqual(0.95);
      expect(s.label / s.placed).toBeGreaterThanOrEqual(0.9);
      expect(s.first / s.placed).toBeGreaterThanOrEqual(0.85);
      // 规上工业企业翻一番 is of an indicator whose unit it does not have.
      expect(s.inThree / s.withIndicator).toBeGreaterThanOrEqual(0.965);
      expect(s.whole / s.marked).toBeGreaterThanOrEqual(0.85);
    });

    test("what is called certain", () => {
      // At first sight too: reports/README.md.
      expect(s.certainRight / s.certain).toBeGreaterThanOrEqual(0.995);
      // Of what is hard more has to be looked at.
      expect(s.certain / s.marked).toBeGreaterThanOrEqual(kind === "plain" ? 0.7 : 0.35);
    });
  });
});

test("six figures of ten are certain", () => {
  const { certain, marked } = score(reports);
  expect(certain / marked).toBeGreaterThanOrEqual(0.6);
});

test("every text is marked from its first figure to its last", () => {
  for (const { name, figures } of reports) expect(figures.length, name).toBeGreaterThanOrEqual(30);
});

test("every part of a record rests on something that is named", () => {
  for (const { text, year } of reports)
    for (const grounds of groundsIn(text, { indicators: COUNTY_INDICATORS, year }))
      for (const part of ["period-", "label-", "indicator-", "stage-"])
        expect(grounds.some((ground) => ground.startsWith(part))).toBe(true);
});
