import type { IssueCode } from "#domain/issue.ts";
import type { Release } from "#domain/schemas/release.ts";

/** What a release alone shows of the changes it declares: each value once, and nothing named that is not there. */
export function checkDeclared(
  { release }: Release,
  tell: (code: IssueCode, place: string, value: unknown, expected: string) => void,
  hasDocument: (id: string) => boolean,
  hasObservation: (id: string) => boolean,
): void {
  const { changes = [], supersedes } = release;
  if (supersedes === null && changes.length > 0)
    tell("change-not-made", "changes", changes[0]?.observation, "no changes in a first release");
  const seen = new Set<string>();
  changes.forEach(({ observation, kind, document }, at) => {
    const place = `changes[${at}]`;
    if (seen.has(observation)) tell("duplicate-id", `${place}.observation`, observation, "an id of its own");
    seen.add(observation);
    // Whether a withdrawn value was there before is for the release before to show.
    if (kind !== "withdrawn" && !hasObservation(observation))
      tell("dangling-reference", `${place}.observation`, observation, "an id of observations.json");
    if (document !== undefined && !hasDocument(document))
      tell("dangling-reference", `${place}.document`, document, "an id of sources.json");
  });
}
