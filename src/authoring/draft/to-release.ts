import { readFolder } from "#authoring/folder/read-release.ts";
import { adviceOn } from "#authoring/publish/advice.ts";
import { indexWith, objections, withChanges } from "#authoring/publish/plan-release.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";
import type { Issue } from "#domain/check/issue.ts";
import { comparePeriods } from "#domain/period/period.ts";
import type { DeclaredChange } from "#domain/schemas/change.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { asWritten } from "#domain/release/one-language.ts";
import { holdsValues, type Release, type Site } from "#domain/schemas/release.ts";
import { checkSuccession } from "#domain/versions/check-succession.ts";
import { diffReleases, type ReleaseDiff } from "#domain/versions/diff.ts";
import { nextIdOn } from "#domain/versions/release-order.ts";
import { own } from "#domain/release/own.ts";
import { folderOf } from "#releases/files-of.ts";
import { carriedReader } from "#releases/reader/carried-reader.ts";
import { documentsOf, type Draft } from "./draft.ts";
import { freshIn, withNew } from "./new-indicator.ts";
import type { Published } from "./newest-release.ts";
import { type DraftObservations, toObservations } from "./to-observations.ts";

/** A release that a draft makes of the one before it, with everything that is said of it. */
export interface NextRelease extends DraftObservations {
  readonly id: string;
  /** Its files, and `index.json` as it will be, by their paths in the folder of data. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly release: Release | null;
  readonly diff: ReleaseDiff | null;
  /** What `check` and `publish` say of it. */
  readonly advice: readonly Issue[];
}

/**
 * The release that a draft makes on a day (`YYYY-MM-DD`): every file of the newest one as it is, but for its values, its
 * documents and what it says of itself. Judged as the command line does, by the same functions.
 */
export async function toRelease(draft: Draft, published: Published, day: string): Promise<NextRelease> {
  const { index, site, languages, read, release: before } = published;
  const from = toObservations(draft, withNew(before, draft));
  const id = nextIdOn(index?.releases ?? [], day);
  const write = writerFor(site);
  const files = new Map(read.bytes);
  const publish = from.placed.filter(({ kind }) => kind !== "same");
  for (const [name, list] of valuesByFile(
    published,
    publish.map(({ observation }) => observation),
  ))
    files.set(name, write({ ...recordOf(read.data.get(name)), observations: list }));
  // An indicator without a value would be a page that says nothing.
  const used = new Set(publish.map(({ observation }) => observation.indicator));
  const fresh = freshIn(before, draft, (one) => used.has(one));
  if (fresh.indicators.length > 0) {
    const file = recordOf(read.data.get("indicators.json"));
    const [themes, indicators] = [listOf(file["themes"]), listOf(file["indicators"])];
    files.set(
      "indicators.json",
      write({ ...file, themes: [...themes, ...fresh.themes], indicators: [...indicators, ...fresh.indicators] }),
    );
  }
  // A workbook that names other documents for all its values is none itself.
  const listed = new Set(before.sources.documents.map(({ id: known }) => known));
  const documents = from.documents.filter((document) => from.named.has(document.id) && !listed.has(document.id));
  if (documents.length > 0) {
    const sources = recordOf(read.data.get("sources.json"));
    files.set("sources.json", write({ ...sources, documents: [...listOf(sources["documents"]), ...documents] }));
  }
  const { changes: _, recordChanges: __, ...note } = recordOf(read.data.get("release.json"));
  const worked = documentsOf(draft);
  const changes = publish.flatMap(({ nth, key, kind, observation }): DeclaredChange[] => {
    const given = own(worked[nth]?.reasons, key);
    const document = from.documents[nth];
    if (kind !== "changed" || given === undefined || given.kind === "beside" || document === undefined) return [];
    return [{ observation: observation.id, kind: given.kind, reason: given.reason, document: document.id }];
  });
  files.set(
    "release.json",
    write({
      ...note,
      id,
      published: day,
      covers: coversWith(
        index === null ? null : before.release.covers,
        publish.map(({ observation }) => observation),
        before.release.covers,
      ),
      supersedes: index?.latest ?? null,
      notes: draft.notes,
      ...(changes.length === 0 ? {} : { changes }),
    }),
  );
  const next = await readFolder(carriedReader(files), languages);
  const advice = [...adviceOn(next, site)];
  const { release } = next;
  if (release === null) return { ...from, id, files: new Map(), release, diff: null, advice };
  advice.push(...objections(release, index, false, day));
  if (next.issues.length === 0 && index !== null) advice.push(...checkSuccession(before, release));
  const all = withChanges(files, index === null ? null : before, release);
  const entries = [...all].map(([name, bytes]) => [name, { sha256: sha256Of(bytes), bytes: bytes.length }] as const);
  const placed = new Map<string, Uint8Array>();
  for (const [name, bytes] of all) placed.set(folderOf({ id }) + name, bytes);
  placed.set("index.json", new TextEncoder().encode(indexWith(index, release, Object.fromEntries(entries))));
  return { ...from, id, files: placed, release, diff: diffReleases(before, release), advice };
}

/** The lists of values that are not as they were, each by its file: all values of an indicator lie in one. */
function valuesByFile({ read }: Published, publish: readonly Observation[]): ReadonlyMap<string, readonly unknown[]> {
  const names = [...read.data.keys()].filter(holdsValues);
  const lists = new Map(names.map((name) => [name, [...listOf(recordOf(read.data.get(name))["observations"])]]));
  const changed = new Set<string>();
  for (const observation of publish) {
    const holds = (list: readonly unknown[]): boolean =>
      list.some((one) => recordOf(one)["indicator"] === observation.indicator);
    const [name, list] = [...lists].find(([, records]) => holds(records)) ?? [...lists][0] ?? [];
    if (name === undefined || list === undefined) continue;
    changed.add(name);
    const at = list.findIndex((one) => recordOf(one)["id"] === observation.id);
    if (at < 0) list.push(observation);
    else list[at] = observation;
  }
  return new Map([...lists].filter(([name]) => changed.has(name)));
}

type Covers = Release["release"]["covers"];

/**
 * From the first to the last period that there are values of; targets are of a time to come. `before` is what the release
 * before covers, `otherwise` stands where there is no value at all.
 */
function coversWith(before: Covers | null, added: readonly Observation[], otherwise: Covers): Covers {
  const covers = added
    .filter(({ status }) => status !== "target")
    .reduce<Covers | null>(
      (so, { period }) => ({
        from: so === null || comparePeriods(period, so.from) < 0 ? period : so.from,
        to: so === null || comparePeriods(period, so.to) > 0 ? period : so.to,
      }),
      before,
    );
  return covers ?? otherwise;
}

/** Writes JSON as clerks find it; of texts only the languages that the site speaks. */
const writerFor =
  (site: Site | null) =>
  (data: unknown): Uint8Array =>
    new TextEncoder().encode(`${JSON.stringify(data, asWritten(site), 2)}\n`);

const recordOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null ? Object.fromEntries(Object.entries(data)) : {};

const listOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);
