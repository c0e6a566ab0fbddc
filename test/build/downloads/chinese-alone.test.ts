import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { figureFiles } from "#build/downloads/figure-files.ts";
import { filesOfPage } from "#build/downloads/page-downloads.ts";
import { tallyOf } from "#domain/release/counts.ts";
import type { Loaded } from "#data/load/load-release.ts";
import { mockedSample } from "#test/support/file-samples.ts";
import { dataOf } from "./page-downloads-of.ts";

/** A county that publishes in Chinese alone: on its pages Chinese stands in for English, as the reader of a release puts it. */
const { release, context, figures } = mockedSample("suggestions");
const site = context.site === null ? null : { ...context.site, languages: ["zh" as const] };
const SAMPLE = { release: inChinese(release), context: { ...context, site }, figures };

function inChinese<T>(data: T): T {
  const read: T = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === "object" && value !== null && "zh" in value && "en" in value
      ? { zh: value.zh, en: value.zh }
      : value,
  );
  return read;
}

const HAN = /\p{Script=Han}/u;

const LOADED: Loaded = {
  site,
  index: null,
  release: SAMPLE.release,
  tally: tallyOf([release.observations.observations]),
  hash: null,
  problems: [],
};

const FILES = [
  ...(["overview", "suggestions", "commitments", "sources"] as const).flatMap((name) =>
    filesOfPage({ name }, dataOf(SAMPLE, { name })),
  ),
  ...(await Promise.all([...figureFiles(LOADED, new Map())].map(({ draw }) => draw()))).flat(),
];

const named = (end: string) => FILES.filter(({ path }) => path.endsWith(end));
const text = (file: { readonly text: string | Uint8Array }): string => Buffer.from(file.text).toString("utf8");

test("tables have English columns, as those of any county, with nothing in them", () => {
  const tables = named(".csv").map((file) => parse<Record<string, string>>(text(file), { bom: true, columns: true }));
  const cells = tables.flatMap((rows) =>
    rows.flatMap((row) => Object.entries(row).flatMap(([column, cell]) => (column.endsWith("_en") ? [cell] : []))),
  );
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter((cell) => cell !== "")).toEqual([]);
});

test("records are as the release has them, in Chinese alone", () => {
  const files = [...named("/page.suggestions.json"), ...named("/page.sources.json"), ...named("/all.json")];
  expect(files).toHaveLength(3);
  for (const file of files) {
    expect(text(file)).toContain('"zh": ');
    expect(text(file)).not.toContain('"en": ');
  }
});

test("JSON-stat and the descriptions of the tables say nothing in English that the county has not said", () => {
  for (const file of named(".jsonstat.json")) expect(text(file)).not.toContain('"en":');
  const [csvw] = named("csv-metadata.json").map((file): unknown => JSON.parse(text(file)));
  expect(csvw).toMatchObject({ "dc:title": [{ "@language": "zh" }] });
});

test("no cell of a workbook's English columns is Chinese", async () => {
  let looked = 0;
  for (const file of named(".xlsx")) {
    for (const { data } of await readXlsxFile(Buffer.from(file.text))) {
      const [head = [], ...rows] = data;
      const english = head.flatMap((cell, at) => (/English|_en$/.test(String(cell)) ? [at] : []));
      const cells = rows.flatMap((row) => english.map((at) => String(row[at] ?? "")));
      looked += cells.length;
      expect(
        cells.filter((cell) => HAN.test(cell.replaceAll(/[余近约多超]/gu, ""))),
        file.path,
      ).toEqual([]);
    }
  }
  expect(looked).toBeGreaterThan(50);
});
