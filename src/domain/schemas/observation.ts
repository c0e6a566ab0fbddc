import * as v from "valibot";
import { idSchema, localisedSchema, orNull } from "./localised.ts";
import { basisSchema, periodSchema } from "./period.ts";
import { citationSchema } from "./source.ts";
import { missingSchema, qualifierSchema } from "./value.ts";

/** What a value is: observed, announced as expected (预计), or set as a target. After SDMX OBS_STATUS. */
export const observationStatusSchema = v.picklist(["actual", "expected", "target"]);
export type ObservationStatus = v.InferOutput<typeof observationStatusSchema>;

/** `1e999` is valid JSON and reads as infinity. */
const numberSchema = v.pipe(v.number(), v.finite("a finite number"));

/** Unique in a release and the same in every release that carries the value. */
export const observationIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[A-Za-z0-9-]+)*$/, "a-z 0-9 - ."));

/**
 * How a value differs from the release before. `revised`: the publisher counted anew · `corrected`: an error, the
 * publisher's or the editors' · `redefined`: the indicator means something else now · `withdrawn`: no longer published.
 */
export const changeKindSchema = v.picklist(["revised", "corrected", "redefined", "withdrawn"]);

export const observationSchema = v.strictObject({
  id: observationIdSchema,
  indicator: idSchema,
  /** An area of `site.json`; absent means the county itself. */
  area: v.optional(idSchema),
  /** A category of the indicator's breakdown. */
  category: v.optional(idSchema),
  period: periodSchema,
  basis: basisSchema,
  value: v.nullable(numberSchema),
  lower: v.optional(v.nullable(numberSchema)),
  upper: v.optional(v.nullable(numberSchema)),
  missing: v.optional(missingSchema),
  /** Number, words and unit as printed (`1900余人`); empty for a gap. */
  printed: v.pipe(v.string(), v.maxLength(24)),
  qualifier: orNull(qualifierSchema),
  status: observationStatusSchema,
  source: citationSchema,
  note: v.optional(localisedSchema),
  /** How a release changed it last. Nobody needs to write it: it is read from the `changes` of the releases. */
  changed: v.optional(changeKindSchema),
});
export type Observation = v.InferOutput<typeof observationSchema>;
