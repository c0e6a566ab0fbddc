import * as v from "valibot";
import { idSchema, localisedSchema, orNone, orNull, partialDateSchema } from "./localised.ts";
import { periodSchema } from "./period.ts";
import { citationSchema } from "./source.ts";
import { evidenceSchema } from "./suggestion.ts";

/**
 * One thing that is known to have happened to a commitment; the list only grows. `unclear`: what was listed cannot be told
 * for a promise (it stands among things that are done, or the words allow both).
 */
const commitmentEventSchema = v.strictObject({
  /** Where only the month is known (a newspaper page dated by its address), the month. */
  date: partialDateSchema,
  type: v.picklist(["promised", "started", "progress", "delivered", "dropped", "unclear"]),
  evidence: evidenceSchema,
  text: localisedSchema,
  source: citationSchema,
});

export const commitmentSchema = v.strictObject({
  id: idSchema,
  group: idSchema,
  /** The commitment of which this is a part, so that both count as one; a part has no parts. */
  parent: v.optional(idSchema),
  title: localisedSchema,
  /** Who promised, as the document names it. */
  by: localisedSchema,
  /** The unit responsible, or `null` where the document names none. */
  responsible: orNull(localisedSchema),
  /** The same unit among those that handle suggestions, where it is one of them. */
  responsibleUnit: v.optional(idSchema),
  /** When it was to be done; `null` where no date was given. */
  due: orNull(periodSchema),
  /** True where the document does not name the date and the editors inferred it: `推断` then stands beside it everywhere. */
  dueInferred: v.optional(v.boolean()),
  /** The observation (status `target`) that carries the promised amount. */
  target: orNull(v.string()),
  /** Figures that speak of the same thing. */
  indicators: orNone(idSchema),
  /** Bills and suggestions that it answers. */
  suggestions: v.optional(v.array(idSchema)),
  source: citationSchema,
  events: v.array(commitmentEventSchema),
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;

export const commitmentGroupSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  about: localisedSchema,
});
export type CommitmentGroup = v.InferOutput<typeof commitmentGroupSchema>;
