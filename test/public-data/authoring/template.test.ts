import { expect, test } from "vitest";
import { tableContext } from "#authoring/table/context.ts";
import { readTable } from "#authoring/table/table.ts";
import { templateFile } from "#authoring/table/template.ts";
import { readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { readPublishedRelease } from "#authoring/folder/read-release.ts";
import { readIndex } from "#releases/read-file.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { newest } from "#authoring/table/context.ts";

const reader = folderReader("public/data");
const { value: index } = await readIndex(reader);
const entry = index?.releases.find(({ id }) => id === index.latest);
if (entry === undefined) throw new Error("invalid data: no release");
const { release } = await readPublishedRelease(reader, entry);
if (release === null) throw new Error("invalid data: no release");

const [PERIOD, VALUE, LAST_PERIOD, LAST_VALUE] = [6, 7, 4, 5];

test("the template of the county, filled in with the values published last, comes back as them", async () => {
  const bytes = await templateFile(release, "zh");
  const context = tableContext(release, {});
  expect(await readTable(bytes, "模板.xlsx", context)).toMatchObject({
    values: [],
    questions: [],
    problems: [],
    left: [],
  });

  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const filled = sheets.map(({ name, rows, cells }): WriteSheet => {
    const next: NonNullable<WriteSheet["cells"]> = new Map(cells);
    for (const [key, cell] of cells ?? []) {
      const [row = 0, column] = key.split(",").map(Number);
      if (row > 0 && column === LAST_PERIOD) next.set(`${row},${PERIOD}`, cell);
      if (row > 0 && column === LAST_VALUE) next.set(`${row},${VALUE}`, cell);
    }
    const copied = rows.map((row, at) =>
      at === 0 || row.length < VALUE - 1
        ? row
        : Array.from({ length: 12 }, (_, c) => row[c === PERIOD ? LAST_PERIOD : c === VALUE ? LAST_VALUE : c] ?? null),
    );
    return { name, rows: copied, cells: next };
  });
  const { values, questions, problems, left } = await readTable(
    await writeXlsx({ sheets: filled }),
    "模板.xlsx",
    context,
  );
  expect({ problems, left }).toEqual({ problems: [], left: [] });
  // Zero is asked about wherever it stands.
  expect(questions.filter(({ code }) => code !== "zero")).toEqual([]);
  const said = (v: {
    readonly indicator: string;
    readonly category?: string | null | undefined;
    readonly period: string;
    readonly value: number | null;
    readonly lower?: number | null | undefined;
    readonly upper?: number | null | undefined;
    readonly qualifier: string | null;
  }): string => JSON.stringify([v.indicator, v.category ?? null, v.period, v.value, v.lower, v.upper, v.qualifier]);
  const published = new Map<string, typeof release.observations.observations>();
  for (const o of release.observations.observations) {
    if (o.status !== "actual" || o.missing !== undefined || o.area !== undefined) continue;
    const key = `${o.indicator} ${o.category ?? ""}`;
    published.set(key, [...(published.get(key) ?? []), o]);
  }
  const last = [...published.values()].map((own) => newest(own)).filter((o) => o !== undefined);
  const zeros = last.filter(({ value }) => value === 0).length;
  expect(values.length).toBe(last.length - zeros);
  expect(values.map(said).filter((one) => !last.some((o) => said(o) === one))).toEqual([]);
});
