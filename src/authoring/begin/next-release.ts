import { migrated } from "#domain/release/migrate.ts";
import { holdsValues, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { type Language, LANGUAGES } from "#domain/site/language.ts";

/** What a new release is called, and what it follows. */
interface NextRelease {
  readonly id: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  /** The id of the release that it follows. */
  readonly after: string;
  /** The languages of the site, in which its first note is written. */
  readonly languages: readonly Language[];
}

const NOTES: Readonly<Record<Language, (after: string) => string>> = {
  zh: (after) => `接续 ${after} 版本。`,
  en: (after) => `Follows the release ${after}.`,
};

/**
 * The files of a release as the draft of the next one, written for the present schema: definitions and values as they are, its
 * id, days and predecessor new, and without what the earlier release said of its own changes. `files` are those that
 * `JSON.parse` gave, by name, of a release that was read without an issue.
 */
export function nextRelease(files: ReadonlyMap<string, unknown>, next: NextRelease): ReadonlyMap<string, unknown> {
  return new Map(
    [...files].map(([name, data]) => {
      const record = { ...recordOf(migrated(name, data)), schemaVersion: SCHEMA_VERSION };
      if (name === "release.json") return [name, following(record, next)];
      return [name, holdsValues(name) ? unmarked(record) : record];
    }),
  );
}

function following(before: object, { id, day, after, languages }: NextRelease): object {
  const own = new Set(["changes", "recordChanges"]);
  const notes = LANGUAGES.filter((lang) => languages.includes(lang)).map((lang) => [lang, NOTES[lang](after)]);
  const said = { id, published: day, supersedes: after, notes: Object.fromEntries(notes) };
  return Object.fromEntries(Object.entries({ ...before, ...said }).filter(([key]) => !own.has(key)));
}

/** Values without the mark of how a release changed them: the next release says that anew. */
const unmarked = (file: object): object =>
  mapped(file, (list) => (Array.isArray(list) ? list.map((row: unknown) => without("changed", recordOf(row))) : list));

const mapped = (record: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const without = (field: string, record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));

const recordOf = (data: unknown): object => (typeof data === "object" && data !== null ? data : {});
