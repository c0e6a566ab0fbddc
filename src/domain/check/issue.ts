import { digitsOf } from "#domain/quantity/decimal.ts";

/**
 * Something wrong in a data file, told so that a clerk can mend it: which file, where in it, what was found, what was expected.
 * The words, and what to do about each code, are in `#words/clerk/issues.ts`.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly file: string;
  /** Path inside the file, `observations[3].period`; empty for the file itself. */
  readonly place: string;
  /** What stands there, shortened. */
  readonly found: string;
  readonly expected: string;
  /** What exactly is the matter, where one code has several remedies. */
  readonly detail?: IssueDetail;
  /** In how many more places the same one cause shows; absent for none. */
  readonly more?: number;
  /** It was asked about when the release was published, and is only noted since. */
  readonly published?: boolean;
}

/** Kinds of one code that are mended in different ways. */
export const ISSUE_DETAILS = [
  "full-width", // full-width signs where those of a keyboard are meant
  "decimal-point", // a comma where a point is meant
  "thousands", // a number with commas between its thousands
  "or-null", // a field that may be null is missing
  "empty-file", // a file that is missing, and holds a list that may be empty
  "site-file",
  "index-file",
  "gap-without-reason",
  "half-interval",
  "unordered",
  "both",
] as const;
export type IssueDetail = (typeof ISSUE_DETAILS)[number];

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
  "role-twice", // what the site needs an indicator for is said of two with one scope
  "meaning-differs", // one id for scopes or definitions that do not say the same
  "span-differs", // the span's length is not the phrase's
  "profile-unordered", // planned shares that do not grow to 1 by December
  "assessment-misfit", // a declaration that does not suit the kind or the unit of its indicator
  "rungs-differ", // of the numbers on a session's suggestions a part is more than its whole, or classes do not add up
  "contradicting-dates",
  "hash-differs", // the file is not the one that was published
  "changes-differ", // what is stored of a release's changes is not what it changed
  "copy-differs", // a compressed copy does not hold what its file does
  "folder-exists", // a published folder is never written again
  "not-today", // a release is named by the day on which it is published
  "wrong-supersedes", // each release names the one before it
  "change-undeclared", // a value is not as the superseded release had it, and `changes` does not say so
  "change-not-made", // `changes` names a change that did not happen
  "not-redefined", // a value is said to be redefined, and its indicator is defined as before
  "event-altered", // lists of events only grow
  "index-differs", // index.json and the files say different things
  "unlisted-file", // it lies among the releases and index.json does not know it
  "reserved-id", // the id would take the name of another file, or of a device of Windows
  "control-characters", // signs that nobody sees, from Word or PDF, or that turn a line round
  "noun-not-english", // the English noun is in Chinese
  "share-over", // a share of a whole is more than the whole, or less than nothing
  "rate-over", // a rate is more than a hundred in a hundred
  "below-zero", // a count of less than nothing
  "not-whole", // a part of a thing that is counted one by one
  "total-differs", // a printed total is not the sum of its parts
  "value-twice", // one document gives two values for one indicator and period
  "source-unplaced", // a value whose citation says neither section nor phrase
  "document-untraceable", // a document with values that nobody could find again
  "phrase-without-number", // the cited phrase does not carry the number
  "period-in-future", // an actual value of a period that has not begun
  "period-not-over", // an actual value of a period that is not over
  "period-not-drawn", // a period outside the calendar that charts have
  "event-in-future", // what has not happened yet is told as an event
  "outcome-unknown", // an outcome that the site's scheme does not have
  "outcome-early", // an outcome before there was a reply
  "number-twice", // two items of one kind and session have one number
  "items-differ", // there are not as many items as were received
  "equal-names", // two things that readers cannot tell apart
  "prototype-name", // an id that programs take for something of their own
  "mixed-periods", // a series of unlike periods, of which no line is drawn
  "sign-not-drawn", // a sign for which this machine has no glyph
  "no-address", // site.json does not say where the site will be
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
