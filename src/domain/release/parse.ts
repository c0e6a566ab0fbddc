import * as v from "valibot";
import { checkRelease } from "#domain/check/check.ts";
import { type Issue, found } from "#domain/check/issue.ts";
import { type Language, LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";
import { migrated } from "./migrate.ts";
import { cleaned } from "#domain/check/controls.ts";
import { EMPTY_FILES } from "#domain/check/empty-files.ts";
import { inLanguages, languagesIn } from "./one-language.ts";
import { toIssue, withoutFollowers } from "#domain/check/schema-issue.ts";
import { CHANGES_FILE, changesFileSchema, type StoredChanges } from "#domain/schemas/changes-file.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import {
  commitmentsFileSchema,
  indexFileSchema,
  indicatorsFileSchema,
  observationsFileSchema,
  type Release,
  type ReleaseFileName,
  type ReleaseIndex,
  RELEASE_FILE_NAMES,
  RELEASE_FILES,
  releaseFileSchema,
  type Site,
  siteFileSchema,
  sourcesFileSchema,
  suggestionsFileSchema,
} from "#domain/schemas/release.ts";

/** What came of reading a file: the sound part of it, or `null`, and everything that was wrong. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/** Reads `index.json`. */
export const parseIndex = (data: unknown): Parsed<ReleaseIndex> => parseFile(indexFileSchema, "index.json", data);

/** Reads what is stored of what a release changed; a text that is written once is given back to every language. */
export const parseChanges = (data: unknown): Parsed<StoredChanges> =>
  parseFile(changesFileSchema, CHANGES_FILE, data, [ROOT_LANGUAGE]);

/** Reads what a release says of itself, `release.json`, alone. */
export const parseNote = (data: unknown, languages: readonly Language[]): Parsed<Release["release"]> =>
  parseFile(releaseFileSchema, "release.json", data, languages);

/** Reads `site.json`. */
export const parseSite = (data: unknown): Parsed<Site> =>
  parseFile(siteFileSchema, "site.json", data, languagesIn(data));

/**
 * Reads the files of a release, each as `JSON.parse` gave it; a file that could not be had is absent.
 * Sound records are kept where others fail, so that a page can show what there is; every failure is an issue.
 * A caller that publishes accepts no issue at all. `inParts`: further values lie in other files. `languages`: those of the
 * site; texts have each of them.
 */
export function parseRelease(
  files: Readonly<Partial<Record<ReleaseFileName, unknown>>>,
  inParts = false,
  languages: readonly Language[] = LANGUAGES,
): {
  readonly release: Release | null;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const dropped = new Map<string, Dropped>();
  const read = <S extends v.GenericSchema>(schema: S, name: ReleaseFileName): v.InferOutput<S> | null => {
    const data = files[name];
    if (data === undefined) {
      issues.push({ code: "missing-file", file: name, place: "", found: "—", expected: name });
      return null;
    }
    const parsed = parseFile(schema, name, data, languages);
    issues.push(...parsed.issues);
    dropped.set(name, parsed.dropped);
    return parsed.value;
  };
  const release = read(releaseFileSchema, "release.json");
  const indicators = read(indicatorsFileSchema, "indicators.json");
  const observations = read(observationsFileSchema, "observations.json");
  const commitments = read(commitmentsFileSchema, "commitments.json");
  const suggestions = read(suggestionsFileSchema, "suggestions.json");
  const sources = read(sourcesFileSchema, "sources.json");
  if (release === null) return { release: null, issues };
  const sound: Release = {
    release,
    indicators: indicators ?? EMPTY_FILES["indicators.json"],
    observations: observations ?? EMPTY_FILES["observations.json"],
    commitments: commitments ?? EMPTY_FILES["commitments.json"],
    suggestions: suggestions ?? EMPTY_FILES["suggestions.json"],
    sources: sources ?? EMPTY_FILES["sources.json"],
  };
  // References into a file that could not be read are not faults of their own.
  const unread = {
    indicators: indicators === null,
    observations: observations === null || inParts,
    sources: sources === null,
    leftOut: leftOutOf(files, dropped),
    anyValueLeftOut:
      sources === null ||
      ["observations.json", "suggestions.json", "sources.json"].some((name) => (dropped.get(name)?.size ?? 0) > 0),
    chineseAlone: !languages.includes("en"),
  };
  const checked = checkRelease(sound, unread);
  // The clerk's file still has the records that were left out: places are counted as they stand there.
  const placed = checked.issues.map((issue) => ({
    ...issue,
    place: placeInFile(issue.place, dropped.get(issue.file)),
  }));
  return { release: checked.release, issues: [...issues, ...placed] };
}

/** Reads one more file of values of a release whose other files were read; sound records are kept. */
export function parseObservations(
  release: Release,
  name: string,
  data: unknown,
  languages: readonly Language[] = LANGUAGES,
): { readonly value: readonly Observation[]; readonly issues: readonly Issue[] } {
  const parsed = parseFile(observationsFileSchema, name, data, languages);
  if (parsed.value === null) return { value: [], issues: parsed.issues };
  const read = {
    indicators: false,
    observations: true,
    sources: false,
    anyValueLeftOut: true,
    chineseAlone: !languages.includes("en"),
  };
  const checked = checkRelease({ ...release, observations: parsed.value }, read);
  const own = checked.issues
    .filter((issue) => issue.file === "observations.json")
    .map((issue) => ({ ...issue, file: name, place: placeInFile(issue.place, parsed.dropped) }));
  return { value: checked.release.observations.observations, issues: [...parsed.issues, ...own] };
}

/** What can only be seen once all values of a release in several files are together: ids used twice, and ids of none. */
export function checkReferences(release: Release): readonly Issue[] {
  const issues: Issue[] = [];
  const tell = (code: Issue["code"], file: ReleaseFileName, id: string, expected: string): void =>
    void issues.push({ code, file, place: "", found: found(id), expected });
  const ids = new Set<string>();
  for (const { id } of release.observations.observations) {
    if (ids.has(id)) tell("duplicate-id", "observations.json", id, "an id of its own");
    ids.add(id);
  }
  for (const { target } of release.commitments.commitments)
    if (target !== null && !ids.has(target))
      tell("dangling-reference", "commitments.json", target, "an id of observations.json");
  for (const { kind, observation } of release.release.changes ?? [])
    if (kind !== "withdrawn" && !ids.has(observation))
      tell("dangling-reference", "release.json", observation, "an id of observations.json");
  for (const id of release.sources.conflicts.flatMap((c) => c.observations))
    if (!ids.has(id)) tell("dangling-reference", "sources.json", id, "an id of observations.json");
  return issues;
}

/** The records left out of each list of a file, by their numbers. */
type Dropped = ReadonlyMap<unknown, ReadonlySet<unknown>>;

/** The ids of records that were left out: they are there, and what names them is no fault of its own. */
function leftOutOf(
  files: Readonly<Partial<Record<ReleaseFileName, unknown>>>,
  dropped: ReadonlyMap<string, Dropped>,
): (list: string, id: string) => boolean {
  const ids = new Set<string>();
  for (const name of RELEASE_FILE_NAMES)
    for (const [list, gone] of dropped.get(name) ?? []) {
      const records = fieldOf(files[name], list);
      for (const at of gone) ids.add(`${String(list)} ${String(fieldOf(fieldOf(records, at), "id"))}`);
    }
  return (list, id) => ids.has(`${list} ${id}`);
}

/** What data that was not parsed have under a key of their own. */
function fieldOf(data: unknown, key: unknown): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  const field: { readonly value?: unknown } | undefined = Object.getOwnPropertyDescriptor(data, String(key));
  return field?.value;
}

/** `list[n]…` as counted among the records that were kept → as counted in the file. */
function placeInFile(place: string, dropped: Dropped | undefined): string {
  return place.replace(/^(\w+)\[(\d+)\]/, (whole, list: string, kept: string) => {
    const gone = dropped?.get(list);
    if (gone === undefined) return whole;
    let at = -1;
    for (let left = Number(kept); left >= 0; left--)
      do at++;
      while (gone.has(at));
    return `${list}[${at}]`;
  });
}

/** Reads one file. Where only records of a list fail, they are left out and the rest is kept. */
function parseFile<S extends v.GenericSchema>(
  schema: S,
  file: string,
  given: unknown,
  languages: readonly Language[] = LANGUAGES,
): Parsed<v.InferOutput<S>> & { readonly dropped: Dropped } {
  // What nobody sees is shown nowhere; clerks are told of it.
  const data = cleaned(migrated(file, inLanguages(given, languages)));
  const dropped = new Map<unknown, Set<unknown>>();
  // One fault a field: what has the wrong form is not judged further.
  const whole = v.safeParse(schema, data, { abortPipeEarly: true });
  if (whole.success) return { value: whole.output, issues: [], dropped };
  const issues = withoutFollowers(whole.issues.map((issue) => toIssue(file, issue, schema)));
  // What a newer version means by its fields is not for this one to say.
  const newer = issues.filter((issue) => issue.code === "newer-schema");
  if (newer.length > 0) return { value: null, issues: newer, dropped };
  const rest = v.safeParse(schema, withoutRecords(data, whole.issues, dropped));
  return { value: rest.success ? rest.output : null, issues, dropped };
}

/** The same data without the list records that the issues lie in; their numbers go into `bad`. */
function withoutRecords(
  data: unknown,
  issues: readonly v.BaseIssue<unknown>[],
  bad: Map<unknown, Set<unknown>>,
): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  for (const { path } of issues) {
    const [list, record] = path ?? [];
    if (list === undefined || record?.type !== "array") continue;
    bad.set(list.key, (bad.get(list.key) ?? new Set()).add(record.key));
  }
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const dropped = bad.get(key);
      return [key, dropped && Array.isArray(value) ? value.filter((_, i) => !dropped.has(i)) : value];
    }),
  );
}

/** The names under which JSON Schema files of the data are published, with what they describe. */
export const FILE_SCHEMAS = {
  "index.json": indexFileSchema,
  "site.json": siteFileSchema,
  ...RELEASE_FILES,
  [CHANGES_FILE]: changesFileSchema,
} as const;
