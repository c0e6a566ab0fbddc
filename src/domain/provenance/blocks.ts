import { type Span, textAt } from "./folded.ts";

/** A marked part of a text: a figure of the site, a damaged passage, a phrase that is quoted, or a number that the site does not carry. */
export interface Mark extends Span {
  readonly kind: "figure" | "damage" | "quote" | "other";
  readonly id: string;
}

/** A run of text under the same marks. A mark that begins, begins a piece. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Those of the marks that end with the piece. */
  readonly ending: readonly Mark[];
}

/** A part of the text that is drawn as one, and skipped as one while it is far from the screen. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** How many lines it has, if none of them is too long for its column. */
  readonly lines: number;
  readonly pieces: readonly Piece[];
}

/** A block ends with the line that takes it beyond this; a single line may be three times as long. */
const BLOCK = 1500;

/** Cuts a text into blocks and pieces; put together again they are the text. */
export function blocksOf(chars: readonly string[], marks: readonly Mark[]): readonly Block[] {
  const waiting = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  const blocks: Block[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let start = 0; start < chars.length;) {
    const { end, lines } = blockFrom(chars, start);
    for (let mark = waiting[next]; mark !== undefined && mark.start < end; mark = waiting[next]) {
      open.push(mark);
      next += 1;
    }
    blocks.push({ start, end, lines, pieces: piecesOf(chars, { start, end }, open) });
    open = open.filter((m) => m.end > end);
    start = end;
  }
  return blocks;
}

function blockFrom(chars: readonly string[], start: number): { readonly end: number; readonly lines: number } {
  let lines = 0;
  for (let at = start; at < chars.length; at += 1) {
    const isLine = chars[at] === "\n";
    if (isLine) lines += 1;
    if ((isLine && at - start >= BLOCK) || at - start >= 3 * BLOCK) return { end: at + 1, lines: Math.max(lines, 1) };
  }
  return { end: chars.length, lines: lines + 1 };
}

function piecesOf(chars: readonly string[], block: Span, marks: readonly Mark[]): readonly Piece[] {
  const inside = (offset: number): boolean => offset > block.start && offset < block.end;
  const cuts = new Set([block.start, ...marks.flatMap((m) => [m.start, m.end]).filter(inside)]);
  const starts = [...cuts].sort((a, b) => a - b);
  let open: readonly Mark[] = [];
  let next = 0;
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? block.end;
    const begun: Mark[] = [];
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[next]) {
      begun.push(mark);
      next += 1;
    }
    const here = [...open, ...begun];
    open = here.filter((m) => m.end > end);
    return { start, text: textAt({ chars }, { start, end }), marks: here, ending: here.filter((m) => m.end === end) };
  });
}
