import type { ReleaseDiff } from "#domain/versions/diff.ts";
import type { Issue } from "#domain/check/issue.ts";
import { compareVersions } from "#releases/compare.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { WrongCall } from "#authoring/tool/arguments.ts";
import { issuesIn } from "#authoring/folder/issues-in.ts";

/**
 * Compares two releases of published data (`compareVersions`). `diff` is `null` where something could not be read whole. Throws a
 * `WrongCall` where there is no such release.
 */
export async function diffPublished(
  reader: DataReader,
  a: string,
  b: string,
): Promise<{ readonly diff: ReleaseDiff | null; readonly issues: readonly Issue[] }> {
  const compared = await compareVersions(reader, a, b);
  switch (compared.kind) {
    case "compared":
      return { diff: compared.diff, issues: [] };
    case "failed":
      return { diff: null, issues: compared.faults.flatMap(issuesIn) };
    case "unknown":
      throw new WrongCall({ code: "no-release", found: compared.name, known: compared.known });
  }
}
