import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reading } from "#authoring/read/reading.ts";
import { readReport } from "#authoring/read/read-report.ts";
import { quantityFault } from "#domain/figure/value.ts";
import { COUNTY_INDICATORS } from "./county-indicators.ts";
import { markedReports } from "./marked.ts";

const read = (text: string): Reading => readReport(text, { indicators: COUNTY_INDICATORS, year: 2022 });

/** Every run of Arabic digits lies in exactly one figure, name or leftover, whole. */
function expectAccounted(text: string): void {
  const { figures, named, left } = read(text);
  const all = [...figures, ...named, ...left];
  for (const run of digitRuns(text)) {
    const around = all.filter(({ start, end }) => start < run.end && run.start < end);
    expect(around, `${text} at ${run.start}`).toHaveLength(1);
    expect(around[0]?.start).toBeLessThanOrEqual(run.start);
    expect(around[0]?.end).toBeGreaterThanOrEqual(run.end);
  }
}

function digitRuns(text: string): readonly { readonly start: number; readonly end: number }[] {
  let at = 0;
  const runs: { start: number; end: number }[] = [];
  for (const sign of text) {
    const last = runs[runs.length - 1];
    if (/[0-9０-９]/.test(sign)) {
      if (last?.end === at) last.end = at + 1;
      else runs.push({ start: at, end: at + 1 });
    }
    at += 1;
  }
  return runs;
}

/** Texts from the signs and words of which reports are made, so that many hold something. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from(
          "0123456789.,-—～:∶/％%（）()[]〔〕“”一二三十百千万亿几半零点成倍分之余多近约超过以上至到由从元人个家年月日号第届期条件强\n\t O",
        ),
      ),
      fc.constantFrom(
        "亿元",
        "万元",
        "个百分点",
        "以上",
        "，",
        "。",
        "、",
        "；",
        "𠮷",
        "１",
        "分别",
        "下降",
        "增长",
        "2022年",
        "1—11月",
        "12345",
        "其中",
        "第3",
        "<sup>2</sup>",
        "9 204元",
        "PM2.5",
      ),
    ),
    { maxLength: 30 },
  )
  .map((signs) => signs.join(""));

test("every run of digits is in one of the three, once and whole", () => {
  fc.assert(
    fc.property(text, (sample) => {
      expectAccounted(sample);
    }),
    { numRuns: 4000 },
  );
});

test.each(markedReports().map(({ name, text: report }) => [name, report]))("so in %s", (_, report) => {
  expectAccounted(report);
});

test("figures come in order, apart from one another, with ends in order", () => {
  let some = 0;
  fc.assert(
    fc.property(text, (sample) => {
      let last = 0;
      for (const { start, end, value, lower, upper } of read(sample).figures) {
        some += 1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(Array.from(sample).length);
        expect(quantityFault({ value, lower, upper })).toBeNull();
        last = end;
      }
    }),
    { numRuns: 3000 },
  );
  expect(some).toBeGreaterThan(200);
});
