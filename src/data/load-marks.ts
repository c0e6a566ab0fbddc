import * as v from "valibot";
import { isLater } from "#domain/release-order.ts";
import { changeSchema } from "#domain/schemas/change.ts";
import type { Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { type Marks, withMarks } from "#domain/versions/marks.ts";
import { type DataSource, fetchJson } from "./fetch-json.ts";

const declaredSchema = v.object({ changes: v.optional(v.array(changeSchema)) });

/**
 * A release with every value marked that it or one before it changed: a correction stays to be seen when the next release
 * has come. Of the earlier ones only their notes are read; what cannot be had marks nothing, and is no fault.
 */
export async function withAllMarks(source: DataSource, index: ReleaseIndex, release: Release): Promise<Release> {
  const earlier = index.releases
    .filter(({ id }) => id !== release.release.id && !isLater(id, release.release.id))
    .sort((a, b) => (isLater(a.id, b.id) ? 1 : -1));
  const told = await Promise.all(earlier.map(({ id }) => declaredIn(source, id)));
  const marks: Marks = new Map(told.flat());
  // What the release itself changed is marked already, and later than all others.
  const own = new Set((release.release.changes ?? []).map(({ observation }) => observation));
  return withMarks(release, new Map([...marks].filter(([id]) => !own.has(id))));
}

async function declaredIn(
  source: DataSource,
  id: string,
): Promise<readonly (readonly [string, v.InferOutput<typeof changeSchema>["kind"]])[]> {
  try {
    const read = v.safeParse(declaredSchema, await fetchJson(source, `releases/${id}/release.json`));
    return (read.success ? (read.output.changes ?? []) : []).map(({ observation, kind }) => [observation, kind]);
  } catch {
    return [];
  }
}
