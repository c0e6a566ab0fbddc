import { describe, expect, test } from "vitest";
import { report } from "#bench/report.ts";
import { cell, spreadCell, table } from "#bench/table.ts";
import { aLoad, results } from "./results.ts";

describe("a table", () => {
  test("is Markdown whose columns stand one below the other", () => {
    expect(
      table(
        ["page", "ms"],
        [
          ["floor", "376"],
          ["ours", "1,416"],
        ],
      ),
    ).toBe(["| page  |    ms |", "| ----- | ----: |", "| floor |   376 |", "| ours  | 1,416 |"].join("\n"));
  });

  test("a row that is too short is filled up", () => {
    expect(table(["a", "b"], [["x"]]).split("\n")[2]).toBe("| x   |     |");
  });
});

describe("a cell", () => {
  test("numbers with as many digits as are asked for", () => {
    expect(cell(1234.56, 1)).toBe("1,234.6");
    expect(cell(0)).toBe("0");
    expect(cell(null)).toBe("–");
  });

  test("median, least and most; one number where they are the same", () => {
    expect(spreadCell({ median: 120, min: 110, max: 131, count: 7 })).toBe("120 (110–131)");
    expect(spreadCell({ median: 3, min: 3, max: 3, count: 7 }, 1)).toBe("3.0");
    expect(spreadCell(null)).toBe("–");
  });
});

describe("a report", () => {
  test("says where and when, judges each budget, and tells what could not be measured", () => {
    const loads = [aLoad({ fcp: 500 }), aLoad({ target: "floor", fcp: 400 })];
    const text = report(results({ loads, invalid: ["invalid interaction: search (phone): no input"] }));
    expect(text).toContain("2026-11-23, 0123abc. Sample CPU, 2 cores, 8 GB, Linux 6, Node 20.20.2, Chromium 156.");
    expect(text).toMatch(/phone: first paint against the floor +\| +≤ 1\.15 × \| +1\.25 × \| +1\.09 \| +missed \|/);
    expect(text).toMatch(/build of the real site, pictures and PDF too +\| +≤ 30 s \| +– \| +– \| +– \|/);
    expect(text).toContain("- invalid interaction: search (phone): no input");
  });

  test("has no table for a part that was not asked for", () => {
    const text = report(results({ loads: [aLoad({})] }));
    expect(text).toContain("## Loading, phone");
    expect(text).not.toContain("## Loading, desktop");
    expect(text).not.toContain("## Scale");
  });
});
