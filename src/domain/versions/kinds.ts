import type { ChangeKind } from "#domain/schemas/change.ts";

/**
 * How a value differs between two releases: as declared; or `added`; or `unexplained`, where no release says why; or
 * `cited`, where only its place in a document or its note is another.
 */
export const VALUE_CHANGES = [
  "added",
  "revised",
  "corrected",
  "redefined",
  "withdrawn",
  "unexplained",
  "cited",
] as const satisfies readonly (ChangeKind | "added" | "unexplained" | "cited")[];
export type ValueChangeKind = (typeof VALUE_CHANGES)[number];

/** How many values a release changed against the one it supersedes, by how. */
export type ChangeCounts = Readonly<Record<ValueChangeKind, number>>;

/** How many values differ, by how. */
export function countChanges({
  values,
}: {
  readonly values: readonly { readonly kind: ValueChangeKind }[];
}): ChangeCounts {
  const count = (kind: ValueChangeKind): number => values.filter((change) => change.kind === kind).length;
  const [added, revised, corrected, redefined, withdrawn, unexplained, cited] = VALUE_CHANGES.map(count);
  return {
    added: added ?? 0,
    revised: revised ?? 0,
    corrected: corrected ?? 0,
    redefined: redefined ?? 0,
    withdrawn: withdrawn ?? 0,
    unexplained: unexplained ?? 0,
    cited: cited ?? 0,
  };
}
