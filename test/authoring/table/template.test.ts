import { writeXlsx, readXlsx } from "hucre/xlsx";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { tableContext } from "#authoring/table/context.ts";
import { readTable } from "#authoring/table/table.ts";
import { templateFile } from "#authoring/table/template.ts";
import { parseRelease } from "#domain/release/parse.ts";
import { changed, smallDraft } from "#test/support/small-release.ts";

const { release } = parseRelease(changed(smallDraft(), "observations.json", "observations[6]", undefined));
if (release === null) throw new Error("invalid release");
const context = tableContext(release, {});

test("an untouched template says nothing and asks nothing", async () => {
  const reading = await readTable(await templateFile(release, "zh"), "模板.xlsx", context);
  expect(reading).toEqual({ values: [], questions: [], problems: [], left: [], learnt: [] });
});

test("an independent reader finds a sheet a kind, with last year's values", async () => {
  const bytes = await templateFile(release, "zh");
  const sheets = await readExcelFile(Buffer.from(bytes));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["时期数", "比重", "来源文件", "说明"]);
  expect(sheets[0]?.data.slice(0, 3)).toEqual([
    ["编号", "指标", "分类", "单位", "上次时期", "上次数值", "时期", "数值", "口径", "性质", "来源", "备注"],
    ["output", "产值", null, "亿元", "2025", 40.6, null, null, null, null, null, null],
    ["jobs", "就业", null, "人", "2025", "1900余人", null, null, null, null, null, null],
  ]);
  expect(sheets[1]?.data[1]?.slice(0, 6)).toEqual(["mix", "结构", "第一产业", "%", "2025", 0.2]);
});

test("the head stays, lists and notes are there", async () => {
  const { sheets } = await readXlsx(await templateFile(release, "zh"), { readStyles: true });
  const [first] = sheets;
  expect(first?.freezePane).toEqual({ rows: 1, columns: 2 });
  expect(first?.dataValidations?.map(({ values, formula1 }) => values ?? formula1)).toEqual([
    ["累计", "当期", "时点", "未说明"],
    ["实际", "预计", "目标"],
    "来源文件!$A$2:$A$3",
  ]);
  expect(first?.cells?.get("1,1")?.comment?.text).toBe("样例定义");
});

test("what is filled in comes back exactly", async () => {
  const { sheets } = await readXlsx(await templateFile(release, "zh"), { readStyles: true });
  const filled = sheets.map((sheet) => {
    const rows = sheet.rows.map((row, at) =>
      at === 0 || row[5] === undefined || row[5] === null
        ? row
        : Array.from({ length: 12 }, (_, column) => row[column === 6 ? 4 : column === 7 ? 5 : column] ?? null),
    );
    const cells = new Map(sheet.cells);
    // The program writes into the cell that is there, and its format stays.
    for (const [key, cell] of sheet.cells ?? []) {
      if (key.startsWith("0,")) continue;
      if (key.endsWith(",4")) cells.set(key.replace(/,4$/, ",6"), cell);
      if (key.endsWith(",5")) cells.set(key.replace(/,5$/, ",7"), cell);
    }
    return { name: sheet.name, rows, cells };
  });
  const bytes = await writeXlsx({ sheets: filled });
  const { values, questions, problems, left } = await readTable(bytes, "模板.xlsx", context);
  expect({ questions, problems, left }).toEqual({ questions: [], problems: [], left: [] });
  const published = release.observations.observations.filter(({ status }) => status === "actual");
  const inOrder = (said: readonly unknown[]): readonly string[] => said.map((one) => JSON.stringify(one)).sort();
  expect(
    inOrder(values.map((v) => [v.indicator, v.category, v.period, v.value, v.lower, v.upper, v.qualifier, v.basis])),
  ).toEqual(
    inOrder(
      published.map((o) => [
        o.indicator,
        o.category ?? null,
        o.period,
        o.value,
        o.lower,
        o.upper,
        o.qualifier,
        o.basis,
      ]),
    ),
  );
});
