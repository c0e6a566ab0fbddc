import { asWritten } from "#domain/release/one-language.ts";
import { endClosed } from "#domain/figure/closed-ends.ts";
import { type Release, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import type { Point } from "#domain/chart/series.ts";
import { documentsIn, type FileContext, type FileFigures, publicAddress } from "#domain/files/figures.ts";

/** The records of one indicator, or of all, as the release has them and by the same schemas, with their documents. */
export function toJson(
  figures: readonly FileFigures[],
  context: FileContext,
  conflicts: Release["sources"]["conflicts"],
): string {
  const { id, published, covers, publisher, synthetic } = context.release;
  const only = figures.length === 1 ? figures[0]?.indicator.id : undefined;
  return `${JSON.stringify(
    {
      schemaVersion: SCHEMA_VERSION,
      release: { id, published, covers, publisher, ...(synthetic === true ? { synthetic } : {}) },
      address: publicAddress(context.site, only === undefined ? `releases/${id}/` : `indicators/${only}/`),
      indicators: figures.map(({ indicator }) => indicator),
      observations: figures.flatMap(({ points }) => points.flatMap((p) => p.observation ?? [])),
      // Beside the records, whose schema is that of the release.
      intervals: figures.flatMap(({ points }) => points.flatMap(intervalOf)),
      documents: only === undefined ? context.documents : documentsIn(figures, context),
      conflicts: only === undefined ? conflicts : conflicts.filter((c) => c.indicators.includes(only)),
    },
    asWritten(context.site),
    1,
  )}\n`;
}

/** Which ends of an observation's interval belong to it; an end that it has not is left out. */
function intervalOf(point: Point): readonly object[] {
  const [lower, upper] = [endClosed(point, "lower"), endClosed(point, "upper")];
  if (point.observation === null || (lower === null && upper === null)) return [];
  return [
    {
      observation: point.observation.id,
      ...(lower === null ? {} : { lower_closed: lower }),
      ...(upper === null ? {} : { upper_closed: upper }),
    },
  ];
}
