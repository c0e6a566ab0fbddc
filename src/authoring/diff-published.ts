import * as v from "valibot";
import { baseAt } from "#domain/as-of.ts";
import { between, diffVersions, type ReleaseDiff } from "#domain/diff.ts";
import type { Issue } from "#domain/issue.ts";
import { isLater } from "#domain/release-order.ts";
import { dateSchema } from "#domain/schemas/localised.ts";
import type { Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { WrongCall } from "./arguments.ts";
import { readIndex } from "./check-published.ts";
import type { DataReader } from "./data-reader.ts";
import { listedParts, readRelease } from "./read-release.ts";

type IndexEntry = ReleaseIndex["releases"][number];

/** A release of the index, or what it tells of a day. */
interface Asked {
  readonly entry: IndexEntry;
  readonly day: string | null;
}

/**
 * Compares two releases of published data, each given by its id or by a day, the earlier one first. `diff` is `null` where
 * something could not be read whole. Throws a `WrongCall` where there is no such release.
 */
export async function diffPublished(
  reader: DataReader,
  a: string,
  b: string,
): Promise<{ readonly diff: ReleaseDiff | null; readonly issues: readonly Issue[] }> {
  const { index, issues } = await readIndex(reader);
  if (index === null || issues.length > 0) return { diff: null, issues };
  const asked = [askedFor(index, a), askedFor(index, b)] as const;
  const [from, to] = isAfter(asked[0], asked[1]) ? [asked[1], asked[0]] : asked;
  const found: Issue[] = [];
  const read = new Map<string, Release>();
  for (const entry of [from.entry, ...between(index.releases, from.entry.id, to.entry.id), to.entry]) {
    if (read.has(entry.id)) continue;
    const { release, issues: faults } = await readRelease(reader, `releases/${entry.id}/`, listedParts(entry));
    found.push(...faults);
    if (release !== null) read.set(entry.id, release);
  }
  const [before, after] = [read.get(from.entry.id), read.get(to.entry.id)];
  if (before === undefined || after === undefined || found.length > 0) return { diff: null, issues: found };
  const notes = [...read.values()].map(({ release }) => release);
  return {
    diff: diffVersions({ release: before, day: from.day }, { release: after, day: to.day }, notes),
    issues: [],
  };
}

/** An id comes before a day of the same letters: `2026-01-05` is that release, even where `2026-01-05.2` followed. */
function askedFor(index: ReleaseIndex, name: string): Asked {
  const entry = index.releases.find(({ id }) => id === name);
  if (entry !== undefined) return { entry, day: null };
  const base = v.is(dateSchema, name) ? baseAt(index, name) : null;
  if (base === null)
    throw new WrongCall({ code: "no-release", found: name, known: index.releases.map(({ id }) => id) });
  return { entry: base, day: name };
}

const isAfter = (a: Asked, b: Asked): boolean =>
  a.entry.id === b.entry.id
    ? (a.day ?? a.entry.published) > (b.day ?? b.entry.published)
    : isLater(a.entry.id, b.entry.id);
