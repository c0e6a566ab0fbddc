/** A text as it is searched: one form for each sign, without the marks that nobody types, and the way back. */
export interface Folded {
  readonly text: string;
  readonly folded: string;
  /** For each index into `folded` where in `text` its sign begins. */
  readonly at: readonly number[];
}

/** Marks that stand around names and that nobody types: quotation marks, brackets, the middle dot. */
const DROPPED = /["'`“”‘’《》〈〉「」『』()[\]·・]/;

/** What joins two words that are looked for apart. */
const HYPHEN = /[-‐‑–—]/;

/** A comma in a number: `1,900` is one word. */
const IN_NUMBER = /^,\d{3}(?!\d)/;

/** Full-width letters become plain ones, capitals small ones; ü becomes v, as it is typed. */
export function fold(text: string): Folded {
  let folded = "";
  let offset = 0;
  const at: number[] = [];
  for (const sign of text) {
    const plain = sign.normalize("NFKC").toLowerCase().replace("ü", "v").replace(HYPHEN, " ");
    const joins =
      plain === "," && /\d$/.test(folded) && IN_NUMBER.test(text.slice(offset, offset + 5).normalize("NFKC"));
    if (!joins && !DROPPED.test(sign) && !DROPPED.test(plain)) {
      folded += plain;
      for (let n = 0; n < plain.length; n += 1) at.push(offset);
    }
    offset += sign.length;
  }
  return { text, folded, at };
}

/** The words of a query, each to be found. At most eight: nobody types more. */
export const wordsOf = (query: string): readonly string[] =>
  [
    ...new Set(
      fold(query.slice(0, 200))
        .folded.split(/[\s,;:!?/，。、；：！？]+/)
        .filter((word) => word !== ""),
    ),
  ].slice(0, 8);

/** A stretch of the text itself, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Where in the text a part of `folded` stands: to the end of its last sign, whatever comes between that and the next. */
export const markAt = ({ text, at }: Folded, from: number, to: number): Mark => {
  const last = at[to - 1] ?? 0;
  return { start: at[from] ?? 0, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
};
