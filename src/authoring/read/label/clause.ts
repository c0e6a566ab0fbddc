import { SECTION_NUMBER } from "#authoring/read/section-number.ts";

/** The words before an offset in its clause, without the marks of notes. */
export function wordsBefore(plain: string, at: number, floor: number): string {
  const start = clauseStart(plain, at, floor);
  const item =
    start === 0 || /[\n。;]/.test(plain.charAt(start - 1)) ? (ITEM.exec(plain.slice(start, at))?.[0].length ?? 0) : 0;
  const words = plain.slice(start + item, at);
  return words.replace(/\[\^?\d{1,3}\]|<sup>[^<]{1,6}<\/sup>|(?<![mM])[¹²³⁰⁴-⁹]|[①-⑳]/g, "");
}

/** The number of an item or a section where a line or a sentence begins: 二、粮食总产量18万吨, 2.3  受理…. */
const ITEM = new RegExp(`^(?:[一二三四五六七八九十]{1,3}、|${SECTION_NUMBER})`, "u");

/** No clause says more of a number than this. */
const LONGEST = 80;

/** Where the clause before an offset begins; a pair of brackets belongs to it. */
export function clauseStart(plain: string, at: number, floor: number): number {
  let depth = 0;
  let from = at;
  while (from > floor && at - from < LONGEST) {
    const sign = plain[from - 1] ?? "";
    if (sign === ")") depth += 1;
    else if (sign === "(") {
      if (depth === 0) break;
      depth -= 1;
    } else if (sign === "\n" || (depth === 0 && /[,。;:!?\t|【】]/.test(sign))) break;
    else if (depth === 0 && sign === "—" && plain[from - 2] === "—") break;
    from -= 1;
  }
  return from;
}
