import * as v from "valibot";
import { dateSchema, localisedSchema } from "./localised.ts";
import { observationIdSchema } from "./observation.ts";
import { periodSchema } from "./period.ts";
import { citationSchema } from "./source.ts";

/** Who laid something down, when, and in which words: a document that is cited, or the editors where none is. */
const declaredSchema = v.strictObject({
  /** The day on which it was said; what was said after a period's end does not count for that period. */
  on: dateSchema,
  statement: localisedSchema,
  source: v.optional(citationSchema),
});
export type Declared = v.InferOutput<typeof declaredSchema>;

const shareSchema = v.pipe(v.number(), v.gtValue(0, "> 0, ≤ 1"), v.maxValue(1, "> 0, ≤ 1"));

/** How much of a year's target is planned by when: in proportion to the months 时序进度, or a share by the end of a month. */
const profileSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("linear"), declared: declaredSchema }),
  v.strictObject({
    kind: v.literal("shares"),
    shares: v.pipe(
      v.array(
        v.strictObject({
          through: v.pipe(v.number(), v.integer("1–12"), v.minValue(1, "1–12"), v.maxValue(12, "1–12")),
          share: shareSchema,
        }),
      ),
      v.minLength(1),
    ),
    declared: declaredSchema,
  }),
]);

/** What makes values or a target of one indicator not comparable with its others. */
const differenceSchema = v.picklist(["scope", "stage", "definition"]);

/**
 * What was laid down beforehand about judging an indicator. Nothing of it is a status: that is computed, by
 * `domain/status`, and only by what stands here.
 */
export const assessmentSchema = v.strictObject({
  /** For an annual target on a cumulative flow. */
  profile: v.optional(profileSchema),
  /** For a level toward a dated target: the same growth each year, or the same amount, from the value of a period. */
  path: v.optional(
    v.strictObject({ kind: v.picklist(["growth", "arithmetic"]), baseline: periodSchema, declared: declaredSchema }),
  ),
  /** How much a year's change may be and still count as steady: a share of the first value, or percentage points. */
  band: v.optional(
    v.strictObject({
      tolerance: v.pipe(v.number(), v.finite("a finite number"), v.minValue(0, "≥ 0")),
      per: v.picklist(["share", "points"]),
      declared: declaredSchema,
    }),
  ),
  /** Breaks of the series: values from this period on are not comparable with those before. */
  breaks: v.optional(
    v.array(v.strictObject({ from: periodSchema, differs: differenceSchema, declared: declaredSchema })),
  ),
  /** Targets that were set for something else than what is counted. */
  targets: v.optional(
    v.array(v.strictObject({ observation: observationIdSchema, differs: differenceSchema, declared: declaredSchema })),
  ),
  /** Of a rate: who rated, and the value that says how many were rated. */
  rating: v.optional(
    v.strictObject({ by: localisedSchema, of: v.optional(observationIdSchema), declared: declaredSchema }),
  ),
});
export type Assessment = v.InferOutput<typeof assessmentSchema>;
