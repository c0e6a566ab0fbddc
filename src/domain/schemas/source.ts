import * as v from "valibot";
import {
  idSchema,
  localisedSchema,
  orNone,
  orNull,
  partialDateSchema,
  sha256Schema,
  webAddressSchema,
} from "./localised.ts";

/** What kind of publisher a document comes from: a reader must be able to see that at a glance. */
const documentKindSchema = v.picklist([
  "government", // the county government or its offices
  "congress", // the county people's congress
  "statistics", // a statistical communiqué
  "newspaper",
  "trade-site", // a website of a line of business
  "encyclopedia",
  "mirror", // a copy of a document on somebody else's host
]);

/** A passage that was damaged before it reached us, and how the editors read it. A reading is never a figure. */
const damageSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d+$/, "D1")),
  section: v.string(),
  /** The damaged phrase as stored: a phrase, not a sentence. */
  printed: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
  kind: v.picklist(["number", "wording", "structure"]),
  reading: localisedSchema,
  /** What the editors did about it. */
  treatment: localisedSchema,
});
export type Damage = v.InferOutput<typeof damageSchema>;

/** A number that stands in a document and is deliberately not published, with the reason. */
const leftOutSchema = v.strictObject({
  what: localisedSchema,
  printed: v.optional(v.pipe(v.string(), v.maxLength(40))),
  reason: v.picklist([
    "undated",
    "no-issuer",
    "machine-translated",
    "not-a-figure",
    "damaged",
    "wider-area",
    "single-project",
    "duplicate",
    "out-of-scope",
  ]),
  note: v.optional(localisedSchema),
});

export const documentSchema = v.strictObject({
  id: idSchema,
  title: localisedSchema,
  /** False where the page that was read did not show its title, and the editors describe it instead. */
  titleAsPublished: v.boolean(),
  /** What the document is called where its whole title would crowd out the figure. */
  short: v.optional(localisedSchema),
  issuer: localisedSchema,
  /** Who keeps the copy that was read, where that is not the issuer. */
  host: orNull(v.string()),
  kind: documentKindSchema,
  official: v.boolean(),
  /** Day, month or year of publication, as precisely as known; `null` where no date is shown. */
  published: v.nullable(partialDateSchema),
  /** Where the date comes from: printed on the page, the address of the page, or the date of adoption. */
  publishedFrom: v.picklist(["page", "address", "adoption", "none"]),
  url: v.nullable(webAddressSchema),
  indexNumber: orNull(v.string()),
  /** Of the text the spans refer to, UTF-8; `null` where only single figures were read. */
  sha256: orNull(sha256Schema),
  /** Length of that text in Unicode code points. */
  chars: orNull(v.pipe(v.number(), v.integer())),
  note: v.optional(localisedSchema),
  damage: orNone(damageSchema),
  leftOut: orNone(leftOutSchema),
});
export type SourceDocument = v.InferOutput<typeof documentSchema>;

/** Where a figure stands: document, section, the short phrase that carries it, and its span in Unicode code points. */
export const citationSchema = v.strictObject({
  document: idSchema,
  section: v.string(),
  /** At most the phrase that carries the figure; `null` where only the number was noted. */
  phrase: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  end: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Citation = v.InferOutput<typeof citationSchema>;

/** Figures or statements that do not agree. All sides are kept, none is chosen. */
export const conflictSchema = v.strictObject({
  id: idSchema,
  title: localisedSchema,
  statement: localisedSchema,
  indicators: v.array(idSchema),
  observations: v.array(v.string()),
  documents: v.array(idSchema),
});
export type Conflict = v.InferOutput<typeof conflictSchema>;
