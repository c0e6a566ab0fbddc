import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { writeXlsx } from "hucre/xlsx";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import { withWords, wordsRows } from "#authoring/words/rows.ts";
import {
  draftFolder,
  inChinese,
  type ReleaseFiles,
  setAt,
  smallDraft,
  smallSite,
  writeFiles,
} from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const WHOLE = smallDraft();
const CHINESE = RELEASE_FILE_NAMES.reduce<ReleaseFiles>(
  (files, name) => ({ ...files, [name]: inChinese(files[name]) }),
  WHOLE,
);

const filesIn = async (folder: string): Promise<unknown> =>
  Object.fromEntries(
    await Promise.all(
      RELEASE_FILE_NAMES.map(async (name) => [name, JSON.parse(await readFile(join(folder, name), "utf8"))] as const),
    ),
  );

const HEAD = ["文件 file", "位置 place", "说明 what it is", "中文", "English"];

/** The lines of a sheet with the English of the whole release, as somebody would fill it in. */
const english = (): ReadonlyMap<string, string> =>
  new Map(
    wordsRows(new Map(Object.entries(WHOLE))).map(({ file, place, text }) => [
      `${file} ${place} ${text.zh ?? ""}`,
      text.en ?? "",
    ]),
  );

type Line = readonly [file: string, place: string, about: string, zh: string, en: string];
const filled = (lines: readonly Line[]): readonly Line[] =>
  lines.map(([file, place, about, zh]) => [file, place, about, zh, english().get(`${file} ${place} ${zh}`) ?? ""]);

const linesOf = (table: readonly (readonly unknown[])[]): readonly Line[] =>
  table.map((row) => {
    const [file = "", place = "", about = "", zh = "", en = ""] = row.map((cell) => String(cell ?? ""));
    return [file, place, about, zh, en];
  });

/** A folder of a draft with a place of its own beside it. */
async function draftOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const draft = join(await draftFolder({}), "draft");
  await writeFiles(draft, files);
  return draft;
}

async function listed(draft: string, name: string): Promise<readonly Line[]> {
  const out = join(draft, `../${name}`);
  expect((await clerk(["words", draft, "--out", out])).code).toBe(0);
  if (name.endsWith(".csv"))
    return linesOf(v.parse(v.array(v.array(v.string())), parse(await readFile(out, "utf8"), { bom: true })));
  const [sheet] = await readXlsxFile(out);
  return linesOf(sheet?.data ?? []);
}

const asCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");

describe("words", () => {
  test("lists every Chinese text once for each field that says it, with what the field is", async () => {
    const [head, ...lines] = await listed(await draftOf(CHINESE), "words.csv");
    expect(head).toEqual(HEAD);
    expect(lines).toContainEqual(["indicators.json", "indicators[].name", "指标名称", "产值", ""]);
    expect(lines.filter(([, place]) => place === "indicators[].scope.name")).toHaveLength(1);
    expect(lines.filter(([, , , , en]) => en !== "")).toEqual([]);
    expect(lines.every(([, , about]) => about !== "")).toBe(true);
  });

  test("asks for the English noun of what is counted one by one", async () => {
    const lines = await listed(await draftOf(CHINESE), "nouns.csv");
    expect(lines.filter(([, place]) => place === "indicators[].noun").map(([, , , zh]) => zh)).toEqual([
      "项目（个）",
      "收到建议（件）",
    ]);
  });

  test.each(["csv", "xlsx"])("brings the English of a .%s back, and nothing else changes", async (kind) => {
    const draft = await draftOf(CHINESE);
    const [head, ...lines] = await listed(draft, `back.${kind}`);
    const sheet = join(draft, `../filled.${kind}`);
    const table = [HEAD, ...filled(lines)];
    expect(head).toEqual(HEAD);
    await writeFile(
      sheet,
      kind === "csv"
        ? asCsv(table)
        : await writeXlsx({ sheets: [{ name: "Sheet1", rows: table.map((row) => [...row]) }] }),
    );
    const back = await clerk(["words", draft, "--from", sheet, "--lang", "en"]);
    expect(back).toMatchObject({ code: 0, out: expect.stringContaining("none is missing") });
    expect(await filesIn(draft)).toEqual(WHOLE);
  });

  test("then lists what it was given", async () => {
    const draft = await draftOf(WHOLE);
    const lines = await listed(draft, "whole.xlsx");
    expect(lines).toContainEqual([
      "indicators.json",
      "indicators[].noun",
      expect.stringContaining("英文名词"),
      "项目（个）",
      "projects",
    ]);
    expect(filled(lines.slice(1))).toEqual(lines.slice(1));
  });

  test("reads a sheet that Excel saved in GB18030, its columns and lines in another order", async () => {
    const draft = await draftOf(CHINESE);
    // "产值" in GB18030; the rest is ASCII.
    const bytes = Buffer.concat([
      Buffer.from("English,"),
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
      Buffer.from(","),
      Buffer.from([0xce, 0xc4, 0xbc, 0xfe]),
      Buffer.from(" file,"),
      Buffer.from([0xce, 0xbb, 0xd6, 0xc3]),
      Buffer.from(" place\r\nOutput,"),
      Buffer.from([0xb2, 0xfa, 0xd6, 0xb5]),
      Buffer.from(",indicators.json,indicators[].name\r\n"),
    ]);
    const sheet = join(draft, "../gb.csv");
    await writeFile(sheet, bytes);
    expect((await clerk(["words", draft, "--from", sheet])).out).toContain("已写入 1 处英文");
    expect(await filesIn(draft)).toMatchObject({
      "indicators.json": { indicators: [{ name: { zh: "产值", en: "Output" } }, {}, {}, {}, {}] },
    });
  });

  test("tells lines that match nothing, and writes the others", async () => {
    const draft = await draftOf(CHINESE);
    const sheet = join(draft, "../lines.csv");
    await writeFile(
      sheet,
      asCsv([
        HEAD,
        ["indicators.json", "indicators[].name", "", "产值", "Output"],
        ["indicators.json", "indicators[].name", "", "产直", "Output"],
        ["indicators.json", "indicators[].name", "", "产值", "Yield"],
      ]),
    );
    const { code, out } = await clerk(["words", draft, "--from", sheet, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("lines D3\n  This Chinese text is not there");
    expect(out).toContain("lines D4\n  A line before has another English");
    expect(out).toContain("English was written in 1 place;");
  });

  test("does the same with the texts of site.json", async () => {
    const data = await draftOf({ "site.json": inChinese(smallSite()) });
    const lines = await listed(data, "site.csv");
    expect(lines).toContainEqual(["site.json", "area.name", "地区名称", "样例县", ""]);
    const sheet = join(data, "../site-filled.csv");
    await writeFile(sheet, asCsv([HEAD, ["site.json", "area.name", "", "样例县", "Sample County"]]));
    expect((await clerk(["words", data, "--from", sheet])).code).toBe(0);
    expect(JSON.parse(await readFile(join(data, "site.json"), "utf8"))).toMatchObject({
      area: { name: { en: "Sample County" } },
    });
  });

  test("leads a site in Chinese alone to one with English", async () => {
    const data = await draftOf({ "site.json": setAt(inChinese(smallSite()), ["languages"], ["zh"]) });
    expect((await clerk(["publish", await draftOf(CHINESE), "--data", data])).code).toBe(0);
    const draft = join(data, "../next");
    const sheet = join(data, "../next.csv");
    expect((await clerk(["draft", draft, "--data", data], { day: "2026-03-01" })).code).toBe(0);
    const [, ...lines] = await listed(draft, "next.csv");
    const notes = lines.map((line): Line => (line[1] === "notes" ? [...spread(line), "English added."] : line));
    await writeFile(
      sheet,
      asCsv([
        HEAD,
        ...filled(notes.filter(([, place]) => place !== "notes")),
        ...notes.filter(([, place]) => place === "notes"),
      ]),
    );
    expect((await clerk(["words", draft, "--from", sheet])).code).toBe(0);
    await writeFiles(data, { "site.json": smallSite() });
    expect((await clerk(["check", draft, "--data", data], { day: "2026-03-01" })).code).toBe(0);
    expect((await clerk(["publish", draft, "--data", data], { day: "2026-03-01" })).code).toBe(0);
    expect((await clerk(["check", data])).code).toBe(0);
  });
});

const spread = ([file, place, about, zh]: Line): [string, string, string, string] => [file, place, about, zh];

describe("words refuses", () => {
  test.each([
    ["neither to write nor to read", [], "--out | --from"],
    ["both", ["--out", "a.csv", "--from", "b.csv"], "--out | --from"],
    ["a file of another kind", ["--out", "a.docx"], "….xlsx | ….csv"],
    ["a sheet that is not there", ["--from", "no-such.csv"], "no-such.csv"],
  ])("%s", async (_, args, told) => {
    const { code, err } = await clerk(["words", await draftOf(CHINESE), "--lang", "en", ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  test("to write over a file, or into what is published", async () => {
    const data = await draftFolder({ "site.json": smallSite() });
    await clerk(["publish", await draftFolder(), "--data", data]);
    const sheet = join(data, "site.csv");
    await writeFile(sheet, "mine");
    const release = join(data, "releases/2026-01-05");
    expect(await clerk(["words", release, "--out", sheet])).toMatchObject({ code: 2 });
    expect(await clerk(["words", release, "--from", sheet])).toMatchObject({ code: 2 });
    expect(await readFile(sheet, "utf8")).toBe("mine");
  });

  test("a sheet without its heads, and says which they are", async () => {
    const draft = await draftOf(CHINESE);
    const sheet = join(draft, "../headless.csv");
    await writeFile(sheet, "a,b\n1,2\n");
    const { code, out } = await clerk(["words", draft, "--from", sheet]);
    expect([code, out]).toEqual([1, expect.stringContaining("中文 | English")]);
  });
});

test("a text that stands twice with two translations is listed twice, and each keeps its own", () => {
  const files = new Map([
    ["indicators.json", { themes: [{ name: { zh: "一", en: "one" } }, { name: { zh: "一", en: "first" } }] }],
  ]);
  const rows = wordsRows(files);
  expect(rows.map(({ place }) => place)).toEqual(["themes[0].name", "themes[1].name"]);
  expect(
    withWords(
      files,
      rows.map((row) => ({ ...row, at: "" })),
    ),
  ).toMatchObject({ written: 0, left: 0, unknown: [], twice: [] });
});
