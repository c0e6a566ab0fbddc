import { type Issue, found } from "#domain/check/issue.ts";
import { RECORD_LISTS, type RecordList } from "#domain/schemas/change.ts";
import type { Release } from "#domain/schemas/release.ts";
import { recordsOf } from "./check-declared.ts";
import { compareRecords } from "./records.ts";

/** From this schema on a release says why a definition, a document or a promise is not as it was. */
const SINCE = 2;

/**
 * What may differ without a word, because it places a record or grows with the work: when the next value is due, what is
 * linked, what happened; the noun says in English what the unit says already. Everything else of a record is what it says, and a change of that has its reason.
 */
const FREE: Readonly<Record<RecordList, ReadonlySet<string> | "all">> = {
  themes: new Set(),
  definitions: new Set(["expectedNext", "related", "beside", "headline", "short", "noun", "assessment"]),
  documents: new Set(["short"]),
  conflicts: new Set(),
  groups: new Set(),
  commitments: new Set(["events", "indicators", "suggestions", "responsibleUnit"]),
  sessions: "all",
  suggestions: "all",
};

/** That every record which is not as it was is declared with its reason, and that every change of a record was made. */
export function checkRecords(before: Release, after: Release): readonly Issue[] {
  const issues: Issue[] = [];
  const tell = (code: Issue["code"], place: string, value: unknown, expected: string): void =>
    void issues.push({ code, file: "release.json", place, found: found(value), expected });
  const declared = after.release.recordChanges ?? [];
  const redefined = redefinedIn(after);
  for (const list of RECORD_LISTS) {
    const made = new Map(compareRecords(recordsOf(before, list), recordsOf(after, list)).map((c) => [c.id, c]));
    const told = new Set(declared.filter((change) => change.list === list).map(({ id }) => id));
    const free = FREE[list];
    for (const { id, kind, fields } of made.values()) {
      const unfree = kind === "removed" ? [kind] : free === "all" ? [] : fields.filter((field) => !free.has(field));
      const silent = free === "all" || after.release.schemaVersion < SINCE || told.has(id);
      // A value that is said to mean something else says so of its definition.
      if (silent || unfree.length === 0 || (list === "definitions" && redefined.has(id))) continue;
      tell("change-undeclared", "recordChanges", `${list} ${id}: ${unfree.join(", ")}`, `an entry for ${list} ${id}`);
    }
    declared.forEach(({ id, kind, list: of }, at) => {
      if (of !== list) return;
      const change = made.get(id);
      const expected = kind === "withdrawn" ? "removed" : "changed";
      if (change?.kind !== expected)
        tell("change-not-made", `recordChanges[${at}]`, `${kind} ${list} ${id}`, `${id} ${expected}`);
    });
  }
  return issues;
}

/** The indicators of which a value is declared to mean something else. */
function redefinedIn({ release, observations }: Release): ReadonlySet<string> {
  const told = new Set((release.changes ?? []).flatMap((c) => (c.kind === "redefined" ? [c.observation] : [])));
  return new Set(observations.observations.flatMap((o) => (told.has(o.id) ? [o.indicator] : [])));
}
