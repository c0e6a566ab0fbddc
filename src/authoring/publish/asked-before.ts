import { adviseOn } from "#domain/advice/advise.ts";
import { severityOf } from "#domain/advice/severity.ts";
import type { Issue } from "#domain/check/issue.ts";
import { migrated } from "#domain/release/migrate.ts";
import type { ReleaseIndex, Site } from "#domain/schemas/release.ts";
import { same } from "#domain/versions/same.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { readPublishedRelease, type ReadWhole } from "#authoring/folder/read-release.ts";
import { whereIn } from "./advice.ts";

/**
 * What is told of a draft, with what was asked about when its newest release was published as a note: the same of the same
 * record, which says now what it said then. It was confirmed once.
 */
export async function askedBefore(
  issues: readonly Issue[],
  draft: ReadWhole,
  {
    reader,
    index,
    site,
  }: { readonly reader: DataReader; readonly index: ReleaseIndex | null; readonly site: Site | null },
): Promise<readonly Issue[]> {
  const entry = index?.releases.find(({ id }) => id === index.latest);
  if (entry === undefined || !issues.some((issue) => severityOf(issue) === "ask")) return issues;
  const before = await readPublishedRelease(reader, entry);
  if (before.release === null) return issues;
  const [old, now] = [inPresentWords(before.data), inPresentWords(draft.data)];
  const then = new Map(
    adviseOn(before.release, site, { where: whereIn(before.data), unsure: new Set() }).map((issue) => {
      const record = recordAt(issue, old);
      return [keyOf(issue, record), record] as const;
    }),
  );
  return issues.map((issue) => {
    const record = recordAt(issue, now);
    const isKnown = record !== null && same(record, then.get(keyOf(issue, record)));
    return isKnown && severityOf(issue) === "ask" ? { ...issue, published: true } : issue;
  });
}

/** Files as the present schema has them, so that what was written for an earlier one says the same. */
const inPresentWords = (files: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map([...files].map(([name, data]) => [name, migrated(name, data)]));

/** The record of a list in which an issue lies; `null` for what lies in none. */
function recordAt({ file, place }: Issue, files: ReadonlyMap<string, unknown>): object | null {
  const [, list = "", at = ""] = /^(\w+)\[(\d+)\]/.exec(place) ?? [];
  const records = fieldOf(files.get(file), list);
  const record: unknown = Array.isArray(records) ? records[Number(at)] : null;
  return typeof record === "object" ? record : null;
}

/** What is told, of which field of which record, wherever that stands in its list. */
const keyOf = ({ code, place, found }: Issue, record: object | null): string =>
  [code, place.replace(/\[\d+\]/, ` ${String(fieldOf(record, "id"))}`), found].join("\n");

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null
    ? new Map<string, unknown>(Object.entries(data)).get(name)
    : undefined;
}
