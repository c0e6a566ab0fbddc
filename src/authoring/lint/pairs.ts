import type { Look } from "./look.ts";

/** Marks that come in pairs, the opening one first. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["《", "》"],
  ["“", "”"],
  ["（", "）"],
  ["「", "」"],
  ["【", "】"],
]);
const CLOSING: ReadonlyMap<string, string> = new Map([...PAIRS].map(([open, close]) => [close, open]));
/** 1）and 一） number an item. */
const ITEM = /(?:^|[\s。；，：])[\d一二三四五六七八九十a-zA-Z①-⑳]{1,3}$/;
/** So much of the text after or before a mark says where it is (code points). */
const AROUND = 8;

/** Brackets, quotation marks and title marks whose other one is not in their paragraph. */
export function unpairedMarks({ chars, tell }: Look): void {
  let open: { readonly mark: string; readonly at: number }[] = [];
  let from = 0;
  const alone = (at: number, mark: string, other: string): void => {
    const isOpen = PAIRS.has(mark);
    const span = isOpen
      ? { start: at, end: Math.min(at + AROUND, lineEnd(chars, at)) }
      : { start: Math.max(from, at - AROUND), end: at + 1 };
    tell("mark-unpaired", "warning", span, { expected: isOpen ? `${mark}…${other}` : `${other}…${mark}` });
  };
  const close = (): void => {
    for (const { mark, at } of open) alone(at, mark, PAIRS.get(mark) ?? "");
    open = [];
  };
  for (const [at, char] of chars.entries()) {
    if (char === "\n" || char === "\r") {
      close();
      from = at + 1;
    } else if (PAIRS.has(char)) open.push({ mark: char, at });
    else {
      const wanted = CLOSING.get(char);
      if (wanted === undefined) continue;
      const last = open.map(({ mark }) => mark).lastIndexOf(wanted);
      if (last >= 0) {
        // What was opened inside and not closed there is alone.
        for (const { mark, at: place } of open.slice(last + 1)) alone(place, mark, PAIRS.get(mark) ?? "");
        open = open.slice(0, last);
      } else if (char !== "）" || !ITEM.test(chars.slice(Math.max(from, at - 4), at).join(""))) alone(at, char, wanted);
    }
  }
  close();
}

function lineEnd(chars: readonly string[], at: number): number {
  let end = at;
  while (end < chars.length && chars[end] !== "\n" && chars[end] !== "\r") end += 1;
  return end;
}
