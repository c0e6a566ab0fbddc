import { type Issue, found } from "#domain/check/issue.ts";
import type { DeclaredChange, RecordList } from "#domain/schemas/change.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { checkRecords } from "./check-records.ts";
import { compareTracked, isRedefined } from "./records.ts";
import { fieldsThatDiffer } from "./same.ts";
import { isAnother } from "./values.ts";

/**
 * What only the superseded release can show of a release, both read without an issue: that every value which is not as it
 * was is declared with its reason, that every declared change was made, and that what happened once still stands.
 */
export function checkSuccession(before: Release, after: Release): readonly Issue[] {
  const told = (list: RecordList): ReadonlySet<string> =>
    new Set((after.release.recordChanges ?? []).flatMap((change) => (change.list === list ? [change.id] : [])));
  return [
    ...checkChanges(before, after),
    ...checkRecords(before, after),
    ...checkHistory(
      "commitments.json",
      "commitments",
      before.commitments.commitments,
      after.commitments.commitments,
      told("commitments"),
    ),
    ...checkHistory(
      "suggestions.json",
      "items",
      before.suggestions.items,
      after.suggestions.items,
      told("suggestions"),
    ),
  ];
}

function checkChanges(before: Release, after: Release): readonly Issue[] {
  const issues: Issue[] = [];
  const tell = (code: Issue["code"], place: string, value: unknown, expected: string): void =>
    void issues.push({ code, file: "release.json", place, found: found(value), expected });
  const was = new Map(before.observations.observations.map((o) => [o.id, o]));
  const is = new Map(after.observations.observations.map((o) => [o.id, o]));
  const declared = after.release.changes ?? [];

  const names = new Set(declared.map((change) => change.observation));
  for (const [id, old] of was) {
    const now = is.get(id);
    if (!names.has(id) && (now === undefined || isAnother(old, now)))
      tell("change-undeclared", "changes", `${id}: ${show(old)} → ${show(now)}`, `an entry for ${id}`);
  }

  declared.forEach((change, at) => {
    const place = `changes[${at}]`;
    const [old, now] = [was.get(change.observation), is.get(change.observation)];
    const redefined = isRedefined(definitionOf(before, old), definitionOf(after, now));
    const expected = notMade(change, old, now, redefined, before.release.id);
    if (expected !== null) tell("change-not-made", place, `${change.kind} ${change.observation}`, expected);
    else if (change.kind === "redefined" && !redefined)
      tell(
        "not-redefined",
        `${place}.kind`,
        change.kind,
        `revised | corrected, or another definition of ${now?.indicator ?? "—"}`,
      );
  });
  return issues;
}

/** What would be there, had a declared change been made; `null` where it was. */
function notMade(
  { kind, observation }: DeclaredChange,
  old: Observation | undefined,
  now: Observation | undefined,
  redefined: boolean,
  before: string,
): string | null {
  if (old === undefined) return `a value of release ${before}`;
  if (kind === "withdrawn") return now === undefined ? null : `no value ${observation}`;
  // A number may stay while it comes to mean something else.
  if (kind === "redefined" && redefined) return null;
  return now === undefined || fieldsThatDiffer(old, now).length > 0 ? null : `a value other than in ${before}`;
}

const definitionOf = ({ indicators }: Release, observation: Observation | undefined) =>
  indicators.indicators.find(({ id }) => id === observation?.indicator);

/** A value as an issue shows it. */
const show = (observation: Observation | undefined): string =>
  observation === undefined ? "—" : observation.printed || (observation.missing ?? "—");

interface Tracked {
  readonly id: string;
  readonly events: readonly { readonly date: string; readonly type: string }[];
}

/** The fields of an event that tell of it; the others say what happened, when, and what shows it. */
const isTelling = (field: string): boolean => field === "text" || field === "note";

/**
 * What happened stays: nothing that was published of it is altered or taken away. Only the words that tell of it may be put
 * otherwise, where the release says why (`reworded`: the ids).
 */
function checkHistory<T extends Tracked>(
  file: string,
  list: string,
  before: readonly T[],
  after: readonly T[],
  reworded: ReadonlySet<string>,
): readonly Issue[] {
  const issues: Issue[] = [];
  const tell = (place: string, value: string, expected: string): void =>
    void issues.push({ code: "event-altered", file, place, found: value, expected });
  for (const { id, kind, after: now, events } of compareTracked(before, after)) {
    if (kind === "removed") tell(list, "—", id);
    if (now === null) continue;
    const place = `${list}[${after.indexOf(now)}].events`;
    for (const event of events) {
      if (event.before === null) continue;
      const expected = `${event.before.date} ${event.before.type}`;
      if (event.after !== null && reworded.has(id) && fieldsThatDiffer(event.before, event.after).every(isTelling))
        continue;
      if (event.after === null) tell(place, "—", expected);
      else
        tell(
          `${place}[${now.events.indexOf(event.after)}]`,
          `${expected}: ${fieldsThatDiffer(event.before, event.after).join(", ")}`,
          `${expected} as in the release before`,
        );
    }
  }
  return issues;
}
