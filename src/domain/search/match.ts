import { inChineseSigns, type Language, LANGUAGES, PRINTED_LANGUAGE } from "#domain/site/language.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { type Entry } from "./entry.ts";
import { fold, type Folded, type Mark, markAt } from "./folded.ts";
import { LEAST_FOR_MISTAKES, nearStart } from "./near.ts";
import { findMistyped, type SignReadings } from "./mistyped.ts";
import { findSpelled, type Spellable, spellable } from "./spelled.ts";
import { amountIn, answers, isOfSize, type Valued, valued } from "./value.ts";

/** What of an entry was found, the weightiest first. */
export type FieldName = "name" | "also" | "id" | "value" | "unit" | "under" | "text";

/** Why a word of the query finds an entry. */
export interface Reason {
  /** The word, as it was compared. */
  readonly word: string;
  /** The word itself, its initials or syllables, with one mistake (`sign`: in Chinese), in pieces, or what is meant by it. */
  readonly how: "itself" | "initials" | "syllables" | "mixed" | "mistake" | "sign" | "pieces" | "meant";
  readonly field: FieldName;
  readonly lang: Language;
  /** The text that was found, whole, and what of it. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text of an entry, ready to be searched. */
interface Field {
  readonly name: FieldName;
  readonly lang: Language;
  readonly words: Spellable | Folded;
}

/** An entry with all its texts folded and read, once for all queries. */
export interface Prepared {
  readonly entry: Entry;
  readonly fields: readonly Field[];
  readonly values: readonly Valued[];
}

/** What a field is worth beside the name itself. */
const WEIGHT: Readonly<Record<FieldName, number>> = {
  name: 1,
  also: 0.97,
  id: 0.8,
  value: 0.8,
  unit: 0.7,
  under: 0.55,
  text: 0.45,
};

/** What a way of being found is worth: the whole of a text, its beginning, the beginning of a word, the inside. */
const WORTH = {
  itself: { whole: 100, start: 92, word: 84, inside: 78 },
  syllables: { whole: 97, start: 89, word: 75, inside: 75 },
  initials: { whole: 96, start: 88, word: 72, inside: 72 },
  mixed: { whole: 90, start: 82, word: 64, inside: 64 },
  sign: { whole: 52, start: 48, word: 46, inside: 44 },
  mistake: { whole: 50, start: 46, word: 44, inside: 40 },
  pieces: { whole: 40, start: 40, word: 40, inside: 40 },
} as const;

export interface Found {
  readonly worth: number;
  readonly reason: Reason;
}

/** Makes an entry ready. Definitions are not spelled by initials: in so much text any letters would be found. */
export function prepare(entry: Entry, read: (text: string) => readonly (string | null)[]): Prepared {
  const fields: Field[] = [];
  const add = (name: FieldName, text: Localised | undefined): void => {
    for (const lang of LANGUAGES) {
      const said = text?.[lang] ?? "";
      if (said === "") continue;
      const words = fold(said);
      fields.push({ name, lang, words: inChineseSigns(lang) && name !== "text" ? spellable(words, read) : words });
    }
  };
  add("name", entry.name);
  for (const name of entry.also ?? []) add("also", name);
  fields.push({ name: "id", lang: "en", words: fold(entry.id) });
  add("unit", entry.unit);
  add("under", entry.under);
  add("text", entry.text);
  return { entry, fields, values: (entry.values ?? []).map(valued) };
}

const LETTERS = /^[a-z]+$/;
const LATIN = /[a-z0-9]/;

type Matcher = (field: Field, word: string) => Found | null;

/** The best place of a word in an entry, or `null`. */
export function matchWord(prepared: Prepared, word: string): Found | null {
  const found = best(prepared, word, (field, w) => exactly(field, w) ?? spelled(field, w));
  const value = valueIn(prepared, word);
  return found === null || (value !== null && value.worth > found.worth) ? value : found;
}

/** A value that is the number typed, whatever its scale: 40.6, 40.6亿元, 4060000000. */
function valueIn({ values }: Prepared, word: string): Found | null {
  const asked = amountIn(word);
  let found: Found | null = null;
  for (const value of values) {
    const answer = asked === null ? (isOfSize(value, word) ? "number" : null) : answers(value, asked);
    if (answer === null) continue;
    const worth = WORTH.itself[answer === "whole" ? "whole" : "start"] * WEIGHT.value;
    const { text } = value;
    const marks = [{ start: 0, end: text.length }];
    if (found === null || worth > found.worth)
      found = { worth, reason: { word, how: "itself", field: "value", lang: PRINTED_LANGUAGE, text, marks } };
  }
  return found;
}

/** The same where nothing was found as typed: with one mistake in letters or signs, or the Chinese word in pieces. */
export function matchLoosely(prepared: Prepared, word: string, readings: SignReadings): Found | null {
  return (
    best(prepared, word, mistaken) ??
    inPieces(prepared, word) ??
    best(prepared, word, (field, w) => mistypedSign(field, w, readings))
  );
}

/** The texts of entries that are read by their signs. */
export const readTexts = (prepared: readonly Prepared[]): readonly Spellable[] =>
  prepared.flatMap(({ fields }) => fields.flatMap(({ words }) => ("syllables" in words ? [words] : [])));

function mistypedSign(field: Field, word: string, readings: SignReadings): Found | null {
  if (!("syllables" in field.words)) return null;
  const from = findMistyped(field.words, word, readings);
  if (from === null) return null;
  const to = from + word.length;
  const where = from > 0 ? "inside" : to === field.words.folded.length ? "whole" : "start";
  return foundIn(field, word, "sign", worthOf(field, "sign", where, from, to));
}

function best({ fields }: Prepared, word: string, match: Matcher): Found | null {
  let found: Found | null = null;
  for (const field of fields) {
    const here = match(field, word);
    if (here !== null && (found === null || here.worth > found.worth)) found = here;
  }
  return found;
}

const worthOf = (
  field: Field,
  how: keyof typeof WORTH,
  where: keyof (typeof WORTH)["itself"],
  from: number,
  to: number,
): Omit<Found, "reason"> & { readonly marks: readonly Mark[] } => ({
  // Of two alike the one of which the word is the larger part.
  worth: (WORTH[how][where] + (6 * (to - from)) / field.words.folded.length) * WEIGHT[field.name],
  marks: [markAt(field.words, from, to)],
});

const foundIn = (
  field: Field,
  word: string,
  how: Reason["how"],
  { worth, marks }: { readonly worth: number; readonly marks: readonly Mark[] },
): Found => ({
  worth,
  reason: { word, how, field: field.name, lang: field.lang, text: field.words.text, marks },
});

function exactly(field: Field, word: string): Found | null {
  const { folded } = field.words;
  const latin = LATIN.test(word[0] ?? "");
  let inside = -1;
  for (let from = folded.indexOf(word); from !== -1; from = folded.indexOf(word, from + 1)) {
    const begins = !latin || from === 0 || !LATIN.test(folded[from - 1] ?? "");
    const place = (where: keyof (typeof WORTH)["itself"]): Found =>
      foundIn(field, word, "itself", worthOf(field, "itself", where, from, from + word.length));
    if (from === 0) return place(folded.length === word.length ? "whole" : "start");
    if (begins) return place(latin ? "word" : "inside");
    if (inside === -1) inside = from;
  }
  // Two letters in the middle of a word say nothing.
  if (inside === -1 || word.length < 3 || field.name === "id") return null;
  return foundIn(field, word, "itself", worthOf(field, "mixed", "inside", inside, inside + word.length));
}

function spelled(field: Field, word: string): Found | null {
  const { words } = field;
  if (!("syllables" in words) || word.length < 2 || !/[a-z]/.test(word) || !/^[a-z0-9]+$/.test(word)) return null;
  const found = findSpelled(words, word);
  if (found === null) return null;
  const { from, to, how } = found;
  const where = from > 0 ? "inside" : to === words.folded.length ? "whole" : "start";
  return foundIn(field, word, how, worthOf(field, how, where, from, to));
}

function mistaken(field: Field, word: string): Found | null {
  if (!LETTERS.test(word) || word.length < LEAST_FOR_MISTAKES || field.name === "id") return null;
  return "syllables" in field.words ? mistakenSpelling(field, field.words, word) : mistakenWord(field, word);
}

/** The words of a text with their places, made when the first mistake is looked for. */
const split = new WeakMap<Field, readonly (readonly [index: number, word: string])[]>();

function mistakenWord(field: Field, word: string): Found | null {
  const { folded } = field.words;
  const words =
    split.get(field) ?? [...folded.matchAll(/[a-z]{4,}/g)].map(({ index, 0: other }) => [index, other] as const);
  split.set(field, words);
  for (const [index, other] of words) {
    const length = nearStart(other, word);
    if (length === null) continue;
    const where = length === other.length ? "whole" : "word";
    return foundIn(field, word, "mistake", worthOf(field, "mistake", where, index, index + length));
  }
  return null;
}

function mistakenSpelling(field: Field, words: Spellable, word: string): Found | null {
  for (let from = 0; from < words.syllables.length; from += 1) {
    let said = "";
    for (let to = from; to < words.syllables.length && said.length < word.length + 1; to += 1) {
      const syllable = words.syllables[to];
      if (syllable == null) break;
      said += syllable;
      const near = said.length >= word.length - 1 && nearStart(said, word) !== null;
      if (near && to > from)
        return foundIn(
          field,
          word,
          "mistake",
          worthOf(field, "mistake", from === 0 ? "start" : "inside", from, to + 1),
        );
    }
  }
  return null;
}

/** Nobody types 国家级专精特新“小巨人”企业 in full: a longer word counts where its parts, of two signs or more, are all there. */
function inPieces({ fields }: Prepared, word: string): Found | null {
  if (!/^\p{Script=Han}{4,}$/u.test(word)) return null;
  for (const field of fields.filter(({ lang }) => inChineseSigns(lang))) {
    const marks: Mark[] = [];
    let at = 0;
    while (at < word.length) {
      const piece = longestPiece(field.words.folded, word, at);
      if (piece === null) break;
      marks.push(markAt(field.words, piece.from, piece.from + piece.length));
      at += piece.length;
    }
    if (at === word.length)
      return {
        worth: (WORTH.pieces.inside - marks.length) * WEIGHT[field.name],
        reason: {
          word,
          how: "pieces",
          field: field.name,
          lang: field.lang,
          text: field.words.text,
          marks: merged(marks),
        },
      };
  }
  return null;
}

function longestPiece(folded: string, word: string, at: number): { from: number; length: number } | null {
  for (let length = word.length - at; length >= 2; length -= 1) {
    // What is left over must again be a piece.
    if (word.length - at - length === 1) continue;
    const from = folded.indexOf(word.slice(at, at + length));
    if (from !== -1) return { from, length };
  }
  return null;
}

/** Marks in order, those that touch as one. */
export function merged(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last === undefined || mark.start > last.end) result.push(mark);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
  }
  return result;
}
