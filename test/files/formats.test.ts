import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import JSONstat from "jsonstat-toolkit";
import { expect, test } from "vitest";
import { toCsv } from "#domain/chart/table-file.ts";
import { jsonStatDataset, jsonStatText } from "#files/json-stat.ts";
import { workbook } from "#files/workbook.ts";
import { xlsxFile } from "#files/xlsx.ts";
import { awkwardSample, mockedSample } from "#test/support/file-samples.ts";
import { formatsOf } from "./formats-of.ts";

const SAMPLES = [
  ["a set with intervals and targets", mockedSample("targets")],
  ["a set with gaps", mockedSample("gaps")],
  ["ten years with breakdowns", mockedSample("full-decade")],
  ["awkward figures", awkwardSample()],
] as const;

for (const [name, sample] of SAMPLES) formatsOf(name, sample);

test("where one cell would hold two figures, the cube has the dimension that tells them apart", () => {
  const { figures, context } = awkwardSample();
  const output = figures.find(({ indicator }) => indicator.id === "output");
  if (output === undefined) throw new Error("invalid sample");
  const data = JSONstat(JSON.parse(jsonStatText(jsonStatDataset(output, context))));
  expect(data.id).toEqual(["time", "area", "category", "metric", "nature", "document"]);
  const at = { time: "2023", area: "county", category: "total", metric: "output.cumulative" };
  const said = (nature: string, document: string) => data.Data({ ...at, nature, document }).value;
  expect([
    said("actual", "sample-report"),
    said("actual", "sample-account"),
    said("expected", "sample-report"),
  ]).toEqual([0, 1, 2]);
  expect(data.Data({ ...at, metric: "output.single", nature: "actual", document: "sample-report" }).value).toBe(5);
});

test("an interval without a middle is a cell without a value, its ends and words beside it", () => {
  const { figures, context } = awkwardSample();
  const projects = figures.find(({ indicator }) => indicator.id === "projects");
  if (projects === undefined) throw new Error("invalid sample");
  expect(jsonStatDataset(projects, context)).toMatchObject({
    value: { 0: null },
    status: { 0: "actual" },
    extension: { printed: { 0: "2-3个" }, lower: { 0: 2 }, upper: { 0: 3 } },
  });
});

test("a text that a spreadsheet would run is disarmed, and negative numbers are not", () => {
  const { figures } = awkwardSample();
  const text = toCsv(figures.flatMap(({ points }) => points));
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.startsWith("-")).sort()).toEqual(["-0.0000001", "-2.5", "-2.5%", "-3.2"]);
  expect(cells).toContain("'＝1+1");
  expect(cells).toContain(`'=HYPERLINK("https://x.example")`);
  expect(cells).toContain("'-3.2亿元");
});

test("a number that a spreadsheet would cut is a text, and every other is a number", () => {
  const values = [1234567890123456, 123456789012345, 1.2e-7, -0.1234567890123456];
  const bytes = xlsxFile([{ name: "a", widths: [10], rows: [["value"], ...values.map((value) => [value])] }], "a");
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect([...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, number]) => Number(number))).toEqual([
    123456789012345, 1.2e-7,
  ]);
  expect([...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text]) => text)).toEqual([
    "value",
    "1234567890123456",
    "-0.1234567890123456",
  ]);
});

test("a workbook's text is never a formula, its head stays in view, and the same figures are the same bytes", () => {
  const { figures, context } = awkwardSample();
  const bytes = workbook(figures, context);
  expect(workbook(figures, context)).toEqual(bytes);
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).not.toContain("<f>");
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain("=HYPERLINK(&quot;https://x.example&quot;)");
  expect(sheet).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
});
