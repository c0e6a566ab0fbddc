import { allFigures, contextOf } from "#domain/files/figures.ts";
import type { Issue } from "#domain/check/issue.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import { csvwMetadata, dataPackage, PACKAGE_TABLES, packageTables } from "#files/data-package.ts";
import { jsonStatCollection, jsonStatText } from "#files/json-stat.ts";
import { workbook } from "#files/workbook.ts";
import { zipped } from "#files/xlsx.ts";
import { WrongCall } from "#authoring/tool/arguments.ts";
import { withAllMarks } from "#releases/marks.ts";
import { readIndex, readSiteFile } from "#releases/read-file.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { entryOf } from "#authoring/folder/hash.ts";
import { issuesIn } from "#authoring/folder/issues-in.ts";
import { readPublishedRelease } from "#authoring/folder/read-release.ts";

/** The formats that a release can be exported to. */
export const EXPORT_FORMATS = ["csv", "xlsx", "json-stat", "datapackage"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to write: its name beside the one that was asked for (empty for that one itself), and what is in it. */
export interface ExportedFile {
  readonly beside: string;
  readonly content: string | Uint8Array;
}

/**
 * Every figure of a published release, by what makes the files of the site, for any release. A data package is its descriptor
 * with the tables beside it, or, `asZip`, all of them in one archive. There are no files where something could not be read
 * whole. Throws a `WrongCall` where there is no such release.
 */
export async function exportPublished(
  reader: DataReader,
  id: string,
  { format, asZip }: { readonly format: ExportFormat; readonly asZip: boolean },
): Promise<{ readonly files: readonly ExportedFile[]; readonly values: number; readonly issues: readonly Issue[] }> {
  const { value: index, faults } = await readIndex(reader);
  const issues = issuesIn(faults);
  if (index === null || issues.length > 0) return { files: [], values: 0, issues };
  const entry = index.releases.find((r) => r.id === id);
  if (entry === undefined)
    throw new WrongCall({ code: "no-release", found: id, known: index.releases.map((r) => r.id) });
  const [read, site] = await Promise.all([readPublishedRelease(reader, entry), readSiteFile(reader)]);
  const found = [...read.issues, ...issuesIn(site.faults)];
  if (read.release === null || found.length > 0) return { files: [], values: 0, issues: found };
  const values = read.release.observations.observations;
  const marked = await withAllMarks(reader, index, read.release);
  return {
    files: filesOf(marked, site.value, format, asZip),
    values: values.length,
    issues: [],
  };
}

function filesOf(release: Release, site: Site | null, format: ExportFormat, asZip: boolean): readonly ExportedFile[] {
  const context = contextOf(release, site);
  const figures = allFigures(release);
  const one = (content: string | Uint8Array): readonly ExportedFile[] => [{ beside: "", content }];
  switch (format) {
    case "csv":
      return one(toCsv(figures.flatMap(({ points }) => points)));
    case "xlsx":
      return one(workbook(figures, context));
    case "json-stat":
      return one(jsonStatText(jsonStatCollection(figures, context)));
    case "datapackage": {
      const tables = packageTables(release, context);
      const described = dataPackage(context, (file) => entryOf(Buffer.from(tables[file] ?? "")));
      const descriptor = `${JSON.stringify(described, null, 2)}\n`;
      const beside = {
        ...tables,
        [`${PACKAGE_TABLES.figures}-metadata.json`]: `${JSON.stringify(csvwMetadata(context), null, 2)}\n`,
      };
      if (asZip) return one(zipped({ "datapackage.json": descriptor, ...beside }));
      return [...one(descriptor), ...Object.entries(beside).map(([name, content]) => ({ beside: name, content }))];
    }
  }
}
