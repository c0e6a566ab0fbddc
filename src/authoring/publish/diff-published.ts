import { between, diffVersions, type ReleaseDiff } from "#domain/versions/diff.ts";
import type { Issue } from "#domain/check/issue.ts";
import type { Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { type AskedVersion, askedVersion, inOrder } from "#domain/versions/asked.ts";
import { WrongCall } from "#authoring/tool/arguments.ts";
import { readIndex } from "./check-published.ts";
import type { DataReader } from "#authoring/folder/data-reader.ts";
import { listedParts, readRelease } from "#authoring/folder/read-release.ts";

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
  const [from, to] = inOrder(askedFor(index, a), askedFor(index, b));
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

function askedFor(index: ReleaseIndex, name: string): AskedVersion {
  const asked = askedVersion(index, name);
  if (asked === null)
    throw new WrongCall({ code: "no-release", found: name, known: index.releases.map(({ id }) => id) });
  return asked;
}
