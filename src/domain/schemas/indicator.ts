import * as v from "valibot";
import { assessmentSchema } from "./assessment.ts";
import { dateSchema, idSchema, localisedSchema } from "./localised.ts";
import { SCOPE_LEVELS, STAGES } from "#domain/indicator.ts";
import { unitSchema } from "./unit.ts";

/**
 * What a figure counts: `flow` 时期数 · `stock` 时点数 · `share` 比重 · `growth` 增速 · `rate` 率 · `plan` 计划数 (a project's planned whole).
 */
const indicatorKindSchema = v.picklist(["flow", "stock", "share", "growth", "rate", "plan"]);

const stageSchema = v.picklist(STAGES);

export const scopeSchema = v.strictObject({
  level: v.picklist(SCOPE_LEVELS),
  name: localisedSchema,
});
export type Scope = v.InferOutput<typeof scopeSchema>;

/** One dimension along which an indicator is broken down; every observation of the indicator names one category. */
const breakdownSchema = v.strictObject({
  name: localisedSchema,
  /** True only where the categories exclude one another and the document lets them be added. */
  additive: v.boolean(),
  categories: v.pipe(v.array(v.strictObject({ code: idSchema, name: localisedSchema })), v.minLength(1)),
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
  /** Which way counts as progress, where the document leaves no doubt; else `none`. */
  direction: v.picklist(["more", "less", "none"]),
  definition: localisedSchema,
  /** What the figure is not, or what is unknown about it. */
  caveat: v.optional(localisedSchema),
  /** The unit named as responsible in the document; `null` where none is named. */
  owner: v.nullable(localisedSchema),
  scope: scopeSchema,
  /** For money only; `null` for everything else. */
  stage: v.nullable(stageSchema),
  breakdown: v.optional(breakdownSchema),
  /** Place among the headline figures, from 1; absent for the others. */
  headline: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The day the next value is due, where a publisher has said so. */
  expectedNext: v.nullable(dateSchema),
  /** What was laid down beforehand about judging it; absent where nobody has. */
  assessment: v.optional(assessmentSchema),
  related: v.array(idSchema),
});
export type Indicator = v.InferOutput<typeof indicatorSchema>;

export const themeSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  /** The question that the theme answers, in the reader's words. */
  question: localisedSchema,
});
export type Theme = v.InferOutput<typeof themeSchema>;
