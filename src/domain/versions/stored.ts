import { EMPTY_FILES } from "#domain/check/empty-files.ts";
import type { StoredChanges } from "#domain/schemas/changes-file.ts";
import { type Release, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";
import { diffReleases, type ReleaseDiff } from "./diff.ts";

type Note = Release["release"];
type Side = StoredChanges["before"];

/**
 * What a release changed against the one that it supersedes (`null` for none), as it is stored beside the release: of both sides
 * the records that differ, in their order, and what telling of them needs. `diffOf` gives from it what `diffReleases` gives
 * from the two.
 */
export function changesOf(before: Release | null, after: Release): StoredChanges {
  const { id, supersedes, changes = [] } = after.release;
  const diff = before === null ? null : diffReleases(before, after);
  const idsOf = (records: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
    new Set(records.map((record) => record.id));
  // A change that was declared and shows in no field still says that the number stands.
  const values = new Set([...idsOf(diff?.values), ...(diff === null ? [] : changes.map((c) => c.observation))]);
  const ids = {
    values,
    themes: idsOf(diff?.themes),
    definitions: new Set([
      ...idsOf(diff?.definitions),
      ...indicatorsOf(before, values),
      ...indicatorsOf(after, values),
    ]),
    groups: idsOf(diff?.groups),
    commitments: idsOf(diff?.commitments),
    sessions: idsOf(diff?.sessions),
    suggestions: idsOf(diff?.suggestions),
    documents: idsOf(diff?.documents),
    conflicts: idsOf(diff?.conflicts),
  };
  const side = (release: Release | null): Side => {
    const of = <T extends { readonly id: string }>(records: readonly T[] | undefined, own: ReadonlySet<string>): T[] =>
      (records ?? []).filter((record) => own.has(record.id));
    return {
      themes: of(release?.indicators.themes, ids.themes),
      indicators: of(release?.indicators.indicators, ids.definitions),
      observations: of(release?.observations.observations, ids.values),
      groups: of(release?.commitments.groups, ids.groups),
      commitments: of(release?.commitments.commitments, ids.commitments),
      sessions: of(release?.suggestions.sessions, ids.sessions),
      items: of(release?.suggestions.items, ids.suggestions),
      documents: of(release?.sources.documents, ids.documents),
      conflicts: of(release?.sources.conflicts, ids.conflicts),
    };
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    supersedes,
    values: after.observations.observations.length,
    before: side(before),
    after: side(after),
  };
}

/** The indicators of some values. */
const indicatorsOf = (release: Release | null, values: ReadonlySet<string>): readonly string[] =>
  (release?.observations.observations ?? []).flatMap((o) => (values.has(o.id) ? [o.indicator] : []));

/** What a release changed, from what is stored of it and what it says of itself; `null` where it supersedes none. */
export function diffOf({ supersedes, before, after }: StoredChanges, note: Note): ReleaseDiff | null {
  if (supersedes === null) return null;
  return diffReleases(releaseOf({ ...note, id: supersedes }, before), releaseOf(note, after));
}

/** A release with the records of one side alone. */
const releaseOf = (release: Note, side: Side): Release => ({
  release,
  indicators: { ...EMPTY_FILES["indicators.json"], themes: side.themes, indicators: side.indicators },
  observations: { ...EMPTY_FILES["observations.json"], observations: side.observations },
  commitments: { ...EMPTY_FILES["commitments.json"], groups: side.groups, commitments: side.commitments },
  suggestions: { ...EMPTY_FILES["suggestions.json"], sessions: side.sessions, items: side.items },
  sources: { ...EMPTY_FILES["sources.json"], documents: side.documents, conflicts: side.conflicts },
});

/**
 * The text of the file. A text that says the same in every language is written once: of a site in Chinese alone all are, as in
 * its other files (`parseChanges` gives it back to each).
 */
export const changesText = (changes: StoredChanges): string => `${JSON.stringify(changes, inOne, 2)}\n`;

const inOne = (_: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  const texts = new Map<string, unknown>(Object.entries(value));
  const isText = texts.size === LANGUAGES.length && LANGUAGES.every((lang) => typeof texts.get(lang) === "string");
  return isText && new Set(texts.values()).size === 1 ? { [ROOT_LANGUAGE]: texts.get(ROOT_LANGUAGE) } : value;
};
