import type { Issue } from "#domain/check/issue.ts";
import type { LoadFailure } from "#data/fetch/load-failure.ts";
import type { Faults } from "#releases/read-file.ts";

/** Something a page has to tell its reader: a file that could not be had, or one with faults in it. */
export type Problem =
  | { readonly kind: "load"; readonly failure: LoadFailure; readonly file: string }
  | { readonly kind: "issue"; readonly issue: Issue };

/** What went wrong while reading, as a page tells it. */
export const problemsIn = ({ unread, issues }: Faults): readonly Problem[] => [
  ...unread.map((one): Problem => ({
    kind: "load",
    failure: "absence" in one ? one.absence.failure : "not-json",
    file: one.file,
  })),
  ...issues.map((issue): Problem => ({ kind: "issue", issue })),
];
