import type { Language } from "#domain/site/language.ts";
import type { FILE_SCHEMAS } from "#domain/release/parse.ts";
import { CHANGES_FIELDS } from "./changes-fields.ts";
import { COMMITMENT_FIELDS } from "./commitment-fields.ts";
import { type Field, field } from "./field.ts";
import { INDICATOR_FIELDS } from "./indicator-fields.ts";
import { OBSERVATION_FIELDS } from "./observation-fields.ts";
import { INDEX_FIELDS, RELEASE_FIELDS } from "./release-fields.ts";
import { SITE_FIELDS } from "./site-fields.ts";
import { SOURCE_FIELDS } from "./source-fields.ts";
import { SUGGESTION_FIELDS } from "./suggestion-fields.ts";

/** A data file by its name. */
type DataFileName = keyof typeof FILE_SCHEMAS;

/**
 * What every field of every data file means, for clerks. None of it is on a public page: it is read by the tool, by what
 * writes the JSON Schemas and the guide, and by the workbench.
 */
export const FILE_FIELDS: Readonly<Record<DataFileName, Readonly<Record<string, Field>>>> = {
  "index.json": INDEX_FIELDS,
  "site.json": SITE_FIELDS,
  "release.json": RELEASE_FIELDS,
  "indicators.json": INDICATOR_FIELDS,
  "observations.json": OBSERVATION_FIELDS,
  "commitments.json": COMMITMENT_FIELDS,
  "suggestions.json": SUGGESTION_FIELDS,
  "sources.json": SOURCE_FIELDS,
  "changes.json": CHANGES_FIELDS,
};

/** What the parts of every text are. */
export const TEXT_FIELDS: Readonly<Record<Language, Field>> = {
  zh: field("中文", "in Chinese"),
  en: field("英文；网站只用中文的不写", "in English; left out where the site is in Chinese alone"),
};

/** True for the name of a data file. */
export const isDataFile = (name: string): name is DataFileName => Object.keys(FILE_FIELDS).includes(name);

/**
 * What a field means, in Chinese and in English, with the meanings of its codes (`values`) where it has any. `path` is as in an
 * issue, `observations[3].source.phrase`, with or without numbers; of a place inside a text (`name.zh`) the text's. `null`
 * where the file has no such field.
 */
export function fieldHelp(file: DataFileName, path: string): Pick<Field, "zh" | "en" | "values"> | null {
  let known: Readonly<Record<string, Field>> | undefined = FILE_FIELDS[file];
  let found: Field | null = null;
  for (const name of path.replace(/\[\d*\]/g, "").split(".")) {
    // Below a text or a number there are no fields of their own.
    if (known === undefined) return found;
    const next: Field | undefined = Object.entries(known).find(([key]) => key === name)?.[1];
    // The names of some entries are free, such as files by their names; a name with a dot comes in two parts.
    if (next === undefined && found?.each === known) continue;
    if (next === undefined) return null;
    found = next;
    known = next.fields ?? next.each;
  }
  return found;
}
