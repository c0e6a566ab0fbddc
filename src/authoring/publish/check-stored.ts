import { found, type Issue } from "#domain/check/issue.ts";
import { CHANGES_FILE, type StoredChanges } from "#domain/schemas/changes-file.ts";
import type { Release } from "#domain/schemas/release.ts";
import { same } from "#domain/versions/same.ts";
import { changesOf } from "#domain/versions/stored.ts";

type Side = StoredChanges["before"];

/** That what is stored of a release's changes follows from it and from the release before (`null` for none), made anew. */
export function checkStored(stored: StoredChanges, before: Release | null, release: Release): readonly Issue[] {
  const made = changesOf(before, release);
  const issues: Issue[] = [];
  const tell = (place: string, is: unknown, wanted: unknown): void =>
    void issues.push({ code: "changes-differ", file: CHANGES_FILE, place, found: found(is), expected: found(wanted) });
  for (const field of ["id", "supersedes", "values"] as const)
    if (stored[field] !== made[field]) tell(field, stored[field], made[field]);
  for (const side of ["before", "after"] as const) {
    const [is, wanted] = [listsIn(stored[side]), listsIn(made[side])];
    for (const [list, records] of wanted) {
      const lie = is.get(list) ?? [];
      if (!same(lie, records)) tell(`${side}.${list}`, idsIn(lie, records), idsIn(records, lie));
    }
  }
  return issues;
}

type Records = readonly { readonly id: string }[];

const listsIn = (side: Side): ReadonlyMap<string, Records> => new Map<string, Records>(Object.entries(side));

/** The ids of the records that the other list does not have so. */
const idsIn = (records: Records, other: Records): string =>
  records
    .filter((record) => !other.some((one) => same(one, record)))
    .map(({ id }) => id)
    .join(", ") || "—";
