import * as v from "valibot";
import { isLater } from "#domain/versions/release-order.ts";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { changeSchema } from "#domain/schemas/change.ts";
import type { IndexEntry, Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { changedNumbers, type Marks, type SeenValue, withMarks } from "#domain/versions/marks.ts";
import { folderOf, listedParts, storesChanges } from "./files-of.ts";
import { readJson } from "./read-file.ts";
import type { DataReader } from "./reader/data-reader.ts";

const declaredSchema = v.object({ changes: v.optional(v.array(changeSchema)) });
type Seen = readonly SeenValue[] | null;
const valuesSchema = v.object({ observations: v.array(v.looseObject({ id: v.string() })) });
const storedSchema = v.object({ before: valuesSchema, after: valuesSchema });

/**
 * A release with every value marked whose number it or one before it changed: a correction stays to be seen when the next
 * release has come. Of the earlier ones their notes are read, and where they say that they changed values, what is stored of that, or else all values; what
 * cannot be had marks nothing, and is no fault.
 */
export async function withAllMarks(reader: DataReader, index: ReleaseIndex, release: Release): Promise<Release> {
  const entries = index.releases
    .filter(({ id }) => !isLater(id, release.release.id))
    .sort((a, b) => (isLater(a.id, b.id) ? 1 : -1));
  const marks = await Promise.all(entries.map((entry, at) => marksOf(reader, entries[at - 1], entry)));
  return withMarks(release, new Map(marks.flatMap((own) => [...own])));
}

async function marksOf(reader: DataReader, before: IndexEntry | undefined, entry: IndexEntry): Promise<Marks> {
  const notes = v.safeParse(declaredSchema, await dataOf(reader, `${folderOf(entry)}release.json`));
  const declared = notes.success ? (notes.output.changes ?? []) : [];
  if (before === undefined || declared.length === 0) return new Map();
  const [was, is] = storesChanges(entry)
    ? await changedIn(reader, entry)
    : await Promise.all([valuesOf(reader, before), valuesOf(reader, entry)]);
  return was === null || is === null ? new Map() : changedNumbers(declared, was, is);
}

/** The values that a release changed, as the one before it and it have them, by what is stored of the change. */
async function changedIn(reader: DataReader, entry: IndexEntry): Promise<readonly [Seen, Seen]> {
  const stored = v.safeParse(storedSchema, await dataOf(reader, folderOf(entry) + CHANGES_FILE));
  if (!stored.success) return [null, null];
  return [stored.output.before.observations, stored.output.after.observations];
}

/** Every value of a release as it was written, unread but for its id; `null` where any cannot be had. */
async function valuesOf(reader: DataReader, entry: IndexEntry): Promise<Seen> {
  const names = ["observations.json", ...listedParts(entry)];
  const read = await Promise.all(names.map((name) => dataOf(reader, folderOf(entry) + name)));
  if (read.includes(undefined)) return null;
  return read.flatMap((data) => {
    const parsed = v.safeParse(valuesSchema, data);
    return parsed.success ? parsed.output.observations : [];
  });
}

/** What a file says, as it was written; `undefined` where it cannot be had. */
async function dataOf(reader: DataReader, file: string): Promise<unknown> {
  const read = await readJson(reader, file);
  return "data" in read ? read.data : undefined;
}
