import { missingFile } from "#domain/check/empty-files.ts";
import type { Issue } from "#domain/check/issue.ts";
import type { Faults } from "#releases/read-file.ts";
import type { Absence } from "#releases/reader/data-reader.ts";
import { codeOf } from "#releases/reader/error-code.ts";
import { notJson } from "./read-json.ts";

/** What went wrong while reading, told to a clerk: each with its file's whole path, and its place where it is in a file. */
export const issuesIn = ({ folder, unread, issues }: Faults): readonly Issue[] => [
  ...unread.map((one) =>
    "absence" in one ? absentFile(one.absence, one.file, one.file.slice(folder.length)) : notJson(one.file, one.bytes),
  ),
  ...issues.map((issue) => ({ ...issue, file: folder + issue.file })),
];

/** Why a file could not be had, as an issue; `name` is that of the file alone. */
function absentFile(absence: Absence, file: string, name: string): Issue {
  const { code, found } = reasonOf(absence);
  return code === "missing-file" ? missingFile(name, file, found) : { code, file, place: "", found, expected: name };
}

/** Whether a file is not there or its place was not reached, and what was found instead. */
function reasonOf({ failure, status, cause }: Absence): {
  readonly code: "missing-file" | "unreachable";
  readonly found: string;
} {
  const said = status === undefined ? "—" : `HTTP ${status}`;
  if (failure === "not-found" || status === 404 || status === 410) return { code: "missing-file", found: said };
  if (failure === "html") return { code: "unreachable", found: "HTML" };
  return { code: "unreachable", found: cause instanceof Error ? codeOf(cause.cause) || cause.message : said };
}
