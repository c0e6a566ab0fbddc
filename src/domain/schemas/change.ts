import * as v from "valibot";
import { idSchema, localisedSchema } from "./localised.ts";
import { changeKindSchema, observationIdSchema } from "./observation.ts";

export type ChangeKind = v.InferOutput<typeof changeKindSchema>;

/** What a release says of one value that is not as the release before had it. New values need no entry. */
export const changeSchema = v.strictObject({
  observation: observationIdSchema,
  kind: changeKindSchema,
  reason: localisedSchema,
  /** The document that says so; absent where the editors alone do. */
  document: v.optional(idSchema),
});
export type DeclaredChange = v.InferOutput<typeof changeSchema>;

/** What a release holds beside values, each a list of records with an id. */
export const RECORD_LISTS = [
  "themes",
  "definitions",
  "documents",
  "conflicts",
  "groups",
  "commitments",
  "sessions",
  "suggestions",
] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

/**
 * How a record differs from the release before. `corrected`: it said what the document does not · `completed`: something was
 * added, what stood there holds · `reworded`: the same in other words · `redefined`: it means something else now ·
 * `withdrawn`: it is not listed any more.
 */
export const RECORD_CHANGES = ["corrected", "completed", "reworded", "redefined", "withdrawn"] as const;
export type RecordChangeKind = (typeof RECORD_CHANGES)[number];

/** What a release says of one record that is not as the release before had it. New records need no entry. */
export const recordChangeSchema = v.strictObject({
  list: v.picklist(RECORD_LISTS),
  id: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(RECORD_CHANGES),
  reason: localisedSchema,
  /** The document that says so; absent where the editors alone do. */
  document: v.optional(idSchema),
});
export type DeclaredRecordChange = v.InferOutput<typeof recordChangeSchema>;
