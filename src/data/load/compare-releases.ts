import { type Compared, compareVersions } from "#releases/compare.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { type Problem, problemsIn } from "./problem.ts";

/** Two versions compared (`compareVersions`); what went wrong as a page tells it. */
export type ComparedForPage =
  | Exclude<Compared, { readonly kind: "failed" }>
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

/** Compares two releases or days, the earlier one first however they are given. Never throws for what a host answers. */
export async function compareReleases(files: DataReader, a: string, b: string): Promise<ComparedForPage> {
  const compared = await compareVersions(files, a, b);
  return compared.kind === "failed" ? { kind: "failed", problems: compared.faults.flatMap(problemsIn) } : compared;
}
