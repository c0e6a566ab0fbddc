import { readdirSync, readFileSync } from "node:fs";
import { test } from "vitest";
import { readReport } from "#authoring/read/read-report.ts";
import { lintReading } from "#authoring/lint/lint-reading.ts";
test("x", () => {
  let total = 0, alarms = 0;
  for (const f of readdirSync("test/authoring/read/reports").filter(f=>/^0[5-9]|^1/.test(f))) {
    const raw = readFileSync("test/authoring/read/reports/"+f, "utf8");
    const [head="", ...rest] = raw.split(/\n===\n/);
    const text = rest.join("").replace(/\{([^|{}]*)\|[^{}]*\}/g, "$1").replace(/\{([^{}]*)\}/g,"$1");
    const year = /year: (\d+)/.exec(head)?.[1];
    const ctx = { indicators: [], year: year ? Number(year) : null };
    const found = lintReading(text, readReport(text, ctx), ctx);
    total += Array.from(text).length; alarms += found.length;
    console.log(f, text.length, found.map(x => `${x.code}: ${x.found} | ${x.expected}`));
  }
  console.log(total, alarms);
  const b = readFileSync("/work/shared/report/000_c5fc3259427b5608.txt","utf8");
  for (const x of lintReading(b, readReport(b,{indicators:[],year:null}), {indicators:[],year:null})) console.log(x.code, x.start, x.end, x.found);
});
