import { type AskedVersion, askedVersion, inOrder } from "#domain/versions/asked.ts";
import { between, diffVersions, type ReleaseDiff } from "#domain/versions/diff.ts";
import { languagesIn } from "#domain/release/one-language.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { anyIn, type Faults, readIndex, readSiteFile } from "./read-file.ts";
import { readNote } from "./read-note.ts";
import { readListed } from "./read-release.ts";
import type { DataReader } from "./reader/data-reader.ts";

/** Two versions compared; where that was not to be had, why. `unknown`: a name that is neither a release nor a day. */
export type Compared =
  | { readonly kind: "compared"; readonly diff: ReleaseDiff; readonly documents: readonly SourceDocument[] }
  | { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "failed"; readonly faults: readonly Faults[] };

/**
 * Compares two releases or days, the earlier one first however they are given. Reads both whole, and of those between them
 * what they say of their changes. Anything amiss in them leaves nothing to compare.
 */
export async function compareVersions(reader: DataReader, a: string, b: string): Promise<Compared> {
  const [{ value: index, faults: ofIndex }, { data: site }] = await Promise.all([
    readIndex(reader),
    readSiteFile(reader),
  ]);
  if (index === null || anyIn(ofIndex)) return { kind: "failed", faults: [ofIndex] };
  const known = index.releases.map(({ id }) => id);
  const [one, other] = [askedVersion(index, a), askedVersion(index, b)];
  if (one === null) return { kind: "unknown", name: a, known };
  if (other === null) return { kind: "unknown", name: b, known };
  const [from, to] = inOrder(one, other);
  const languages = languagesIn(site);
  const faults: Faults[] = [];
  const whole = async ({ entry }: AskedVersion): Promise<Release | null> => {
    const read = await readListed(reader, entry, languages);
    if (anyIn(read.faults)) faults.push(read.faults);
    return read.release;
  };
  const before = await whole(from);
  const notes: Release["release"][] = [];
  for (const entry of between(index.releases, from.entry.id, to.entry.id)) {
    const note = await readNote(reader, entry, languages);
    if (anyIn(note.faults)) faults.push(note.faults);
    if (note.value !== null) notes.push(note.value);
  }
  const after = from.entry.id === to.entry.id ? before : await whole(to);
  if (before === null || after === null || faults.length > 0) return { kind: "failed", faults };
  const diff = diffVersions({ release: before, day: from.day }, { release: after, day: to.day }, notes);
  const documents = new Map([...before.sources.documents, ...after.sources.documents].map((d) => [d.id, d]));
  return { kind: "compared", diff, documents: [...documents.values()] };
}
