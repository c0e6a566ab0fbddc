import * as v from "valibot";
import { dateSchema, idSchema, localisedSchema } from "./localised.ts";
import { periodSchema } from "./period.ts";
import { citationSchema } from "./source.ts";

/** A 议案 (bill) or a 建议 (suggestion) of deputies. */
const itemKindSchema = v.picklist(["bill", "suggestion"]);

/** What happened to an item, in the order in which it can happen. */
const itemEventSchema = v.strictObject({
  date: dateSchema,
  type: v.picklist([
    "received",
    "assigned",
    "extended",
    "replied",
    "returned",
    "satisfied",
    "dissatisfied",
    "resolved",
    "closed",
  ]),
  note: v.optional(localisedSchema),
  source: v.optional(citationSchema),
});

/** Evidence for an outcome: `none` published · `claimed` by the unit · `documented` by a document that can be read. */
export const evidenceSchema = v.picklist(["none", "claimed", "documented"]);
export type Evidence = v.InferOutput<typeof evidenceSchema>;

export const itemSchema = v.strictObject({
  id: idSchema,
  kind: itemKindSchema,
  number: v.string(),
  session: idSchema,
  title: localisedSchema,
  leadUnit: idSchema,
  coUnits: v.array(idSchema),
  /** A code of the site's outcome scheme, or `null` where no outcome was published. */
  outcome: v.nullable(v.string()),
  evidence: evidenceSchema,
  indicators: v.array(idSchema),
  events: v.array(itemEventSchema),
});
export type SuggestionItem = v.InferOutput<typeof itemSchema>;

export const handlingUnitSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(["department", "town"]),
  name: localisedSchema,
});
export type HandlingUnit = v.InferOutput<typeof handlingUnitSchema>;

/** A statement of the account that is words, not a number: kept as the phrase that carries it. */
const statementSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(["procedure", "shortcoming", "undertaking"]),
  text: localisedSchema,
  source: citationSchema,
});

/** The account of one congress session's bills and suggestions. Numbers are observations, named here by their indicator. */
export const sessionSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  period: periodSchema,
  document: idSchema,
  /** `null` where the document gives no number of bills. */
  bills: v.nullable(idSchema),
  received: idSchema,
  departments: v.nullable(idSchema),
  towns: v.nullable(idSchema),
  satisfaction: v.nullable(idSchema),
  /** All handled and closed, by the account's own words. */
  allClosed: v.boolean(),
  statements: v.array(statementSchema),
});
export type CongressSession = v.InferOutput<typeof sessionSchema>;
