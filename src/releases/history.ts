import { diffReleases } from "#domain/versions/diff.ts";
import { type History, historyOf, type Told } from "#domain/versions/history.ts";
import type { IndexEntry, Release, ReleaseIndex } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { diffOf } from "#domain/versions/stored.ts";
import { storesChanges } from "./files-of.ts";
import { readChanges } from "./read-changes.ts";
import { anyIn, type Faults } from "./read-file.ts";
import { readNote } from "./read-note.ts";
import { readListed } from "./read-release.ts";
import type { DataReader } from "./reader/data-reader.ts";

/** What is known of a release without reading it again. */
interface Known {
  readonly note: Release["release"];
  /** How many values it has. */
  readonly values: number;
}

/**
 * Every release there is, compared with the one that it supersedes: by what is stored of the change, or, of releases published
 * before anything was, by both whole. What cannot be read is a fault, and not in the history; `faults` are by the id of the
 * release. Of `latest` no more is read where it is the only one. `languages`: those of the site.
 */
export async function readHistory(
  reader: DataReader,
  index: ReleaseIndex,
  languages: readonly Language[] | undefined,
  latest: Known | null,
): Promise<{ readonly history: History; readonly faults: ReadonlyMap<string, Faults> }> {
  const told: Told[] = [];
  const faults = new Map<string, Faults>();
  const noting = ({ id }: IndexEntry, own: Faults): void => {
    if (!anyIn(own)) return;
    const { unread = [], issues = [] } = faults.get(id) ?? {};
    faults.set(id, { ...own, unread: [...unread, ...own.unread], issues: [...issues, ...own.issues] });
  };
  // Of the releases that are read whole, the last one alone is kept: the next one is compared with it.
  let last: { readonly id: string; readonly release: Release | null } | null = null;
  const whole = async (entry: IndexEntry): Promise<Release | null> => {
    if (last?.id === entry.id) return last.release;
    const { release, faults: own } = await readListed(reader, entry, languages);
    noting(entry, own);
    last = { id: entry.id, release };
    return release;
  };
  const stored = async (entry: IndexEntry): Promise<Told | null> => {
    const [note, changes] = await Promise.all([readNote(reader, entry, languages), readChanges(reader, entry)]);
    noting(entry, note.faults);
    noting(entry, changes.faults);
    if (note.value === null || changes.value === null) return null;
    return { entry, note: note.value, values: changes.value.values, diff: diffOf(changes.value, note.value) };
  };
  const compared = async (entry: IndexEntry): Promise<Told | null> => {
    const before = index.releases.find(({ id }) => id === entry.supersedes);
    const was = before === undefined ? null : await whole(before);
    const release = await whole(entry);
    if (release === null) return null;
    const diff = was === null ? null : diffReleases(was, release);
    return { entry, note: release.release, values: release.observations.observations.length, diff };
  };
  for (const entry of index.releases) {
    const isKnown = index.releases.length === 1 && latest?.note.id === entry.id;
    const one = isKnown
      ? { entry, ...latest, diff: null }
      : await (storesChanges(entry) ? stored(entry) : compared(entry));
    if (one !== null) told.push(one);
  }
  return { history: historyOf(told), faults };
}
