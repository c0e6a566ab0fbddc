import * as v from "valibot";
import { isLater } from "#domain/versions/release-order.ts";
import { changeSchema } from "#domain/schemas/change.ts";
import { observationParts, type Release, type ReleaseIndex } from "#domain/schemas/release.ts";
import { changedNumbers, type Marks, type SeenValue, withMarks } from "#domain/versions/marks.ts";
import { type DataSource, fetchJson } from "#data/fetch/fetch-json.ts";

const declaredSchema = v.object({ changes: v.optional(v.array(changeSchema)) });
const valuesSchema = v.object({ observations: v.array(v.looseObject({ id: v.string() })) });

type Entry = ReleaseIndex["releases"][number];

/**
 * A release with every value marked whose number it or one before it changed: a correction stays to be seen when the next
 * release has come. Of the earlier ones their notes are read, and their values where they say that they changed some; what
 * cannot be had marks nothing, and is no fault.
 */
export async function withAllMarks(source: DataSource, index: ReleaseIndex, release: Release): Promise<Release> {
  const entries = index.releases
    .filter(({ id }) => !isLater(id, release.release.id))
    .sort((a, b) => (isLater(a.id, b.id) ? 1 : -1));
  const marks = await Promise.all(entries.map((entry, at) => marksOf(source, entries[at - 1], entry)));
  return withMarks(release, new Map(marks.flatMap((own) => [...own])));
}

async function marksOf(source: DataSource, before: Entry | undefined, entry: Entry): Promise<Marks> {
  try {
    const notes = v.safeParse(declaredSchema, await fetchJson(source, `releases/${entry.id}/release.json`));
    const declared = notes.success ? (notes.output.changes ?? []) : [];
    if (before === undefined || declared.length === 0) return new Map();
    const [was, is] = await Promise.all([before, entry].map((one) => valuesOf(source, one)));
    return changedNumbers(declared, was ?? [], is ?? []);
  } catch {
    return new Map();
  }
}

/** Every value of a release as it was written, unread but for its id. */
async function valuesOf(source: DataSource, { id, files }: Entry): Promise<readonly SeenValue[]> {
  const names = ["observations.json", ...observationParts(Object.keys(files))];
  const read = await Promise.all(names.map((name) => fetchJson(source, `releases/${id}/${name}`)));
  return read.flatMap((data) => {
    const parsed = v.safeParse(valuesSchema, data);
    return parsed.success ? parsed.output.observations : [];
  });
}
