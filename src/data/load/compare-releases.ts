import { type ReleaseDiff, between, diffVersions } from "#domain/versions/diff.ts";
import type { Issue } from "#domain/check/issue.ts";
import { parseIndex } from "#domain/release/parse.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { askedVersion, inOrder } from "#domain/versions/asked.ts";
import { LoadError } from "#data/fetch/errors.ts";
import { type DataSource, fetchJson } from "#data/fetch/fetch-json.ts";
import { loadRelease, type Problem } from "./load-release.ts";

/** Two versions compared; where that was not to be had, why. `unknown`: a name that is neither a release nor a day. */
export type Compared =
  | { readonly kind: "compared"; readonly diff: ReleaseDiff; readonly documents: readonly SourceDocument[] }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

/**
 * Compares two releases or days, the earlier one first however they are given. Loads both whole, and of those between them
 * what they say of their changes. Never throws for what a host answers.
 */
export async function compareReleases(source: DataSource, a: string, b: string): Promise<Compared> {
  const { value: index, issues } = await readIndex(source);
  if (index === null) return { kind: "failed", problems: issues };
  const [one, other] = [askedVersion(index, a), askedVersion(index, b)];
  if (one === null) return { kind: "unknown", name: a };
  if (other === null) return { kind: "unknown", name: b };
  const [from, to] = inOrder(one, other);
  const problems: Problem[] = [];
  const read = new Map<string, Release>();
  for (const entry of [from.entry, ...between(index.releases, from.entry.id, to.entry.id), to.entry]) {
    if (read.has(entry.id)) continue;
    const loaded = await loadRelease(source, { choose: () => entry, whole: true });
    problems.push(...loaded.problems);
    if (loaded.release !== null) read.set(entry.id, loaded.release);
  }
  const [before, after] = [read.get(from.entry.id), read.get(to.entry.id)];
  if (before === undefined || after === undefined || problems.length > 0) return { kind: "failed", problems };
  const notes = [...read.values()].map(({ release }) => release);
  const diff = diffVersions({ release: before, day: from.day }, { release: after, day: to.day }, notes);
  const documents = new Map([...before.sources.documents, ...after.sources.documents].map((d) => [d.id, d]));
  return { kind: "compared", diff, documents: [...documents.values()] };
}

async function readIndex(source: DataSource): Promise<{
  readonly value: ReturnType<typeof parseIndex>["value"];
  readonly issues: readonly Problem[];
}> {
  const problem = (issue: Issue): Problem => ({ kind: "issue", issue });
  try {
    const { value, issues } = parseIndex(await fetchJson(source, "index.json"));
    return { value, issues: issues.map(problem) };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { value: null, issues: [{ kind: "load", failure: error.failure, file: error.file }] };
  }
}
