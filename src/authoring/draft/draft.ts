import type { Stage } from "#authoring/read/reading.ts";
import type { Place } from "#authoring/table/open/grid.ts";
import { own } from "#domain/release/own.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Basis } from "#domain/schemas/period.ts";
import type { Theme } from "#domain/schemas/indicator.ts";
import type { Missing, Qualifier } from "#domain/schemas/value.ts";
import type { Defined, Definition, NewIndicator } from "./new-indicator.ts";

/** What the figures come from, as far as it is known; texts in a language that the site does not speak are empty. */
export interface DraftSource {
  readonly title: Localised;
  readonly issuer: Localised;
  /** `YYYY-MM-DD`; empty where the document shows none. */
  readonly published: string;
  /** The year that the report is about; empty where nobody said. */
  readonly year: string;
  readonly url: string;
  /** Of the text, as UTF-8 with the ends of lines of Unix: by it the text of a draft is known again. */
  readonly sha256: string;
  /** Its length in Unicode code points. */
  readonly chars: number;
  /** The file that was given; `null` for what was pasted. */
  readonly name: string | null;
  /** Of a workbook, whose hash is that of its bytes, as it has no text. */
  readonly form?: "table";
}

/** A figure as it is to be published, in the words and the unit of the document. */
export interface DraftValue {
  /** Empty where nobody has said yet what it is of. */
  readonly indicator: string;
  readonly category?: string;
  readonly period: string;
  readonly basis: Basis;
  readonly stage: Stage;
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  /** Number, words and unit as printed. */
  readonly printed: string;
  /** What the document calls it; from it aliases are learnt. */
  readonly label: string | null;
  readonly section: string;
  /** The short phrase that carries it, and its place in code points. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** Of a figure of a workbook: its cell, and then no phrase. */
  readonly cell?: Place;
  /** The document that a workbook names for it; the workbook itself where it names none. */
  readonly document?: string;
  /** Why a workbook has no number. */
  readonly missing?: Missing;
}

/** Why a figure is not taken over. */
export const REJECT_REASONS = [
  "no-indicator",
  "not-a-figure",
  "duplicate",
  "damaged",
  "out-of-scope",
  "other",
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** What a person decided of a figure. `edited` keeps what the reader had proposed, `added` was left over by it. */
export type Decision =
  | { readonly kind: "accepted" | "added"; readonly value: DraftValue }
  | { readonly kind: "edited"; readonly value: DraftValue; readonly was: DraftValue }
  | { readonly kind: "rejected"; readonly reason: RejectReason; readonly note: string };

/** What a changed value is, and why: `beside` leaves the published one as it is, with the new one next to it. */
export interface ChangeReason {
  readonly kind: "revised" | "corrected" | "beside";
  readonly reason: Localised;
}

/** What stood before an action; `null` where nothing did. */
interface Step {
  readonly key: string;
  readonly before: Decision | null;
  /** Taken back with the step before it: both were one press. */
  readonly joined?: true;
  /** Of an action that defined an indicator or a theme. */
  readonly indicator?: { readonly id: string; readonly before: NewIndicator | null };
  readonly theme?: { readonly id: string; readonly before: Theme | null };
}

/** What a clerk has decided of one document so far. Nothing of its text but the short phrases of figures. */
export interface DocumentDraft {
  readonly source: DraftSource;
  /** By the place of the figure (`keyOf`). */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Of values that are published otherwise, by the same keys. */
  readonly reasons: Readonly<Record<string, ChangeReason>>;
  /** Why something that looked wrong is right, by what it is and where (`findingKey`). */
  readonly dismissed: Readonly<Record<string, string>>;
  /** What was answered to the questions about a workbook, by their ids. */
  readonly answers: Readonly<Record<string, string>>;
  /** The newest last. */
  readonly history: readonly Step[];
}

/** What a clerk has made of the documents of a release: one of them is being worked on, and the draft's own fields are of that. */
export interface Draft extends DocumentDraft, Defined {
  /** What the release says of itself. */
  readonly notes: Localised;
  /** The other documents, in the order in which they were added. */
  readonly others: readonly DocumentDraft[];
  /** The place of the present one among them all. */
  readonly at: number;
}

export type Action =
  /** `defines`: the figure is of an indicator that is new with it. */
  | { readonly kind: "decide"; readonly key: string; readonly decision: Decision; readonly defines?: Definition }
  /** Defines an indicator, or mends it, at a figure that stays what it is. */
  | { readonly kind: "define"; readonly key: string; readonly defines: Definition }
  /** Makes a figure an undecided one again. */
  | { readonly kind: "clear"; readonly key: string };

/** A figure's name in a draft: its place in the text, which is the same for everyone who has the document. */
export const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

/** A document of which nothing is decided. */
export const emptyDocument = (source: DraftSource): DocumentDraft => ({
  source,
  decisions: {},
  reasons: {},
  dismissed: {},
  answers: {},
  history: [],
});

/** A draft of a document of which nothing is decided. */
export const emptyDraft = (source: DraftSource): Draft => ({
  ...emptyDocument(source),
  indicators: {},
  themes: {},
  notes: { zh: "", en: "" },
  others: [],
  at: 0,
});

/** The draft after an action, which `undo` takes back. */
export function apply(draft: Draft, action: Action): Draft {
  const { key } = action;
  const before = decisionOf(draft, key);
  const after = action.kind === "decide" ? action.decision : action.kind === "define" ? before : null;
  const { indicator, theme = null } = (action.kind === "clear" ? undefined : action.defines) ?? {};
  const step: Step = {
    key,
    before,
    ...(indicator === undefined
      ? {}
      : { indicator: { id: indicator.id, before: own(draft.indicators, indicator.id) ?? null } }),
    ...(theme === null ? {} : { theme: { id: theme.id, before: own(draft.themes, theme.id) ?? null } }),
  };
  return {
    ...draft,
    decisions: withEntry(draft.decisions, key, after),
    indicators: indicator === undefined ? draft.indicators : withEntry(draft.indicators, indicator.id, indicator),
    themes: theme === null ? draft.themes : withEntry(draft.themes, theme.id, theme),
    history: [...draft.history, step],
  };
}

/** The draft after several actions that are one to a person, and that `undo` takes back at once. */
export const applyAll = (draft: Draft, actions: readonly Action[]): Draft => {
  const after = actions.reduce(apply, draft);
  const first = draft.history.length;
  return { ...after, history: after.history.map((step, at) => (at > first ? { ...step, joined: true } : step)) };
};

/** The draft before its last action; a draft without any is what it is. */
export function undo(draft: Draft): Draft {
  const last = draft.history[draft.history.length - 1];
  if (last === undefined) return draft;
  const before = withoutStep(draft, last);
  return last.joined === true ? undo(before) : before;
}

function withoutStep(draft: Draft, { key, before, indicator, theme }: Step): Draft {
  return {
    ...draft,
    decisions: withEntry(draft.decisions, key, before),
    indicators:
      indicator === undefined ? draft.indicators : withEntry(draft.indicators, indicator.id, indicator.before),
    themes: theme === undefined ? draft.themes : withEntry(draft.themes, theme.id, theme.before),
    history: draft.history.slice(0, -1),
  };
}

/** What was decided of a figure, or `null`. */
export const decisionOf = ({ decisions }: Pick<Draft, "decisions">, key: string): Decision | null =>
  own(decisions, key) ?? null;

/** The figures that are to be published, with their keys, in the order of the text. */
export const valuesIn = ({ decisions }: Pick<Draft, "decisions">): readonly (readonly [string, DraftValue])[] =>
  Object.entries(decisions)
    .flatMap(([key, decision]) => (decision.kind === "rejected" ? [] : [[key, decision.value] as const]))
    .sort(([, a], [, b]) => a.start - b.start || a.end - b.end);

/** All documents of a draft, in the order in which they were added. */
export function documentsOf(draft: Draft): readonly DocumentDraft[] {
  const { source, decisions, reasons, dismissed, answers, history, others, at } = draft;
  return [...others.slice(0, at), { source, decisions, reasons, dismissed, answers, history }, ...others.slice(at)];
}

/** How many of the figures that were read are decided. Figures that were added are decided by being there. */
export function progressOf(draft: Draft, keys: readonly string[]): { readonly decided: number; readonly all: number } {
  return { decided: keys.filter((key) => decisionOf(draft, key) !== null).length, all: keys.length };
}

/** The new indicators that no figure of any document is of. */
export function unusedIn(draft: Draft): readonly NewIndicator[] {
  const used = new Set(documentsOf(draft).flatMap((one) => valuesIn(one).map(([, { indicator }]) => indicator)));
  return Object.values(draft.indicators).filter(({ id }) => !used.has(id));
}

/** A record with something under a key; without it where that is `null`. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, entry: T | null): Readonly<Record<string, T>> {
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(entry === null ? others : [...others, [key, entry] as const]);
}
