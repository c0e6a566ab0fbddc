import * as v from "valibot";
import { SCOPE_LEVELS, STAGES } from "#domain/figure/indicator.ts";
import { indicatorSchema } from "#domain/schemas/indicator.ts";
import { basisSchema, periodSchema } from "#domain/schemas/period.ts";
import { sha256Schema } from "#domain/schemas/localised.ts";
import { missingSchema, qualifierSchema } from "#domain/schemas/value.ts";
import { documentsOf, type Draft, REJECT_REASONS } from "./draft.ts";

/**
 * The newest version of draft files that this code writes: 3 where the draft has what version 2 did not know (several documents,
 * categories of new indicators), 2 where it has what version 1 did not (new indicators, workbooks), else 1, so that an earlier program goes on
 * reading all others.
 */
const VERSION = 3;
/** By this a draft file is told from other JSON. */
const FORMAT = "report-draft";

const number = v.pipe(v.number(), v.finite());
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Not both languages have to be there while a draft is worked on. */
const text = v.strictObject({ zh: v.string(), en: v.string() });
/** A place of a text, or a cell of a workbook. */
const keySchema = v.pipe(v.string(), v.regex(/^\d+-\d+$|^.+![A-Z]+\d+$/));

const valueSchema = v.strictObject({
  indicator: v.string(),
  category: v.exactOptional(v.string()),
  period: v.union([v.literal(""), periodSchema]),
  basis: basisSchema,
  stage: v.picklist(["actual", "expected", "target", "plan", "intent"]),
  value: v.nullable(number),
  lower: v.exactOptional(v.nullable(number)),
  upper: v.exactOptional(v.nullable(number)),
  unit: v.nullable(v.string()),
  qualifier: v.nullable(qualifierSchema),
  printed: v.string(),
  label: v.nullable(v.string()),
  section: v.string(),
  phrase: v.string(),
  start: place,
  end: place,
  cell: v.exactOptional(v.strictObject({ sheet: v.string(), cell: v.string() })),
  document: v.exactOptional(v.string()),
  missing: v.exactOptional(missingSchema),
});

const decisionSchema = v.variant("kind", [
  v.strictObject({ kind: v.picklist(["accepted", "added"]), value: valueSchema }),
  v.strictObject({ kind: v.literal("edited"), value: valueSchema, was: valueSchema }),
  v.strictObject({ kind: v.literal("rejected"), reason: v.picklist(REJECT_REASONS), note: v.string() }),
]);

/** As in `indicators.json`, but for texts that are not written yet. */
const indicatorInDraft = v.strictObject({
  id: v.string(),
  theme: v.string(),
  name: text,
  unit: v.string(),
  noun: v.string(),
  kind: indicatorSchema.entries.kind,
  direction: indicatorSchema.entries.direction,
  definition: text,
  scope: v.strictObject({
    level: v.picklist(SCOPE_LEVELS),
    id: v.optional(v.string()),
    name: text,
    within: v.optional(v.string()),
  }),
  stage: v.nullable(v.picklist(STAGES)),
  breakdown: v.exactOptional(
    v.strictObject({
      name: text,
      additive: v.boolean(),
      categories: v.array(v.strictObject({ code: v.string(), name: text, whole: v.exactOptional(v.boolean()) })),
    }),
  ),
});
const themeInDraft = v.strictObject({ id: v.string(), name: text, question: text });
const definedBefore = <const S extends v.GenericSchema>(schema: S) =>
  v.exactOptional(v.strictObject({ id: v.string(), before: v.nullable(schema) }));

const documentFields = {
  source: v.strictObject({
    title: text,
    issuer: text,
    published: v.string(),
    year: v.string(),
    url: v.string(),
    sha256: sha256Schema,
    chars: place,
    name: v.nullable(v.string()),
    form: v.exactOptional(v.literal("table")),
  }),
  decisions: v.record(keySchema, decisionSchema),
  reasons: v.record(keySchema, v.strictObject({ kind: v.picklist(["revised", "corrected", "beside"]), reason: text })),
  dismissed: v.record(v.string(), v.string()),
  answers: v.optional(v.record(v.string(), v.string()), {}),
  history: v.array(
    v.strictObject({
      key: keySchema,
      before: v.nullable(decisionSchema),
      joined: v.exactOptional(v.literal(true)),
      indicator: definedBefore(indicatorInDraft),
      theme: definedBefore(themeInDraft),
    }),
  ),
};

const draftSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.picklist([1, 2, VERSION]),
  ...documentFields,
  indicators: v.optional(v.record(v.string(), indicatorInDraft), {}),
  themes: v.optional(v.record(v.string(), themeInDraft), {}),
  notes: text,
  others: v.optional(v.array(v.strictObject(documentFields)), []),
  at: v.optional(place, 0),
});

/** Why a file is no draft that can be opened: `newer` was written by a later version of this site. */
export type DraftFault = "not-json" | "not-a-draft" | "newer" | "broken";

/** A draft as a file that a person can read. */
export function toFile(draft: Draft): string {
  const { source, decisions, reasons, dismissed, indicators, themes, answers, notes, history, others, at } = draft;
  const version = versionOf(draft);
  const fresh = version === 1 ? {} : { indicators, themes, answers };
  const more = others.length === 0 ? {} : { others, at };
  const said = { source, decisions, reasons, dismissed, ...fresh, notes, history, ...more };
  return `${JSON.stringify({ format: FORMAT, version, ...said }, null, 2)}\n`;
}

/** The first version that knew all that is in a draft. */
function versionOf({ source, indicators, themes, history, others }: Draft): 1 | 2 | 3 {
  if (others.length > 0) return VERSION;
  const steps = history.flatMap(({ indicator }) => (indicator?.before == null ? [] : [indicator.before]));
  if ([...Object.values(indicators), ...steps].some(({ breakdown }) => breakdown !== undefined)) return VERSION;
  const defines = history.some((step) => step.indicator !== undefined || step.theme !== undefined);
  return Object.keys({ ...indicators, ...themes }).length > 0 || defines || source.form !== undefined ? 2 : 1;
}

/** Reads a draft file; what is wrong with it, and where, where it cannot be one. */
export function fromFile(
  written: string,
): { readonly draft: Draft } | { readonly fault: DraftFault; readonly place: string } {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return { fault: "not-json", place: "" };
  }
  if (!v.is(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), data))
    return { fault: "not-a-draft", place: "" };
  if (data.version > VERSION) return { fault: "newer", place: String(data.version) };
  const read = v.safeParse(draftSchema, data);
  if (!read.success) return { fault: "broken", place: v.getDotPath(read.issues[0]) ?? "" };
  const { format: _, version: __, ...draft } = read.output;
  const hashes = new Set(documentsOf(draft).map(({ source }) => source.sha256));
  // Each document once, and the present one among them.
  if (hashes.size <= draft.others.length || draft.at > draft.others.length) return { fault: "broken", place: "others" };
  return { draft };
}
