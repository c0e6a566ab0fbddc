import { expect, test } from "vitest";
import { readReport } from "#authoring/read/read-report.ts";

test("a figure, and digits that nobody could place", () => {
  const { figures, left } = readReport("完成投资40.6亿元，代号7。", { indicators: [], year: 2022 });
  expect(figures).toMatchObject([{ text: "40.6亿元", value: 40.6, unit: "亿元", start: 4, end: 10 }]);
  expect(left).toEqual([{ start: 13, end: 14 }]);
});
