import { parse } from "csv-parse/sync";
import JSONstat from "jsonstat-toolkit";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { toJson } from "#files/json.ts";
import { natureOf } from "#domain/figure/observation.ts";
import { parseRelease } from "#domain/release/parse.ts";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";
import type { Point } from "#domain/chart/series.ts";
import { COLUMNS, cellOf } from "#domain/chart/table.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import { jsonStatCollection, jsonStatDataset, jsonStatText } from "#files/json-stat.ts";
import { workbook } from "#files/workbook.ts";
import type { Sample } from "#test/support/file-samples.ts";

const numberOf = (p: Point): number | null => (p.quantity.kind === "missing" ? null : p.quantity.value);
const endOf = (p: Point, end: "lower" | "upper"): number | null =>
  p.quantity.kind === "interval" ? p.quantity[end] : null;
const read = (text: string): number | null => (text === "" ? null : Number(text));

/** A text as a file holds it, without what disarmed it. */
const armed = (text: string): string => text.replace(/^'(?=[=+\-@＝＋－＠])/, "");

/** Reads the files of a release back with programs that did not write them. */
export function formatsOf(whose: string, { release, context, figures }: Sample): void {
  describe(`files of ${whose}, read by other programs`, () => {
    test("CSV has every figure, the ends of intervals apart, in UTF-8 with a mark", () => {
      for (const { points } of figures) {
        const text = toCsv(points);
        expect(text.startsWith("\uFEFF")).toBe(true);
        const rows = parse<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: "\r\n" });
        expect(rows).toHaveLength(points.length);
        points.forEach((p, at) => {
          const row = rows[at] ?? {};
          expect(read(row["value"] ?? "?")).toBe(numberOf(p));
          expect(read(row["lower"] ?? "?")).toBe(endOf(p, "lower"));
          expect(read(row["upper"] ?? "?")).toBe(endOf(p, "upper"));
          for (const column of COLUMNS) expect(armed(row[column] ?? "?")).toBe(cellOf(p, column));
          expect(row["qualifier"]).toBe(p.observation?.qualifier ?? "");
        });
      }
    });

    test("a workbook has them as numbers, with what they are and where they stand", async () => {
      for (const file of [...figures.map((one) => [one]), figures]) {
        const points = file.flatMap((one) => one.points);
        const sheets = await readXlsxFile(Buffer.from(workbook(file, context)));
        expect(sheets.map(({ sheet }) => sheet)).toEqual([
          "数据 figures",
          "指标 indicators",
          "来源 sources",
          "说明 notes",
        ]);
        const [figuresSheet, indicatorsSheet, sourcesSheet] = sheets.map(({ data }) => data);
        const head = figuresSheet?.[0]?.map(String) ?? [];
        const column = (name: string): readonly unknown[] =>
          (figuresSheet ?? []).slice(1).map((row) => row[head.findIndex((title) => title.endsWith(` ${name}`))]);
        // A text of nothing but empty cells at the end is left out by the reader.
        const filled = (cells: readonly unknown[]): readonly unknown[] => points.map((__, at) => cells[at] ?? null);
        expect(filled(column("value"))).toEqual(points.map(numberOf));
        expect(filled(column("lower"))).toEqual(points.map((p) => endOf(p, "lower")));
        expect(filled(column("upper"))).toEqual(points.map((p) => endOf(p, "upper")));
        expect(filled(column("period"))).toEqual(points.map((p) => p.period));
        expect(filled(column("printed"))).toEqual(points.map((p) => p.observation?.printed || null));
        expect(filled(column("section"))).toEqual(points.map((p) => p.observation?.source.section || null));
        expect(indicatorsSheet?.slice(1).map((row) => row[0])).toEqual(file.map(({ indicator }) => indicator.id));
        const named = new Set(points.flatMap((p) => p.observation?.source.document ?? []));
        expect(new Set(sourcesSheet?.slice(1).map((row) => row[0]))).toEqual(named);
      }
    });

    test("JSON has the records of the release, which its own schemas read", () => {
      const { indicators, sources, observations } = release;
      const text = toJson(figures, context, sources.conflicts);
      const data: unknown = JSON.parse(text);
      expect(data).toMatchObject({
        schemaVersion: SCHEMA_VERSION,
        release: { id: release.release.id },
        indicators: indicators.indicators,
        conflicts: sources.conflicts,
      });
      if (typeof data !== "object" || data === null || !("observations" in data) || !("documents" in data))
        throw new Error("invalid file");
      // What the release changed in records that are not in this file is not this file's to say.
      const { recordChanges: _records, ...note } = release.release;
      const again = parseRelease({
        "release.json": note,
        "indicators.json": indicators,
        "observations.json": { schemaVersion: SCHEMA_VERSION, observations: data.observations },
        "commitments.json": { schemaVersion: SCHEMA_VERSION, groups: [], commitments: [] },
        "suggestions.json": { schemaVersion: SCHEMA_VERSION, units: [], sessions: [], items: [] },
        "sources.json": { ...sources, documents: sources.documents },
      });
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
      expect(again.issues).toEqual([]);
      expect([...(again.release?.observations.observations ?? [])].sort(byId)).toEqual(
        [...observations.observations].sort(byId),
      );
    });

    test("JSON-stat has each value in a cell of its own, with its status, words and ends", () => {
      for (const file of figures.filter(({ points }) => points.length > 0)) {
        const { indicator, points } = file;
        const text = jsonStatText(jsonStatDataset(file, context));
        const data = JSONstat(JSON.parse(text));
        expect(data.class).toBe("dataset");
        expect(data.label).toBe(indicator.name.zh);
        expect(data.id.slice(0, 4)).toEqual(["time", "area", "category", "metric"]);
        expect([data.Dimension("time").role, data.Dimension("area").role, data.Dimension("metric").role]).toEqual([
          "time",
          "geo",
          "metric",
        ]);
        const metric = data.Dimension("metric");
        for (const id of metric.id) expect(metric.Category(id).unit?.label).toBe(indicator.unit);
        // The whole cube, cell by cell, has the values of the figures and nothing else.
        const cells = Array.from({ length: data.n }, (__, at) => data.Data(at));
        const sorted = (numbers: readonly (number | null)[]): readonly number[] =>
          numbers.filter((n): n is number => n !== null).sort((a, b) => a - b);
        expect(sorted(cells.map(({ value }) => value))).toEqual(sorted(points.map(numberOf)));
        const observed = points.filter((p) => p.observation !== null);
        expect(Object.keys(printedIn(data.extension))).toHaveLength(observed.length);
        expect(Object.values(printedIn(data.extension)).sort()).toEqual(
          observed.map((p) => p.observation?.printed ?? "").sort(),
        );
        for (const p of points) {
          const at: Record<string, string> = {
            time: p.period,
            area: p.area ?? "county",
            category: p.category ?? "total",
          };
          // The reader wants every other dimension that has more than one category.
          if (data.id.length === 4 && metric.id.length === 1) {
            const cell = data.Data(at);
            if (p.observation === null && cell.value !== null) continue;
            expect(cell.value).toBe(numberOf(p));
            expect(cell.status).toBe(
              p.quantity.kind === "missing"
                ? p.quantity.reason
                : p.observation === null
                  ? undefined
                  : natureOf(p.indicator, p.observation),
            );
          }
        }
      }
    });

    test("all of them are one JSON-stat collection", () => {
      const data = JSONstat(JSON.parse(jsonStatText(jsonStatCollection(figures, context))));
      const filled = figures.filter(({ points }) => points.length > 0);
      expect([data.class, data.length]).toEqual(["collection", filled.length]);
      filled.forEach(({ indicator }, at) => expect(data.Dataset(at).label).toBe(indicator.name.zh));
    });
  });
}

function printedIn(extension: unknown): Readonly<Record<string, string>> {
  if (typeof extension !== "object" || extension === null || !("printed" in extension)) return {};
  const { printed } = extension;
  return typeof printed === "object" && printed !== null ? Object.fromEntries(Object.entries(printed)) : {};
}
