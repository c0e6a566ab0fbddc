import type { IssueCode } from "#domain/check/issue.ts";
import type { RecordList } from "#domain/schemas/change.ts";
import type { Release } from "#domain/schemas/release.ts";

/** What a release alone shows of the changes it declares: each value once, and nothing named that is not there. */
export function checkDeclared(
  whole: Release,
  tell: (code: IssueCode, place: string, value: unknown, expected: string) => void,
  hasDocument: (id: string) => boolean,
  hasObservation: (id: string) => boolean,
): void {
  const { changes = [], recordChanges = [], supersedes } = whole.release;
  if (supersedes === null && changes.length > 0)
    tell("change-not-made", "changes", changes[0]?.observation, "no changes in a first release");
  if (supersedes === null && recordChanges.length > 0)
    tell("change-not-made", "recordChanges", recordChanges[0]?.id, "no changes in a first release");
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
  const told = new Set<string>();
  recordChanges.forEach(({ list, id, kind, document }, at) => {
    const place = `recordChanges[${at}]`;
    if (told.has(`${list} ${id}`)) tell("duplicate-id", `${place}.id`, id, "an id of its own");
    told.add(`${list} ${id}`);
    if (kind !== "withdrawn" && !recordsOf(whole, list).some((record) => record.id === id))
      tell("dangling-reference", `${place}.id`, id, `an id of ${list}`);
    if (document !== undefined && !hasDocument(document))
      tell("dangling-reference", `${place}.document`, document, "an id of sources.json");
  });
}

/** The records of a list that `recordChanges` can name. */
export function recordsOf(release: Release, list: RecordList): readonly { readonly id: string }[] {
  switch (list) {
    case "themes":
      return release.indicators.themes;
    case "definitions":
      return release.indicators.indicators;
    case "documents":
      return release.sources.documents;
    case "conflicts":
      return release.sources.conflicts;
    case "groups":
      return release.commitments.groups;
    case "commitments":
      return release.commitments.commitments;
    case "sessions":
      return release.suggestions.sessions;
    case "suggestions":
      return release.suggestions.items;
  }
}
