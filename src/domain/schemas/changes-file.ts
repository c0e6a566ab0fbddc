import * as v from "valibot";
import {
  commitmentsFileSchema,
  indicatorsFileSchema,
  observationsFileSchema,
  releaseIdSchema,
  schemaVersionSchema,
  sourcesFileSchema,
  suggestionsFileSchema,
} from "./release.ts";

/** The name of the file; no draft has one, and no release that was published before there were any. */
export const CHANGES_FILE = "changes.json";

/** The records in which two releases differ, as one of them has them. */
const sideSchema = v.strictObject({
  themes: indicatorsFileSchema.entries.themes,
  /** Those that differ, and those whose values do. */
  indicators: indicatorsFileSchema.entries.indicators,
  observations: observationsFileSchema.entries.observations,
  groups: commitmentsFileSchema.entries.groups,
  commitments: commitmentsFileSchema.entries.commitments,
  sessions: suggestionsFileSchema.entries.sessions,
  items: suggestionsFileSchema.entries.items,
  documents: sourcesFileSchema.entries.documents,
  conflicts: sourcesFileSchema.entries.conflicts,
});

/** What a release changed against the one that it supersedes, written when it is published: enough to tell of it without either. */
export const changesFileSchema = v.strictObject({
  schemaVersion: schemaVersionSchema,
  id: releaseIdSchema,
  supersedes: v.nullable(releaseIdSchema),
  /** How many values the release has. */
  values: v.pipe(v.number(), v.integer(), v.minValue(0)),
  before: sideSchema,
  after: sideSchema,
});
export type StoredChanges = v.InferOutput<typeof changesFileSchema>;
