import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { guide } from "#tools/clerk-guide.ts";
import { draftFolder } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const GUIDE = await readFile("docs/clerk.zh.md", "utf8");

interface Block {
  readonly kind: string;
  readonly text: string;
  /** The data file that the lines before it name last. */
  readonly file: string;
}

/** What the guide has clerks type: commands, and files by the name that stands before them. */
const BLOCKS: readonly Block[] = [...GUIDE.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
  ({ 1: kind = "", 2: text = "", index }) => {
    const named = [...GUIDE.slice(0, index).matchAll(/`(\w+\.json)`/g)];
    return { kind, text, file: named[named.length - 1]?.[1] ?? "" };
  },
);

const argumentsOf = (line: string): readonly string[] => line.replace(/^npm run data -- /, "").split(" ");

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
    const draft = join(cwd, "counties/sample-draft");
    const ran: string[] = [];
    for (const { kind, text, file } of BLOCKS) {
      if (kind === "json") {
        expect(await readdir(draft)).toContain(file);
        await writeFile(join(draft, file), text);
        continue;
      }
      for (const line of text.trim().split("\n")) {
        if (line.startsWith("npm run build")) continue;
        const [verb = "", ...args] = argumentsOf(line);
        const said = await clerk([verb, ...args], { cwd, day: "2027-03-01" });
        expect({ line, ...said }).toMatchObject({ code: 0, err: "" });
        if (verb === "check") expect(said.out).toBe("没有问题。");
        ran.push(verb);
      }
    }
    expect(ran).toEqual([
      ..."init check publish verify".split(" "),
      ..."draft check publish".split(" "),
      ..."words draft words words".split(" "),
    ]);
    expect(await readdir(join(cwd, "counties/sample/releases"))).toEqual(["2026-02-01", "2027-02-01"]);
  });

  test("has every number of its report, as printed", async () => {
    const report = /^> 一、[\s\S]*?\n\n/m.exec(GUIDE)?.[0] ?? "";
    const values = BLOCKS.find(({ file }) => file === "observations.json")?.text ?? "";
    const printed = [...values.matchAll(/"printed": "([^"]+)"/g)].map(([, text = ""]) => text);
    const left = printed.reduce((text, one) => text.replace(one, ""), report.replace(/20\d\d 年/g, ""));
    expect(printed).toHaveLength(5);
    expect(left).not.toMatch(/\d/);
  });
});
