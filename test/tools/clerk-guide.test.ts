import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { guide } from "#tools/clerk-guide.ts";
import { BLOCKS, followGuide, GUIDE } from "#test/support/clerk-guide.ts";
import { draftFolder } from "#test/support/small-release.ts";

test("lists every field and every message as they are now", async () => {
  const [is, will] = await guide(GUIDE);
  expect(will).toBe(is);
});

describe("the example", () => {
  test("says of every page that it is made up", () => {
    expect(BLOCKS.find(({ file }) => file === "release.json")?.text).toContain('"synthetic": true');
  });

  test("leads from the report to a site, as it stands, and on to the next release and to English", async () => {
    const cwd = await draftFolder({});
    expect(await followGuide(cwd)).toEqual([
      ..."init check publish verify".split(" "),
      ..."draft check publish".split(" "),
      ..."words draft words words".split(" "),
    ]);
    expect(await readdir(join(cwd, "counties/sample/releases"))).toEqual(["2026-02-01", "2027-02-01"]);
  });

  test("has every number of its report, as printed", () => {
    const report = /^> 一、[\s\S]*?\n\n/m.exec(GUIDE)?.[0] ?? "";
    const values = BLOCKS.find(({ file }) => file === "observations.json")?.text ?? "";
    const printed = [...values.matchAll(/"printed": "([^"]+)"/g)].map(([, text = ""]) => text);
    const left = printed.reduce((text, one) => text.replace(one, ""), report.replace(/20\d\d 年/g, ""));
    expect(printed).toHaveLength(5);
    expect(left).not.toMatch(/\d/);
  });
});
