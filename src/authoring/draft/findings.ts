import type { Finding } from "#authoring/read/reading.ts";
import { own } from "#domain/release/own.ts";
import { decisionOf, type DocumentDraft, keyOf } from "./draft.ts";

/** A finding of the lint and what became of it: what concerns a figure is settled by mending or leaving that figure. */
export interface OpenFinding {
  readonly finding: Finding;
  /** Its name in a draft. */
  readonly key: string;
  /** The figure that is taken as it was read, which it concerns; `null` where it is about the words around. */
  readonly figure: string | null;
  /** True where nothing can be published before it is settled. */
  readonly stops: boolean;
}

/** What a finding is called in a draft. */
const findingKey = (finding: Finding): string => `${finding.code} ${keyOf(finding)}`;

/** Whether a finding is about a place of the text. */
export const concerns = (finding: Finding, place: { readonly start: number; readonly end: number }): boolean =>
  finding.start < place.end && place.start < finding.end;

/**
 * What the lint found that nobody has settled: of figures that are taken as they were read, and of the words between figures.
 * `figures` are those that were read, by their places.
 */
export function openFindings(
  draft: Pick<DocumentDraft, "decisions" | "dismissed">,
  findings: readonly Finding[],
  figures: readonly { readonly start: number; readonly end: number }[],
): readonly OpenFinding[] {
  return findings.flatMap((finding) => {
    const key = findingKey(finding);
    if ((own(draft.dismissed, key) ?? "") !== "") return [];
    const about = figures.filter((figure) => concerns(finding, figure)).map(keyOf);
    const taken = about.find((figure) => decisionOf(draft, figure)?.kind === "accepted") ?? null;
    if (about.length > 0 && taken === null) return [];
    return [{ finding, key, figure: taken, stops: finding.severity === "error" && taken !== null }];
  });
}
