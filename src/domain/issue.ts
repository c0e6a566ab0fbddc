import { digitsOf } from "./quantity/decimal.ts";

/**
 * Something wrong in a data file, told so that a clerk can mend it: which file, where in it, what was found, what was expected.
 * The words, and what to do about each code, are in `#i18n/issues.ts`.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly file: string;
  /** Path inside the file, `observations[3].period`; empty for the file itself. */
  readonly place: string;
  /** What stands there, shortened. */
  readonly found: string;
  readonly expected: string;
}

export const ISSUE_CODES = [
  "not-json", // the text is not JSON
  "missing-file",
  "missing-field",
  "unknown-field",
  "wrong-type",
  "bad-format", // a date, id, hash or period not written as it must be
  "unknown-code", // not one of the listed codes
  "newer-schema", // written for a newer version of this site
  "duplicate-id",
  "dangling-reference", // an id that nothing has
  "bad-interval", // lower ≤ value ≤ upper does not hold, or a gap has no reason
  "printed-differs", // the printed words do not carry the value and the unit
  "qualifier-differs", // the qualifier and the interval say different things
  "stage-missing", // money without a stage, or a stage without money
  "category-missing", // an indicator with a breakdown needs a category, one without has none
  "noun-missing", // a counted thing has no English noun
  "span-differs", // the span's length is not the phrase's
  "profile-unordered", // planned shares that do not grow to 1 by December
  "assessment-misfit", // a declaration that does not suit the kind or the unit of its indicator
  "rungs-differ", // of the numbers on a session's suggestions a part is more than its whole, or classes do not add up
  "contradicting-dates",
  "hash-differs", // the file is not the one that was published
  "folder-exists", // a published folder is never written again
  "not-today", // a release is named by the day on which it is published
  "wrong-supersedes", // each release names the one before it
  "change-undeclared", // a value is not as the superseded release had it, and `changes` does not say so
  "change-not-made", // `changes` names a change that did not happen
  "not-redefined", // a value is said to be redefined, and its indicator is defined as before
  "event-altered", // lists of events only grow
  "index-differs", // index.json and the files say different things
  "unlisted-file", // it lies among the releases and index.json does not know it
  "unreachable", // an address gave no answer, or a page in place of the file
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** A value as it is shown in an issue: JSON, cut after 60 characters. */
export function found(value: unknown): string {
  if (value === undefined) return "—";
  const text =
    typeof value === "string"
      ? value
      : typeof value === "number" && Number.isFinite(value)
        ? digitsOf(value)
        : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
