import type { Localised } from "#domain/schemas/localised.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { same } from "#domain/versions/same.ts";
import { apply, type ChangeReason, type Decision, decisionOf, type Draft, type DraftSource } from "./draft.ts";

/** Something that two clerks have not decided alike. Until somebody chooses, what the first one has stands. */
export type MergeConflict =
  | { readonly kind: "decision"; readonly key: string; readonly mine: Decision; readonly theirs: Decision }
  | { readonly kind: "reason"; readonly key: string; readonly mine: ChangeReason; readonly theirs: ChangeReason }
  | {
      readonly kind: "source";
      readonly field: SourceField;
      readonly mine: Draft["source"];
      readonly theirs: Draft["source"];
    };

/** What clerks say of a document; the text and its hash are the document's own. */
const SOURCE_FIELDS = ["title", "issuer", "published", "year", "url"] as const satisfies readonly (keyof DraftSource)[];
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** Both drafts in one, with what is left to be chosen; or `null`, where they are of two documents. */
export function merge(
  mine: Draft,
  theirs: Draft,
): { readonly draft: Draft; readonly conflicts: readonly MergeConflict[] } | null {
  if (mine.source.sha256 !== theirs.source.sha256) return null;
  const conflicts: MergeConflict[] = [];
  let source = mine.source;
  for (const field of SOURCE_FIELDS) {
    if (same(mine.source[field], theirs.source[field]) || isEmpty(theirs.source[field])) continue;
    if (isEmpty(mine.source[field])) source = { ...source, [field]: theirs.source[field] };
    else conflicts.push({ kind: "source", field, mine: mine.source, theirs: theirs.source });
  }
  let draft: Draft = { ...mine, source };
  for (const [key, decision] of Object.entries(theirs.decisions)) {
    const own = decisionOf(mine, key);
    // Each taken over is an action, so that it can be undone.
    if (own === null) draft = apply(draft, { kind: "decide", key, decision });
    else if (!same(own, decision)) conflicts.push({ kind: "decision", key, mine: own, theirs: decision });
  }
  const reasons = new Map(Object.entries(mine.reasons));
  for (const [key, reason] of Object.entries(theirs.reasons)) {
    const own = reasons.get(key);
    if (own === undefined) reasons.set(key, reason);
    else if (!same(own, reason)) conflicts.push({ kind: "reason", key, mine: own, theirs: reason });
  }
  const notes = isEmpty(mine.notes) ? theirs.notes : mine.notes;
  const dismissed = { ...theirs.dismissed, ...mine.dismissed };
  return { draft: { ...draft, reasons: Object.fromEntries(reasons), dismissed, notes }, conflicts };
}

/** The draft with what the other clerk has, for one conflict. */
export function takeTheirs(draft: Draft, conflict: MergeConflict): Draft {
  switch (conflict.kind) {
    case "decision":
      return apply(draft, { kind: "decide", key: conflict.key, decision: conflict.theirs });
    case "reason":
      return { ...draft, reasons: { ...draft.reasons, [conflict.key]: conflict.theirs } };
    case "source":
      return { ...draft, source: { ...draft.source, [conflict.field]: conflict.theirs[conflict.field] } };
  }
}

const isEmpty = (said: string | Localised): boolean =>
  typeof said === "string" ? said === "" : LANGUAGES.every((lang) => said[lang] === "");
