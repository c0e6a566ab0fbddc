import * as v from "valibot";
import { idSchema, localisedSchema } from "./localised.ts";
import { observationIdSchema } from "./observation.ts";

/**
 * How a value differs from the release before. `revised`: the publisher counted anew · `corrected`: an error, the
 * publisher's or the editors' · `redefined`: the indicator means something else now · `withdrawn`: no longer published.
 */
const changeKindSchema = v.picklist(["revised", "corrected", "redefined", "withdrawn"]);
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
