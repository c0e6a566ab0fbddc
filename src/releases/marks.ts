import * as v from "valibot";
import { isLater } from "#domain/versions/release-order.ts";
import { changeSchema } from "#domain/schemas/change.ts";
import type { IndexEntry, Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { changedNumbers, type Marks, type SeenValue, withMarks } from "#domain/versions/marks.ts";
import { folderOf, listedParts } from "./files-of.ts";
import { readJson } from "./read-file.ts";
import type { DataReader } from "./reader/data-reader.ts";

const declaredSchema = v.object({ changes: v.optional(v.array(changeSchema)) });
const valuesSchema = v.object({ observations: v.array(v.looseObject({ id: v.string() })) });

/**
 * A release with every value marked whose number it or one before it changed: a correction stays to be seen when the next
 * release has come. Of the earlier ones their notes are read, and their values where they say that they changed some; what
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
  const [was, is] = await Promise.all([before, entry].map((one) => valuesOf(reader, one)));
  return was == null || is == null ? new Map() : changedNumbers(declared, was, is);
}

/** Every value of a release as it was written, unread but for its id; `null` where any cannot be had. */
async function valuesOf(reader: DataReader, entry: IndexEntry): Promise<readonly SeenValue[] | null> {
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
