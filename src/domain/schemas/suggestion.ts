import * as v from "valibot";
import { dateSchema, idSchema, localisedSchema, orNone, orNull } from "./localised.ts";
import { periodSchema } from "./period.ts";
import { citationSchema } from "./source.ts";

/** A 议案 (bill) or a 建议 (suggestion) of deputies. */
const itemKindSchema = v.picklist(["bill", "suggestion"]);

/** Evidence for an outcome: `none` published · `claimed` by the unit · `documented` by a document that can be read. */
export const evidenceSchema = v.picklist(["none", "claimed", "documented"]);
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/**
 * One thing that is known to have happened to an item; the list only grows. How an item stands is never typed in: it
 * follows from the events up to a day. `published`: the reply became public.
 */
const itemEventSchema = v.strictObject({
  date: dateSchema,
  type: v.picklist([
    "received",
    "assigned",
    "extended",
    "replied",
    "published",
    "returned",
    "satisfied",
    "dissatisfied",
    "resolved",
    "closed",
  ]),
  /** The class that the unit gives the outcome with this event: a code of the site's outcome scheme. */
  outcome: v.optional(v.string()),
  /** What shows the outcome, from this event on; `documented` counts only with a source that can be read. */
  evidence: v.optional(v.picklist(["claimed", "documented"])),
  note: v.optional(localisedSchema),
  source: v.optional(citationSchema),
});
export type ItemEvent = v.InferOutput<typeof itemEventSchema>;

export const itemSchema = v.strictObject({
  /** Stands in the item's address, beside that of the units. */
  id: v.pipe(idSchema, v.notValue("units")),
  kind: itemKindSchema,
  number: v.string(),
  session: idSchema,
  title: localisedSchema,
  leadUnit: idSchema,
  coUnits: orNone(idSchema),
  indicators: orNone(idSchema),
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
  /** What the statement says is public, without a number and without a copy that could be read. */
  claims: v.optional(v.picklist(["texts", "replies"])),
});

/**
 * How much an account publishes beyond the number received, where it publishes no items: each an indicator, whose value of
 * the session's period counts. What is left out is not published.
 */
const disclosureSchema = v.strictObject({
  /** Suggestions that were answered. */
  replied: v.optional(idSchema),
  /** Answered suggestions by class of outcome: an indicator whose breakdown names the classes, as the account has them. */
  outcomes: v.optional(idSchema),
  /** How many suggestions were rated. */
  rated: v.optional(idSchema),
  /** Who rated them, in the account's own words. */
  ratedBy: v.optional(localisedSchema),
  /** Suggestions whose text is public. */
  texts: v.optional(idSchema),
  /** Suggestions whose reply is public. */
  replies: v.optional(idSchema),
});
export type SessionDisclosure = v.InferOutput<typeof disclosureSchema>;

/** The account of one congress session's bills and suggestions. Numbers are observations, named here by their indicator. */
export const sessionSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  period: periodSchema,
  document: idSchema,
  /** `null` where the document gives no number of bills. */
  bills: orNull(idSchema),
  received: idSchema,
  departments: orNull(idSchema),
  towns: orNull(idSchema),
  satisfaction: orNull(idSchema),
  /** All handled and closed, by the account's own words. */
  allClosed: v.boolean(),
  disclosure: v.optional(disclosureSchema),
  statements: orNone(statementSchema),
});
export type CongressSession = v.InferOutput<typeof sessionSchema>;
