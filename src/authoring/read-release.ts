import type { Issue } from "#domain/issue.ts";
import { RELEASE_FILE_NAMES, type Release, type ReleaseFileName } from "#domain/schemas/release.ts";
import { parseRelease } from "#domain/parse.ts";
import type { DataReader } from "./data-reader.ts";
import { readJson } from "./read-json.ts";

/** The files of a release as they lie there, what they say, and everything that is wrong with them. */
export interface ReadRelease {
  readonly bytes: ReadonlyMap<ReleaseFileName, Uint8Array>;
  readonly release: Release | null;
  readonly issues: readonly Issue[];
}

/** Reads a release; `folder` is empty or ends in a slash, and stands before the file names in the issues. */
export async function readRelease(reader: DataReader, folder: string): Promise<ReadRelease> {
  const bytes = new Map<ReleaseFileName, Uint8Array>();
  const data: Partial<Record<ReleaseFileName, unknown>> = {};
  const issues: Issue[] = [];
  const results = await Promise.all(
    RELEASE_FILE_NAMES.map(async (name) => ({ name, result: await reader.read(folder + name) })),
  );
  for (const { name, result } of results) {
    if (!("bytes" in result)) {
      issues.push({ code: result.code, file: folder + name, place: "", found: result.found, expected: name });
      continue;
    }
    bytes.set(name, result.bytes);
    const read = readJson(folder + name, result.bytes);
    if (read.issue === null) data[name] = read.data;
    else issues.push(read.issue);
  }
  const parsed = parseRelease(data);
  // A file that could not be had or read is told above, with its reason.
  const rest = parsed.issues.filter((issue) => issue.code !== "missing-file");
  return {
    bytes,
    release: parsed.release,
    issues: [...issues, ...rest.map((issue) => ({ ...issue, file: folder + issue.file }))],
  };
}
