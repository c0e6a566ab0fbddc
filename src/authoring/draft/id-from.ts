/** An id is part of an address, and is cut at a whole word. */
const LONGEST_ID = 40;

/**
 * The id of an indicator, theme or category made of how its name is read (`xin jian gong ce`), or of `otherwise` where nothing of it
 * can be spelled; with the first number that is free.
 */
export function idFrom(syllables: readonly string[], otherwise: string, isTaken: (id: string) => boolean): string {
  let base = "";
  for (const word of syllables.flatMap((one) => one.toLowerCase().match(/[a-z0-9]+/g) ?? [])) {
    const next = base === "" ? word : `${base}-${word}`;
    if (next.length > LONGEST_ID) break;
    base = next;
  }
  if (base === "") base = otherwise;
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!isTaken(id)) return id;
  }
}
