import { test } from "vitest";
import { lintReading } from "#authoring/lint/lint-reading.ts";
import { soundReports } from "#test/authoring/lint/sound-reports.ts";
test("x", () => {
  for (const { name, text, chars, reading, context } of soundReports()) {
    for (const x of lintReading(text, reading, context)) console.log(name, x.code, x.found, x.expected, "…", chars.slice(Math.max(0,x.start-40), x.end+20).join("").replace(/\n/g,"⏎"));
  }
});
