import type { Qualifier } from "#domain/schemas/value.ts";

/**
 * What a figure of a document stands for. `actual` 完成: it came about · `expected` 预计: the year is not over or not counted ·
 * `target` 目标: a value to be reached · `plan` 计划: a size that was laid down (a project's whole investment) · `intent` 意向:
 * what was signed or meant, and binds nobody.
 */
export type Stage = "actual" | "expected" | "target" | "plan" | "intent";

/** How sure the reader is of a whole record. `certain` needs no look, `likely` one, `ask` a decision. */
export type Tier = "certain" | "likely" | "ask";

/** An indicator that a figure may be of. `certainty` runs from 0 to 1. */
export interface Candidate {
  readonly id: string;
  readonly certainty: number;
}

/** A place in the text as it was read: `start` and `end` count Unicode code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure found in a document. The value is in the printed unit and signed: 下降2.4% is -2.4. */
export interface Figure extends Span {
  /** Number, words and unit as printed, cleaned of what the layout broke (`9 204元` is `9204元`). */
  readonly text: string;
  /** The printed number; `null` for a range that names no number of its own. */
  readonly value: number | null;
  /** Both ends, or neither for a point; an open end is `null`. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** The unit as printed with its scale (`亿元`, `万`, `%`, `个百分点`), or `null` where none follows or is carried. */
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  /** What is counted, in the document's own short words; `null` where none was found. */
  readonly label: string | null;
  /** A period code of `domain/period`; `null` where the document does not say. */
  readonly period: string | null;
  readonly stage: Stage;
  /** The best three indicators, best first; empty where none fits. */
  readonly indicator: readonly Candidate[];
  readonly tier: Tier;
  readonly flags: readonly FigureFlag[];
}

/** What a person should know of how a figure was read. */
export type FigureFlag =
  /** Carried from a figure or a list before it. */
  | "unit-carried"
  | "label-carried"
  /** No unit is printed where one is needed. */
  | "no-unit"
  /** Digits were broken by a space, a line or a look-alike letter and put together. */
  | "mended"
  /** The year was not printed beside it. */
  | "period-inferred"
  /** A part of the figure before it (其中, 含). */
  | "part"
  /** Several names and several values that do not pair off. */
  | "unpaired";

/** Why digits are no figure. */
export type NameReason =
  | "date"
  | "ordinal"
  | "list-number"
  | "document-number"
  | "telephone"
  | "address"
  | "name"
  | "slogan"
  | "note-mark"
  | "code";

/** Digits that are no figure, with the reason. */
export interface Named extends Span {
  readonly reason: NameReason;
}

/** Every run of digits of a document is in one of the three. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly named: readonly Named[];
  /** Digits that nobody could place. */
  readonly left: readonly Span[];
}

/** What the lint says of a document, or of a draft beside the releases before it. */
export interface Finding extends Span {
  readonly code: string;
  /** `error`: it stands in the way of publishing · `warning`: dismissed with a reason that is kept. */
  readonly severity: "error" | "warning";
  /** What the words of the message are filled with. */
  readonly found: string;
  readonly expected: string | null;
}

/** An indicator as the reader has to know it. */
export interface KnownIndicator {
  readonly id: string;
  /** Its Chinese name, its short name and whatever a clerk taught (aliases), the name first. */
  readonly names: readonly string[];
  readonly unit: string;
  /** The newest value with its period; absent where there is none. */
  readonly last?: { readonly value: number; readonly period: string };
}

/** What a reader of documents is told besides the text. */
export interface ReadingContext {
  readonly indicators: readonly KnownIndicator[];
  /** The year that the report is about, where a person said so or the document does; else `null`. */
  readonly year: number | null;
}
