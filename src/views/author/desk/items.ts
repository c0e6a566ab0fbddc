import type { Figure, Reading } from "#authoring/read/reading.ts";
import { keyOf } from "#authoring/draft/draft.ts";

/** A place of a document that is marked: a figure, or (`null`) digits that nobody could read. */
export interface Item {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** How sure the reader is of it, and of which indicator it may be. */
  readonly figure: Pick<Figure, "indicator" | "tier" | "flags"> | null;
}

/** What is marked in a text, in its order. Where two overlap, the first stands. */
export function itemsOf({ figures, left }: Reading): readonly Item[] {
  const all = [
    ...figures.map((figure): Item => ({ key: keyOf(figure), start: figure.start, end: figure.end, figure })),
    ...left.map((span): Item => ({ key: keyOf(span), ...span, figure: null })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((item) => {
    if (item.start < end) return false;
    end = item.end;
    return true;
  });
}

/** A paragraph of the text: plain stretches, and marked ones. */
export interface Block {
  readonly start: number;
  readonly pieces: readonly (string | { readonly item: Item; readonly text: string })[];
}

/** The text by paragraphs, empty ones left out. A mark that reaches over the end of one keeps the next with it. */
export function blocksOf(points: readonly string[], items: readonly Item[]): readonly Block[] {
  const blocks: Block[] = [];
  let pieces: Block["pieces"][number][] = [];
  let start = 0;
  const close = (at: number): void => {
    if (pieces.some((piece) => typeof piece !== "string" || piece.trim() !== "")) blocks.push({ start, pieces });
    pieces = [];
    start = at;
  };
  const plain = (from: number, to: number): void => {
    let begin = from;
    for (let at = from; at < to; at++) {
      if (points[at] !== "\n") continue;
      if (at > begin) pieces.push(points.slice(begin, at).join(""));
      begin = at + 1;
      close(begin);
    }
    if (to > begin) pieces.push(points.slice(begin, to).join(""));
  };
  let at = 0;
  for (const item of items) {
    plain(at, item.start);
    pieces.push({ item, text: points.slice(item.start, item.end).join("") });
    at = item.end;
  }
  plain(at, points.length);
  close(points.length);
  return blocks;
}
