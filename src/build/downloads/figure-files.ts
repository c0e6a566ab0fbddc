import { createHash } from "node:crypto";
import { withAllValues } from "#files/all-values.ts";
import { allFigures, contextOf, type FileContext, type FileFigures, MOST_VALUES } from "#domain/files/figures.ts";
import { toJson } from "#files/json.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import type { Loaded } from "#data/load/load-release.ts";
import { csvwMetadata, dataPackage, type FileFacts, packageTables, PACKAGE_TABLES } from "#files/data-package.ts";
import { jsonStatCollection, jsonStatDataset, jsonStatText } from "#files/json-stat.ts";
import { workbook } from "#files/workbook.ts";
import type { PageJob, SiteFile } from "#build/site-file.ts";

/** Where files to take away lie, below the site's root. */
const FOLDER = "downloads/";

/**
 * The files of every indicator and of all together, to be written beside the pages; `held` has every value of the indicators
 * of which pages show a part. A release with more than `MOST_VALUES` values has no files of all, and of the indicators in
 * `held` nothing but CSV.
 */
export function* figureFiles(
  { release: shown, site, tally }: Loaded,
  held: ReadonlyMap<string, readonly Observation[]>,
): Generator<PageJob> {
  if (shown === null) throw new Error("invalid release: nothing to make files of");
  const release = withAllValues(shown, held);
  const context = contextOf(release, site);
  const few = tally.values <= MOST_VALUES;
  const figures = allFigures(release);
  for (const one of figures) {
    const { id } = one.indicator;
    const json = toJson([one], context, release.sources.conflicts);
    const whole = few || one.points.length >= (tally.byIndicator.get(id) ?? 0);
    const csvAlone = !few && held.has(id);
    yield job(`${FOLDER}${id}`, [json, JSON.stringify(site)], () =>
      // What passed while loading is written already.
      whole ? (csvAlone ? csvOf(one) : filesOf(one, json, context)) : [],
    );
  }
  if (few)
    yield job(`${FOLDER}all`, [JSON.stringify(release), JSON.stringify(site)], () =>
      filesOfAll(release, figures, context),
    );
}

const job = (path: string, from: readonly string[], make: () => readonly SiteFile[]): PageJob => ({
  path,
  key: createHash("sha256").update(from.join("\n")).digest("hex").slice(0, 16),
  draw: () => Promise.resolve(make()),
});

const csvOf = ({ indicator, points }: FileFigures): readonly SiteFile[] => [
  { path: `${FOLDER}${indicator.id}.csv`, text: toCsv(points) },
];

const filesOf = (one: FileFigures, json: string, context: FileContext): readonly SiteFile[] => {
  const name = `${FOLDER}${one.indicator.id}`;
  return one.points.length === 0
    ? []
    : [
        ...csvOf(one),
        { path: `${name}.xlsx`, text: workbook([one], context) },
        { path: `${name}.json`, text: json },
        { path: `${name}.jsonstat.json`, text: jsonStatText(jsonStatDataset(one, context)) },
      ];
};

function filesOfAll(release: Release, figures: readonly FileFigures[], context: FileContext): readonly SiteFile[] {
  const tables = packageTables(release, context);
  const pretty = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;
  return [
    ...Object.entries(tables).map(([name, text]) => ({ path: FOLDER + name, text })),
    { path: `${FOLDER}${PACKAGE_TABLES.figures}-metadata.json`, text: pretty(csvwMetadata(context)) },
    { path: `${FOLDER}datapackage.json`, text: pretty(dataPackage(context, (file) => factsOf(tables[file]))) },
    { path: `${FOLDER}all.xlsx`, text: workbook(figures, context) },
    { path: `${FOLDER}all.json`, text: toJson(figures, context, release.sources.conflicts) },
    { path: `${FOLDER}all.jsonstat.json`, text: jsonStatText(jsonStatCollection(figures, context)) },
  ];
}

function factsOf(text: string | undefined): FileFacts | null {
  if (text === undefined) return null;
  const bytes = Buffer.from(text);
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
