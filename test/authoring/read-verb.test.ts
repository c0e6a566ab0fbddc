import { createHash } from "node:crypto";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import { parseRelease } from "#domain/release/parse.ts";
import { draftFolder, smallRelease } from "#test/support/small-release.ts";
import { docxOf, line, zipOf } from "#test/support/word-file.ts";
import { clerk, type Said } from "#test/support/world.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array, ...options: readonly string[]): Promise<Said> {
  await writeFile(join(folder, name), content);
  return clerk(["read", name, ...options], { cwd: folder });
}

const span = { start: v.number(), end: v.number() };
/** What `read --json` prints, by the contract: no more and no less. */
const CONTRACT = v.strictObject({
  source: v.strictObject({ sha256: v.string(), chars: v.number() }),
  figures: v.array(
    v.strictObject({
      ...span,
      text: v.string(),
      value: v.nullable(v.number()),
      lower: v.optional(v.nullable(v.number())),
      upper: v.optional(v.nullable(v.number())),
      unit: v.nullable(v.string()),
      qualifier: v.nullable(v.string()),
      label: v.nullable(v.string()),
      period: v.nullable(v.string()),
      stage: v.picklist(["actual", "expected", "target", "plan", "intent"]),
      indicator: v.array(v.strictObject({ id: v.string(), certainty: v.number() })),
      tier: v.picklist(["certain", "likely", "ask"]),
      flags: v.array(v.string()),
    }),
  ),
  named: v.array(v.strictObject({ ...span, reason: v.string() })),
  left: v.array(v.strictObject(span)),
  findings: v.array(v.strictObject({ code: v.string(), severity: v.string(), ...span, message: v.string() })),
});

const REPORT = "2024年，样例县到位资金40.6亿元。\r\n引进各类人才1320，解决用工1900余人。\r\n";

describe("read", () => {
  test("prints the JSON of the contract, with places in the file itself", async () => {
    const { code, out } = await read("a.txt", `\ufeff${REPORT}`, "--json");
    const json = v.parse(CONTRACT, JSON.parse(out));
    expect(code).toBe(1);
    expect(json.source).toEqual({
      sha256: createHash("sha256").update(`\ufeff${REPORT}`).digest("hex"),
      chars: Array.from(REPORT).length,
    });
    const chars = Array.from(REPORT);
    for (const { start, end, text } of json.figures) expect(chars.slice(start, end).join("")).toBe(text);
    expect(json.figures.map(({ text }) => text)).toEqual(["40.6亿元", "1320", "1900余人"]);
    expect(json.findings).toMatchObject([{ code: "unit-missing", severity: "error" }]);
    expect(json.findings[0]?.message).toContain("引进各类人才1320");
  });

  test("lists for people where a figure stands and what it is, then what looks wrong", async () => {
    const { code, out } = await read("a.txt", REPORT);
    expect(code).toBe(1);
    expect(out).toContain("1:14  40.6亿元 · ");
    expect(out).toContain("2:7  1320 · 没有单位");
    expect(out).toMatch(
      /可疑之处：\n2:1 {2}须处理：数字后面没有单位（unit-missing）\n {2}现为：引进各类人才1320\n {2}办法：/,
    );
  });

  test("speaks English where asked to", async () => {
    const { out } = await read("a.txt", REPORT, "--lang", "en");
    expect(out).toContain("Has to be settled: A number without a unit (unit-missing)");
  });

  test("finds nothing wrong in a sound report, and takes the year from the clerk", async () => {
    const { code, out } = await read("a.md", "# 报告\n\n全年到位资金40.6亿元。\n", "--year", "2024", "--json");
    expect(code).toBe(0);
    expect(v.parse(CONTRACT, JSON.parse(out))).toMatchObject({ findings: [], figures: [{ period: "2024" }] });
  });

  test.each<[what: string, name: string, content: string | Uint8Array]>([
    ["a Word file", "a.docx", docxOf(line("2024年到位资金40.6亿元。"))],
    ["a page", "a.html", "<html><body><p>2024年到位资金40.6亿元。</p></body></html>"],
  ])("reads %s", async (_, name, content) => {
    const { code, out } = await read(name, content, "--json");
    expect(code).toBe(0);
    expect(v.parse(CONTRACT, JSON.parse(out)).figures).toMatchObject([{ value: 40.6, unit: "亿元" }]);
  });

  test("knows the indicators of the site, by their names and by what clerks have taught it", async () => {
    const data = await draftFolder({});
    await clerk(["publish", await draftFolder(), "--data", data]);
    const { release } = parseRelease(smallRelease());
    const [indicator] = release?.indicators.indicators ?? [];
    const text = `2024年，大棚新技术推广面积12${indicator?.unit ?? ""}。`;
    const candidates = async (): Promise<readonly unknown[]> => {
      const { out } = await read("a.txt", text, "--data", data, "--json");
      return v.parse(CONTRACT, JSON.parse(out)).figures[0]?.indicator ?? [];
    };
    const before = await candidates();
    await writeFile(join(data, "aliases.json"), JSON.stringify({ [indicator?.id ?? ""]: ["大棚新技术推广面积"] }));
    const [best] = await candidates();
    expect(before).not.toContainEqual(best);
    expect(best).toMatchObject({ id: indicator?.id });
  });

  test.each<[what: string, name: string, content: string | Uint8Array, said: string]>([
    ["a PDF", "a.pdf", "%PDF-1.7\n", "另存为 docx"],
    ["a workbook", "a.docx", zipOf({ "xl/workbook.xml": "<x/>" }), "这是表格"],
    ["OFD", "a.ofd", zipOf({ "OFD.xml": "<x/>" }), "OFD"],
    ["a Word file with macros, renamed", "a.docx", docxOf(line("一"), { "word/vbaProject.bin": "x" }), "不带宏的 docx"],
    ["an empty file", "a.txt", "", "没有文字"],
  ])("says what to do with %s", async (_, name, content, said) => {
    const { code, out } = await read(name, content);
    expect(code).toBe(1);
    expect(out).toContain(said);
    expect(out).toContain("办法：");
    const json: unknown = JSON.parse((await clerk(["read", name, "--json"], { cwd: folder })).out);
    expect(json).toMatchObject({ ok: false, fault: { message: expect.any(String), remedy: expect.any(String) } });
  });

  test("does not even read what is too large", async () => {
    await writeFile(join(folder, "large.txt"), "");
    await truncate(join(folder, "large.txt"), 20_000_001);
    const { code, out } = await clerk(["read", "large.txt", "--lang", "en"], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain("larger than 20 MB");
  });

  test.each([
    ["a file that is not there", ["read", "none.txt"], '"none.txt"'],
    ["a folder", ["read", "."], '"."'],
    ["a year that is none", ["read", "none.txt", "--year", "24"], "YYYY"],
    ["no file", ["read"], "read report.docx"],
  ])("refuses %s", async (_, args, right) => {
    const { code, err } = await clerk([...args, "--lang", "en"], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(right);
  });
});
