import type { Localised } from "#domain/schemas/localised.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { same } from "#domain/versions/same.ts";
import type { Theme } from "#domain/schemas/indicator.ts";
import { own } from "#domain/release/own.ts";
import { placeOf, turnTo, withDocuments } from "./documents.ts";
import {
  apply,
  type ChangeReason,
  type Decision,
  decisionOf,
  type DocumentDraft,
  documentsOf,
  type Draft,
  type DraftSource,
} from "./draft.ts";
import type { Definition, NewIndicator } from "./new-indicator.ts";
import { joined } from "./split.ts";

/**
 * Something that two clerks have not decided alike, with the hash of the document that it is about. Until somebody chooses, what the
 * first one has stands.
 */
export type MergeConflict = Conflict & { readonly document: string };

type Conflict =
  | { readonly kind: "decision"; readonly key: string; readonly mine: Decision; readonly theirs: Decision }
  | { readonly kind: "reason"; readonly key: string; readonly mine: ChangeReason; readonly theirs: ChangeReason }
  | {
      readonly kind: "source";
      readonly field: SourceField;
      readonly mine: Draft["source"];
      readonly theirs: Draft["source"];
    }
  /** A question about a workbook. */
  | { readonly kind: "answer"; readonly key: string; readonly mine: string; readonly theirs: string }
  /** One field of an indicator, or of a theme, that both have newly defined. */
  | {
      readonly kind: "indicator";
      readonly key: string;
      readonly field: keyof NewIndicator;
      readonly mine: NewIndicator;
      readonly theirs: NewIndicator;
    }
  | {
      readonly kind: "theme";
      readonly key: string;
      readonly field: "name" | "question";
      readonly mine: Theme;
      readonly theirs: Theme;
    };

/** What clerks say of a document; the text and its hash are the document's own. */
const SOURCE_FIELDS = ["title", "issuer", "published", "year", "url"] as const satisfies readonly (keyof DraftSource)[];
export type SourceField = (typeof SOURCE_FIELDS)[number];

interface Merged<C> {
  readonly draft: Draft;
  readonly conflicts: readonly C[];
}

/**
 * Both drafts in one, with what is left to be chosen; what only the other one has of documents is there too. `null` where they have
 * no document in common.
 */
export function merge(mine: Draft, theirs: Draft): Merged<MergeConflict> | null {
  let draft = mine;
  const conflicts: MergeConflict[] = [];
  const added: DocumentDraft[] = [];
  for (const [nth, document] of documentsOf(theirs).entries()) {
    const { sha256 } = document.source;
    const place = placeOf(mine, sha256);
    if (place < 0) {
      added.push(document);
      continue;
    }
    const one = mergeOne(turnTo(draft, place), turnTo(theirs, nth));
    draft = turnTo(one.draft, mine.at);
    // What all documents have in common is asked once.
    const isNew = (conflict: Conflict): boolean =>
      (conflict.kind !== "indicator" && conflict.kind !== "theme") ||
      !conflicts.some((c) => c.kind === conflict.kind && c.key === conflict.key && c.field === conflict.field);
    conflicts.push(...one.conflicts.filter(isNew).map((conflict) => ({ ...conflict, document: sha256 })));
  }
  return added.length === documentsOf(theirs).length ? null : { draft: withDocuments(draft, added), conflicts };
}

/** Both drafts in one, by the document that both are turned to. */
function mergeOne(mine: Draft, theirs: Draft): Merged<Conflict> {
  const conflicts: Conflict[] = [];
  let source = mine.source;
  for (const field of SOURCE_FIELDS) {
    if (same(mine.source[field], theirs.source[field]) || isEmpty(theirs.source[field])) continue;
    if (isEmpty(mine.source[field])) source = { ...source, [field]: theirs.source[field] };
    else conflicts.push({ kind: "source", field, mine: mine.source, theirs: theirs.source });
  }
  let draft: Draft = { ...mine, source };
  for (const [key, decision] of Object.entries(theirs.decisions)) {
    const mineOf = decisionOf(mine, key);
    // Each taken over is an action, so that it can be undone, with what it newly defines.
    if (mineOf === null)
      draft = apply(draft, { kind: "decide", key, decision, ...definedWith(draft, theirs, decision) });
    else if (!same(mineOf, decision)) conflicts.push({ kind: "decision", key, mine: mineOf, theirs: decision });
  }
  const reasons = new Map(Object.entries(mine.reasons));
  for (const [key, reason] of Object.entries(theirs.reasons)) {
    const known = reasons.get(key);
    if (known === undefined) reasons.set(key, reason);
    else if (!same(known, reason)) conflicts.push({ kind: "reason", key, mine: known, theirs: reason });
  }
  // What no figure of theirs brought along is there to be chosen all the same.
  const indicators: Record<string, NewIndicator> = { ...theirs.indicators, ...draft.indicators };
  const themes = { ...theirs.themes, ...draft.themes };
  for (const [key, two] of Object.entries(theirs.indicators)) {
    const one = own(mine.indicators, key);
    if (one === undefined) continue;
    // Each may have named categories that the other had no figure of.
    const breakdown = joined(one.breakdown, two.breakdown);
    if (breakdown !== null) indicators[key] = { ...one, breakdown };
    for (const field of INDICATOR_FIELDS)
      if (!same(one[field], two[field]) && (field !== "breakdown" || breakdown === null))
        conflicts.push({ kind: "indicator", key, field, mine: one, theirs: two });
  }
  for (const [key, two] of Object.entries(theirs.themes)) {
    const one = own(mine.themes, key);
    if (one !== undefined)
      for (const field of THEME_FIELDS)
        if (!same(one[field], two[field])) conflicts.push({ kind: "theme", key, field, mine: one, theirs: two });
  }
  for (const [key, two] of Object.entries(theirs.answers)) {
    const one = own(mine.answers, key);
    if (one !== undefined && one !== two) conflicts.push({ kind: "answer", key, mine: one, theirs: two });
  }
  const answers = { ...theirs.answers, ...mine.answers };
  const notes = isEmpty(mine.notes) ? theirs.notes : mine.notes;
  const dismissed = { ...theirs.dismissed, ...mine.dismissed };
  return {
    draft: { ...draft, reasons: Object.fromEntries(reasons), dismissed, indicators, themes, answers, notes },
    conflicts,
  };
}

/** The fields in which two definitions of one id may differ. */
const INDICATOR_FIELDS = [
  "name",
  "unit",
  "noun",
  "kind",
  "stage",
  "scope",
  "theme",
  "direction",
  "definition",
  "breakdown",
] as const satisfies readonly (keyof NewIndicator)[];
const THEME_FIELDS = ["name", "question"] as const satisfies readonly (keyof Theme)[];

/** What the other draft newly defines for a decision, where the first one has nothing of that id. */
function definedWith(draft: Draft, theirs: Draft, decision: Decision): { readonly defines?: Definition } {
  if (decision.kind === "rejected") return {};
  const indicator = own(theirs.indicators, decision.value.indicator);
  if (indicator === undefined || own(draft.indicators, indicator.id) !== undefined) return {};
  const theme = own(theirs.themes, indicator.theme) ?? null;
  return { defines: { indicator, theme: theme === null || own(draft.themes, theme.id) !== undefined ? null : theme } };
}

/** The draft with what the other clerk has, for one conflict. */
export const takeTheirs = (draft: Draft, conflict: MergeConflict): Draft =>
  turnTo(taken(turnTo(draft, placeOf(draft, conflict.document)), conflict), draft.at);

/** The same of the document that it is about. */
function taken(draft: Draft, conflict: Conflict): Draft {
  switch (conflict.kind) {
    case "decision":
      return apply(draft, { kind: "decide", key: conflict.key, decision: conflict.theirs });
    case "reason":
      return { ...draft, reasons: { ...draft.reasons, [conflict.key]: conflict.theirs } };
    case "answer":
      return { ...draft, answers: { ...draft.answers, [conflict.key]: conflict.theirs } };
    case "indicator": {
      const mine = own(draft.indicators, conflict.key) ?? conflict.mine;
      const { breakdown: _, ...unsplit } = mine;
      const indicator = {
        ...(conflict.field === "breakdown" ? unsplit : mine),
        // An indicator that is not split has no such field at all.
        ...(conflict.theirs[conflict.field] === undefined ? {} : { [conflict.field]: conflict.theirs[conflict.field] }),
      };
      return { ...draft, indicators: { ...draft.indicators, [conflict.key]: indicator } };
    }
    case "theme": {
      const mine = own(draft.themes, conflict.key) ?? conflict.mine;
      const theme = { ...mine, [conflict.field]: conflict.theirs[conflict.field] };
      return { ...draft, themes: { ...draft.themes, [conflict.key]: theme } };
    }
    case "source":
      return { ...draft, source: { ...draft.source, [conflict.field]: conflict.theirs[conflict.field] } };
  }
}

const isEmpty = (said: string | Localised): boolean =>
  typeof said === "string" ? said === "" : LANGUAGES.every((lang) => said[lang] === "");
