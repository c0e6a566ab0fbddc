import type { Figure, Finding, Reading, ReadingContext, Span } from "#authoring/read/reading.ts";
import type { FindingCode } from "#domain/check/finding-code.ts";
import { plainOf } from "#domain/quantity/plain.ts";

/** A document as the rules of the lint look at it. Offsets are code points everywhere. */
export interface Look {
  /** As it was read, code point by code point. */
  readonly chars: readonly string[];
  /** With half-width digits, letters and marks, a sign for each of `chars`. */
  readonly plain: string;
  readonly reading: Reading;
  readonly context: ReadingContext;
  readonly tell: Tell;
}

/** Tells a finding. `found` is the text of the span unless given; what should stand there is `null` where nobody can say. */
export type Tell = (
  code: FindingCode,
  severity: Finding["severity"],
  span: Span,
  words?: { readonly found?: string; readonly expected?: string },
) => void;

/** Looks at a document with rules, and gives what they tell. */
export function findingsBy(
  rules: readonly ((look: Look) => void)[],
  text: string,
  reading: Reading,
  context: ReadingContext,
): readonly Finding[] {
  const { chars, plain } = plainOf(text);
  const findings: Finding[] = [];
  const tell: Tell = (code, severity, { start, end }, { found, expected } = {}) => {
    const printed = found ?? chars.slice(start, end).join("");
    findings.push({ code, severity, start, end, found: printed, expected: expected ?? null });
  };
  for (const rule of rules) rule({ chars, plain, reading, context, tell });
  return findings;
}

/** What ends a sentence, and a paragraph. */
const ENDS = /[。!?\n\r]/;
/** What ends a clause as well. */
const CLAUSE_ENDS = /[。!?\n\r,;:、]/;
/** The longest stretch that is looked at for the beginning of a sentence. */
const FAR = 2000;

/** The part of the text from the last end of a sentence up to an offset. */
export const sentenceBefore = ({ plain }: Pick<Look, "plain">, at: number): string => lastPart(plain, at, ENDS);

/** The part of the text from the last mark up to an offset. */
export const clauseBefore = ({ plain }: Pick<Look, "plain">, at: number): string => lastPart(plain, at, CLAUSE_ENDS);

function lastPart(plain: string, at: number, ends: RegExp): string {
  let from = at;
  while (from > 0 && at - from < FAR && !ends.test(plain[from - 1] ?? "")) from -= 1;
  return plain.slice(from, at);
}

/** Sentences that have figures, each with them in their order. */
export function sentencesWithFigures(
  look: Look,
): readonly { readonly span: Span; readonly figures: readonly Figure[] }[] {
  const { plain, reading } = look;
  const sentences: { span: Span; figures: Figure[] }[] = [];
  let at = 0;
  let next = 0;
  const { figures } = reading;
  while (next < figures.length) {
    let end = at;
    while (end < plain.length && !ENDS.test(plain[end] ?? "")) end += 1;
    const within: Figure[] = [];
    for (let figure = figures[next]; figure !== undefined && figure.start < end; figure = figures[next]) {
      within.push(figure);
      next += 1;
    }
    if (within.length > 0) sentences.push({ span: { start: at, end }, figures: within });
    if (end >= plain.length) break;
    at = end + 1;
  }
  return sentences;
}

/** Every place where a pattern stands; the pattern has to carry the flag `g`. */
export const placesOf = (pattern: RegExp, plain: string): readonly RegExpMatchArray[] => [...plain.matchAll(pattern)];

/** The span of a match, or of its part from `before` on. */
export const spanOf = (match: RegExpMatchArray, skipped = 0): Span => {
  const start = (match.index ?? 0) + skipped;
  return { start, end: (match.index ?? 0) + match[0].length };
};
