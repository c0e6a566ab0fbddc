import { type Folded, foldText, overlaps, type Span, spanAt, textAt } from "./folded.ts";
import { standsAlone } from "./stands-alone.ts";

/** What is looked for in a document: a figure by its phrase and its printed number, with the place where it was read. */
export interface Sought {
  readonly id: string;
  readonly phrase: string | null;
  /** Empty where a number alone would prove nothing. */
  readonly printed: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** `place`: where it was read · `phrase`: its phrase, elsewhere · `number`: only its number, in other words. */
export type How = "place" | "phrase" | "number";

/** Where something was found; `span` is `null` where it was not. */
export type Located =
  | { readonly id: string; readonly how: How; readonly span: Span }
  | { readonly id: string; readonly how: "not-found"; readonly span: null };

interface Options {
  /** True where the text is, sign by sign, the one that the spans refer to. */
  readonly same: boolean;
  /** Places that are known to speak of something else: a number alone is not looked for there. */
  readonly taken: readonly Span[];
}

/**
 * Finds each of the sought, in their order. First where it was read, then its phrase, the nearest to where it should be, then its
 * number alone, as long as no other of the sought stands there. Two with the same phrase are not found in one place.
 */
export function locate(text: Folded, sought: readonly Sought[], { same, taken }: Options): readonly Located[] {
  const found = new Map<string, Located>();
  const claimed = new Map<string, Span>();
  const claim = (one: Sought, how: How, span: Span): void => {
    found.set(one.id, { id: one.id, how, span });
    claimed.set(placeOf(one), span);
  };
  for (const one of sought) {
    const span = recordedSpan(one, text);
    if (span !== null && isAtPlace(text, one, span, same)) claim(one, "place", span);
  }
  const inOrder = [...sought].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
  let shift = 0;
  for (const one of inOrder) {
    const before = found.get(one.id);
    if (before === undefined) {
      const others = [...claimed].flatMap(([place, span]) => (place === placeOf(one) ? [] : [span]));
      const free = occurrences(text, one.phrase ?? "").filter(
        (span) => !others.some((other) => other.start === span.start && other.end === span.end),
      );
      const span = nearest(free, one.start === undefined ? null : one.start + shift);
      if (span !== null) claim(one, "phrase", span);
    }
    const span = found.get(one.id)?.span;
    if (span != null && one.start !== undefined) shift = span.start - one.start;
  }
  for (const one of inOrder) {
    if (found.has(one.id)) continue;
    const free = occurrences(text, one.printed).filter(
      (span) => ![...claimed.values(), ...taken].some((other) => overlaps(other, span)),
    );
    const span = nearest(free, one.start === undefined ? null : one.start + shift);
    if (span !== null) claim(one, "number", span);
  }
  return sought.map(({ id }) => found.get(id) ?? { id, how: "not-found", span: null });
}

/** Every place where a phrase stands as it is, whatever its spaces and forms of signs. */
export function occurrences(text: Folded, phrase: string): readonly Span[] {
  const wanted = foldText(phrase).folded;
  if (wanted === "") return [];
  const spans: Span[] = [];
  for (let from = text.folded.indexOf(wanted); from >= 0; from = text.folded.indexOf(wanted, from + 1))
    if (standsAlone(text, from, from + wanted.length)) spans.push(spanAt(text, from, from + wanted.length));
  return spans;
}

/** Several values may be read from one place; they share it. */
const placeOf = ({ id, start, end }: Sought): string =>
  start === undefined || end === undefined ? id : `${start}-${end}`;

function recordedSpan({ start, end }: Sought, { chars }: Folded): Span | null {
  return start === undefined || end === undefined || start >= end || end > chars.length ? null : { start, end };
}

function isAtPlace(text: Folded, { phrase, printed }: Sought, span: Span, same: boolean): boolean {
  const wanted = phrase ?? printed;
  if (same && phrase === null) return true;
  if (foldText(textAt(text, span)).folded !== foldText(wanted).folded) return false;
  const from = indexOfOffset(text, span.start);
  return same || standsAlone(text, from, indexOfOffset(text, span.end));
}

/** The first index into `folded` that comes from an offset or from one after it. */
function indexOfOffset({ at }: Folded, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span nearest to an offset; the first where nothing is expected. */
function nearest(spans: readonly Span[], expected: number | null): Span | null {
  const [first = null] = spans;
  if (expected === null || first === null) return first;
  return spans.reduce((best, span) => {
    return Math.abs(span.start - expected) < Math.abs(best.start - expected) ? span : best;
  }, first);
}
