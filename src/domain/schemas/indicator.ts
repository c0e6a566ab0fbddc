import * as v from "valibot";
import { assessmentSchema } from "./assessment.ts";
import { dateSchema, idSchema, localisedSchema, orNone, orNull } from "./localised.ts";
import { SCOPE_LEVELS, STAGES } from "#domain/figure/indicator.ts";
import { unitSchema } from "./unit.ts";

/**
 * What a figure counts: `flow` 时期数 · `stock` 时点数 · `share` 比重 · `growth` 增速 · `rate` 率 · `plan` 计划数 (a project's planned
 * whole) · `count` 计数 (how many stand on a list or in a rule: neither a sum over a period nor a state on a day) ·
 * `not-stated`: the document does not say which.
 */
const indicatorKindSchema = v.picklist(["flow", "stock", "share", "growth", "rate", "plan", "count", "not-stated"]);

/**
 * How a figure that stands beside another is related to it. `part-unknown`: perhaps a part of it, the document does not say ·
 * `other-definition`, `other-year`, `other-stage`: the like, and not comparable · `context`: another matter, told with it.
 */
const RELATIONS = ["part-unknown", "other-definition", "other-year", "other-stage", "context"] as const;

/** A figure that is shown beside another, in a panel of its own, with why the two are not one series. */
const besideSchema = v.strictObject({
  indicator: idSchema,
  relation: v.picklist(RELATIONS),
  sentence: localisedSchema,
});
export type Beside = v.InferOutput<typeof besideSchema>;

/**
 * What the site has to know an indicator for: `resident-population` and `registered-population` count the county's people,
 * `sown-area` counts a field as often as it is sown in a year, so that it is no land.
 */
const ROLES = ["resident-population", "registered-population", "sown-area"] as const;

const stageSchema = v.picklist(STAGES);

export const scopeSchema = v.strictObject({
  level: v.picklist(SCOPE_LEVELS),
  /** Tells scopes of one level apart; the one without it is the only one of its level, or its level's whole. */
  id: v.optional(idSchema),
  name: localisedSchema,
  /** The id of the scope that this one is a part of, where that is another than the county. */
  within: v.optional(idSchema),
});
export type Scope = v.InferOutput<typeof scopeSchema>;

/** One dimension along which an indicator is broken down; every observation of the indicator names one category. */
const breakdownSchema = v.strictObject({
  name: localisedSchema,
  /** True only where the categories exclude one another and the document lets them be added. */
  additive: v.boolean(),
  categories: v.pipe(
    v.array(
      v.strictObject({
        code: idSchema,
        name: localisedSchema,
        /** Of outcomes of suggestions: the class of the site's scheme, by its code there (甲), which an id cannot be. */
        outcome: v.optional(v.string()),
        /** True for the total that the document prints beside the parts; at most one is. */
        whole: v.optional(v.boolean()),
      }),
    ),
    v.minLength(1),
    v.check((categories) => categories.filter(({ whole }) => whole === true).length < 2, "at most one whole"),
  ),
});

export const indicatorSchema = v.strictObject({
  id: idSchema,
  theme: idSchema,
  name: localisedSchema,
  /** A shorter name for a card or an axis, where the full one is long. */
  short: v.optional(localisedSchema),
  unit: unitSchema,
  /** What is counted, in English after a number ("projects"); needed where the unit is a Chinese measure word. */
  noun: v.optional(v.string()),
  kind: indicatorKindSchema,
  /** What it is to the site, whatever it is called. */
  role: v.optional(v.picklist(ROLES)),
  /** Which way counts as progress, where the document leaves no doubt; else `none`. */
  direction: v.picklist(["more", "less", "none"]),
  definition: localisedSchema,
  /** The same for indicators that are defined alike; one without it shares its definition with no other. */
  definitionId: v.optional(idSchema),
  /** What the figure is not, or what is unknown about it. */
  caveat: v.optional(localisedSchema),
  /** The unit named as responsible in the document; `null` where none is named. */
  owner: orNull(localisedSchema),
  scope: scopeSchema,
  /** For money only; `null` for everything else. */
  stage: orNull(stageSchema),
  breakdown: v.optional(breakdownSchema),
  /** Place among the headline figures, from 1; absent for the others. */
  headline: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The day the next value is due, where a publisher has said so. */
  expectedNext: orNull(dateSchema),
  /** What was laid down beforehand about judging it; absent where nobody has. */
  assessment: v.optional(assessmentSchema),
  related: orNone(idSchema),
  /** What is shown beside its picture, in order; absent where nothing is. */
  beside: v.optional(v.array(besideSchema)),
});
export type Indicator = v.InferOutput<typeof indicatorSchema>;

export const themeSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  /** The question that the theme answers, in the reader's words. */
  question: localisedSchema,
});
export type Theme = v.InferOutput<typeof themeSchema>;
