import { asWritten } from "#domain/release/one-language.ts";
import { contextOf, MOST_VALUES, publicAddress } from "#domain/files/figures.ts";
import { toJson } from "#files/json.ts";
import {
  commitmentTables,
  overviewFigures,
  type PageTable,
  sourceTables,
  suggestionTables,
  tableCsv,
} from "#files/page-tables.ts";
import { type Page, pagePath } from "#domain/site/page.ts";
import { type Release, SCHEMA_VERSION, type Site } from "#domain/schemas/release.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import type { PageData } from "#data/load/page-data.ts";
import { jsonStatCollection, jsonStatText } from "#files/json-stat.ts";
import { pageWorkbook } from "#files/page-workbook.ts";
import { workbook } from "#files/workbook.ts";
import type { SiteFile } from "#build/site-file.ts";

/**
 * The files of a page as a whole, made of its own slice, so that they hold what the page shows. A dot keeps their names apart
 * from those of indicators. None where the page has none, and none of figures for a release of more than `MOST_VALUES` values.
 */
export function filesOfPage(page: Page, { release, site, counts }: PageData): readonly SiteFile[] {
  if (release === null) return [];
  switch (page.name) {
    case "overview":
      return (counts?.observations ?? 0) > MOST_VALUES ? [] : overviewFiles(release, site);
    case "suggestions": {
      const { tables, items } = suggestionTables(release, site);
      const records = { ...release.suggestions, axes: recordsOf(tables[1]) };
      return tableFiles(page, tables, [...tables, items], records, release, site);
    }
    case "commitments": {
      const tables = commitmentTables(release, site);
      return tableFiles(page, tables, tables, { ...release.commitments, states: recordsOf(tables[0]) }, release, site);
    }
    case "sources": {
      const tables = sourceTables(release, site);
      return tableFiles(page, tables, tables, release.sources, release, site);
    }
    default:
      return [];
  }
}

const nameOf = (page: Page["name"]): string => `downloads/page.${page}`;

function overviewFiles(release: Release, site: Site | null): readonly SiteFile[] {
  const figures = overviewFigures(release);
  const context = contextOf(release, site);
  const name = nameOf("overview");
  return [
    { path: `${name}.csv`, text: toCsv(figures.flatMap(({ points }) => points)) },
    { path: `${name}.xlsx`, text: workbook(figures, context) },
    { path: `${name}.json`, text: toJson(figures, context, release.sources.conflicts) },
    { path: `${name}.jsonstat.json`, text: jsonStatText(jsonStatCollection(figures, context)) },
  ];
}

/** A file of each table, one with all of `sheets`, and the records as the release has them. */
function tableFiles(
  page: Page,
  tables: readonly PageTable[],
  sheets: readonly PageTable[],
  records: object,
  release: Release,
  site: Site | null,
): readonly SiteFile[] {
  const name = nameOf(page.name);
  const { id, published, covers, publisher, synthetic } = release.release;
  const json = {
    ...records,
    schemaVersion: SCHEMA_VERSION,
    release: { id, published, covers, publisher, ...(synthetic === true ? { synthetic } : {}) },
    address: publicAddress(site, pagePath(page)),
  };
  return [
    ...tables.map((table) => ({
      path: `${name}${table.name === "" ? "" : `.${table.name}`}.csv`,
      text: tableCsv(table),
    })),
    { path: `${name}.xlsx`, text: pageWorkbook(page.name, sheets, contextOf(release, site), pagePath(page)) },
    { path: `${name}.json`, text: `${JSON.stringify(json, asWritten(site), 1)}\n` },
  ];
}

const recordsOf = (table: PageTable | undefined): readonly object[] =>
  (table?.rows ?? []).map((row) => Object.fromEntries(row.map((cell, at) => [table?.columns[at] ?? "", cell])));
