import { found, type Issue, type IssueCode, type IssueDetail } from "#domain/check/issue.ts";
import type { Release, Site } from "#domain/schemas/release.ts";

/** Where a record stands in the clerk's files: its file, and its place there. */
export type Where = (list: string, id: string) => { readonly file: string; readonly place: string };

/** What a release is held against, and how a fault of it is told. */
export interface Looking {
  readonly release: Release;
  /** `null` where it is not known which site the release belongs to. */
  readonly site: Site | null;
  /** Files of which something could not be read: what is missing there may stand in them. */
  readonly unsure: ReadonlySet<string>;
  readonly tell: (
    code: IssueCode,
    at: { readonly list: string; readonly id: string; readonly field?: string },
    given: unknown,
    expected: string,
    detail?: IssueDetail,
  ) => void;
}

/** Puts what is told into `issues`, each where its record stands. */
export const telling =
  (issues: Issue[], where: Where): Looking["tell"] =>
  (code, { list, id, field }, given, expected, detail) => {
    const { file, place } = where(list, id);
    issues.push({
      code,
      file,
      place: [place, field ?? ""].filter((part) => part !== "").join("."),
      found: found(given),
      expected,
      ...(detail === undefined ? {} : { detail }),
    });
  };
