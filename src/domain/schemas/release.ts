import * as v from "valibot";
import { changeSchema, recordChangeSchema } from "./change.ts";
import { commitmentGroupSchema, commitmentSchema } from "./commitment.ts";
import { indicatorSchema, themeSchema } from "./indicator.ts";
import { dateSchema, idSchema, localisedSchema, orNone, sha256Schema, webAddressSchema } from "./localised.ts";
import { observationSchema } from "./observation.ts";
import { periodSchema } from "./period.ts";
import { conflictSchema, documentSchema } from "./source.ts";
import { LEAST_CONTRAST, leastContrast, THEME_COLOUR, THEME_NAMES } from "#domain/site/site-theme.ts";
import type { Language } from "#domain/site/language.ts";
import { handlingUnitSchema, itemSchema, sessionSchema } from "./suggestion.ts";

/** The version of the data files that this code writes and reads. A file from a newer one is refused, an older one is migrated. */
export const SCHEMA_VERSION = 3;

export const schemaVersionSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SCHEMA_VERSION));
const schemaVersion = schemaVersionSchema;

/** A release is named by the day on which this site published it; a second one the same day ends in `.2`. */
export const releaseIdSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(\.([2-9]|[1-9]\d+))?$/, "YYYY-MM-DD | YYYY-MM-DD.2"),
);

export const releaseFileSchema = v.strictObject({
  schemaVersion,
  id: releaseIdSchema,
  published: dateSchema,
  /** The first and last period that the release has figures for. */
  covers: v.strictObject({ from: periodSchema, to: periodSchema }),
  supersedes: v.nullable(releaseIdSchema),
  publisher: localisedSchema,
  notes: localisedSchema,
  /** Every value that is not as the superseded release had it, with the reason; values that are new are not listed. */
  changes: v.optional(v.array(changeSchema)),
  /** The same of definitions, documents and everything else that is no value: each with the reason. */
  recordChanges: v.optional(v.array(recordChangeSchema)),
  /** True for made-up figures used in development and tests; every page then says so. */
  synthetic: v.optional(v.boolean()),
});

export const indicatorsFileSchema = v.strictObject({
  schemaVersion,
  themes: v.array(themeSchema),
  indicators: v.array(indicatorSchema),
});
export const observationsFileSchema = v.strictObject({ schemaVersion, observations: v.array(observationSchema) });
export const commitmentsFileSchema = v.strictObject({
  schemaVersion,
  groups: v.array(commitmentGroupSchema),
  commitments: v.array(commitmentSchema),
});
export const suggestionsFileSchema = v.strictObject({
  schemaVersion,
  units: v.array(handlingUnitSchema),
  sessions: v.array(sessionSchema),
  items: v.array(itemSchema),
});
export const sourcesFileSchema = v.strictObject({
  schemaVersion,
  documents: v.array(documentSchema),
  conflicts: v.array(conflictSchema),
});

/** The files of a published folder, by name, each with its schema. */
export const RELEASE_FILES = {
  "release.json": releaseFileSchema,
  "indicators.json": indicatorsFileSchema,
  "observations.json": observationsFileSchema,
  "commitments.json": commitmentsFileSchema,
  "suggestions.json": suggestionsFileSchema,
  "sources.json": sourcesFileSchema,
} as const;
export type ReleaseFileName = keyof typeof RELEASE_FILES;
export const RELEASE_FILE_NAMES = [
  "release.json",
  "indicators.json",
  "observations.json",
  "commitments.json",
  "suggestions.json",
  "sources.json",
] as const satisfies readonly ReleaseFileName[];

/**
 * A release with very many values has them in several files, `observations.json`, `observations.2.json` and so on; all
 * values of an indicator lie in the same one. These are the further ones among a release's files, in order.
 */
export function observationParts(names: readonly string[]): readonly string[] {
  const number = (name: string): number => Number(/^observations\.([2-9]|[1-9]\d+)\.json$/.exec(name)?.[1] ?? 0);
  return names.filter((name) => number(name) > 0).sort((a, b) => number(a) - number(b));
}

/** Whether a file of a release holds values. */
export const holdsValues = (name: string): boolean =>
  name === "observations.json" || observationParts([name]).length > 0;

const fileEntrySchema = v.strictObject({
  sha256: sha256Schema,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const indexFileSchema = v.strictObject({
  schemaVersion,
  latest: releaseIdSchema,
  releases: v.array(
    v.strictObject({
      id: releaseIdSchema,
      published: dateSchema,
      covers: v.strictObject({ from: periodSchema, to: periodSchema }),
      supersedes: v.nullable(releaseIdSchema),
      files: v.record(v.string(), fileEntrySchema),
    }),
  ),
});
export type ReleaseIndex = v.InferOutput<typeof indexFileSchema>;
/** One of the releases that an index lists. */
export type IndexEntry = ReleaseIndex["releases"][number];

/** How a county names the outcome of a suggestion; the codes are its own (A/B/C/D, 甲/乙/丙). */
const outcomeSchemeSchema = v.strictObject({
  id: idSchema,
  outcomes: v.array(v.strictObject({ code: v.string(), name: localisedSchema, solved: v.boolean() })),
});

/** How long the handling of a suggestion may take, as the county has declared it; for what is left out there is no limit. */
const handlingSchema = v.strictObject({
  /** From the assignment to the reply. */
  replyMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** What an extension adds, once. */
  extensionMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** From the reply to its publication; `null` where replies need not be published. */
  publicationWorkingDays: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  /** Days from Monday to Friday on which nobody works. */
  daysOff: v.optional(v.array(dateSchema)),
});

/** Chinese is at the root of every site, and English, where there is any, below `en/`. */
const languagesSchema: v.GenericSchema<readonly Language[]> = v.union(
  [v.strictTuple([v.literal("zh")]), v.strictTuple([v.literal("zh"), v.literal("en")])],
  '["zh"] | ["zh", "en"]',
);

export const siteFileSchema = v.strictObject({
  schemaVersion,
  /** The county, or whatever the site is about. */
  area: v.strictObject({ id: idSchema, name: localisedSchema, within: localisedSchema }),
  /** Other areas that observations may name. */
  areas: orNone(v.strictObject({ id: idSchema, name: localisedSchema })),
  title: localisedSchema,
  description: localisedSchema,
  languages: languagesSchema,
  /** `null` where the county has published no scheme. */
  outcomeScheme: v.nullable(outcomeSchemeSchema),
  /** Time limits for handling suggestions; absent where the county has declared none, and then nothing is late. */
  handling: v.optional(handlingSchema),
  contact: v.nullable(localisedSchema),
  /** `government`: an office of the government that the site is about publishes it; absent where nobody said who does. */
  publisherKind: v.optional(v.picklist(["government", "other"])),
  /** Where the site is on the network, for files and pictures of it that are looked at elsewhere. */
  address: v.optional(webAddressSchema),
  links: orNone(v.strictObject({ name: localisedSchema, url: webAddressSchema })),
  /** Colours that replace the tokens of the same name (`domain/site/site-theme`); each has to be seen on its grounds. */
  theme: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(THEME_NAMES, "accent | series-1 … series-6 | dark-…")),
        v.pipe(v.string(), v.regex(THEME_COLOUR, "#rrggbb")),
      ),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        for (const [name, colour] of Object.entries(dataset.value))
          if (leastContrast(name, colour) < LEAST_CONTRAST) addIssue({ expected: `${name} ≥ ${LEAST_CONTRAST}:1` });
      }),
    ),
  ),
});
export type Site = v.InferOutput<typeof siteFileSchema>;
export type OutcomeScheme = v.InferOutput<typeof outcomeSchemeSchema>;

/** Everything one release says, or the part of it that one page shows. */
export interface Release {
  readonly release: v.InferOutput<typeof releaseFileSchema>;
  readonly indicators: v.InferOutput<typeof indicatorsFileSchema>;
  readonly observations: v.InferOutput<typeof observationsFileSchema>;
  readonly commitments: v.InferOutput<typeof commitmentsFileSchema>;
  readonly suggestions: v.InferOutput<typeof suggestionsFileSchema>;
  readonly sources: v.InferOutput<typeof sourcesFileSchema>;
}
