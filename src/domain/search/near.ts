/** Shorter words have too many neighbours for a mistake to be told from another word. */
export const LEAST_FOR_MISTAKES = 5;

/** True where one letter was left out, added, taken for another, or two were swapped. */
export function oneMistakeApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const same = (fromA: number, fromB: number): boolean => a.slice(fromA) === b.slice(fromB);
  return (
    a === b ||
    same(at + 1, at + 1) ||
    same(at + 1, at) ||
    same(at, at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && same(at + 2, at + 2))
  );
}

/** How much of a text (from its start) is the word with one mistake, as a length; `null` where none is. */
export function nearStart(text: string, word: string): number | null {
  // One mistake spoils one of the two first letters, or neither.
  if (
    text.length < word.length - 1 ||
    (text[0] !== word[0] && text[1] !== word[1] && text[0] !== word[1] && text[1] !== word[0])
  )
    return null;
  for (const length of [word.length, word.length + 1, word.length - 1])
    if (length <= text.length && oneMistakeApart(text.slice(0, length), word)) return length;
  return null;
}
