import { parse } from "csv-parse/sync";
import JSONstat from "jsonstat-toolkit";
import readXlsxFile from "read-excel-file/node";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { contextOf, figuresOf } from "#domain/files/figures.ts";
import { toJson } from "#files/json.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import { csvwMetadata, dataPackage } from "#files/data-package.ts";
import { jsonStatDataset, jsonStatText } from "#files/json-stat.ts";
import { workbook } from "#files/workbook.ts";
import { awkwardSample } from "#test/support/file-samples.ts";

const packageSchema = v.object({
  resources: v.array(v.object({ schema: v.object({ fields: v.array(v.unknown()) }) })),
});
const extensionSchema = v.object({
  printed: v.record(v.string(), v.string()),
  lower_closed: v.record(v.string(), v.boolean()),
  upper_closed: v.record(v.string(), v.boolean()),
});

const sample = awkwardSample();
const indicator = sample.release.indicators.indicators.find(({ id }) => id === "jobs");
const given = sample.release.observations.observations.find(({ id }) => id === "jobs.2025");
if (indicator === undefined || given === undefined) throw new Error("invalid sample");

const { lower: _, upper: __, ...plain } = given;
const value = (period: string, more: Partial<Observation>): Observation => ({
  ...plain,
  id: `jobs.${period}`,
  period,
  qualifier: null,
  ...more,
});

/** What is published, and what a file says of its ends: included, not included, or no such end. */
const CASES = [
  ["1900余人", value("2019", { value: 1900, lower: 1900, upper: null, qualifier: "余" }), "false", ""],
  ["2000人以上", value("2020", { value: 2000, lower: 2000, upper: null, qualifier: "以上" }), "true", ""],
  ["近2100人", value("2021", { value: 2100, lower: null, upper: 2100, qualifier: "近" }), "", "false"],
  ["不超过2200人", value("2022", { value: 2200, lower: null, upper: 2200, qualifier: "不超过" }), "", "true"],
  ["20—30人", value("2023", { value: null, lower: 20, upper: 30 }), "true", "true"],
  ["2400人", value("2024", { value: 2400 }), "", ""],
] as const;

const release = {
  ...sample.release,
  observations: {
    ...sample.release.observations,
    observations: CASES.map(([printed, o]) => ({ ...o, printed })),
  },
};
const figures = figuresOf(release, indicator);
const context = contextOf(release, sample.context.site);

describe("whether ends belong to an interval", () => {
  test("stands in the CSV in columns of their own", () => {
    const rows = parse<Record<string, string>>(toCsv(figures.points), { bom: true, columns: true });
    for (const [printed, , lower, upper] of CASES) {
      const row = rows.find((r) => r["printed"] === printed);
      expect([printed, row?.["lower_closed"], row?.["upper_closed"]]).toEqual([printed, lower, upper]);
    }
  });

  test("stands in the workbook", async () => {
    const [sheet] = await readXlsxFile(Buffer.from(workbook([figures], context)));
    const [head = [], ...rows] = sheet?.data ?? [];
    const at = (name: string) => head.findIndex((cell) => String(cell).endsWith(` ${name}`));
    for (const [printed, , lower, upper] of CASES) {
      const row = rows.find((cells) => cells[at("printed")] === printed) ?? [];
      expect([row[at("lower_closed")] ?? "", row[at("upper_closed")] ?? ""]).toEqual([lower, upper]);
    }
  });

  test("stands in the JSON beside the records, which stay as the release has them", () => {
    const data: unknown = JSON.parse(toJson([figures], context, []));
    const said = (closed: string, name: string) => (closed === "" ? {} : { [name]: closed === "true" });
    expect(data).toMatchObject({ observations: release.observations.observations });
    expect(v.parse(v.object({ intervals: v.unknown() }), data).intervals).toEqual(
      CASES.filter(([, , lower, upper]) => lower + upper !== "").map(([, o, lower, upper]) => ({
        observation: o.id,
        ...said(lower, "lower_closed"),
        ...said(upper, "upper_closed"),
      })),
    );
  });

  test("stands in the JSON-stat by the index of the cell", () => {
    const data = JSONstat(JSON.parse(jsonStatText(jsonStatDataset(figures, context))));
    const extension = v.parse(extensionSchema, data.extension);
    for (const [printed, , lower, upper] of CASES) {
      const cell = Object.entries(extension.printed).find(([, words]) => words === printed)?.[0] ?? "";
      expect(String(extension.lower_closed[cell] ?? "")).toBe(lower);
      expect(String(extension.upper_closed[cell] ?? "")).toBe(upper);
    }
  });

  test("is described as a truth value in the data package and in CSVW", () => {
    const { resources } = v.parse(
      packageSchema,
      dataPackage(context, () => null),
    );
    const fields = resources[0]?.schema.fields;
    const { columns } = v.parse(v.object({ columns: v.array(v.unknown()) }), csvwMetadata(context)["tableSchema"]);
    for (const name of ["lower_closed", "upper_closed"]) {
      expect(fields).toContainEqual(
        expect.objectContaining({ name, type: "boolean", trueValues: ["true"], falseValues: ["false"] }),
      );
      expect(columns).toContainEqual(expect.objectContaining({ name, datatype: "boolean" }));
    }
  });
});
