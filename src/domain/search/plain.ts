/** How people ask who do not know what a figure is called; the words themselves are those of a language (`words`). */
export interface PlainWords {
  /** Words that make a question: 多少, how many. */
  readonly asking: readonly string[];
  /** Words that say nothing of what is looked for: 了, the. */
  readonly idle: readonly string[];
  /** Everyday words, and words of other Chinese-speaking places, with what documents say instead: 钱 is 资金. */
  readonly meant: Readonly<Record<string, readonly string[]>>;
}

/** A word of a question, and everything that may be meant by it, itself first. */
export interface PlainPart {
  readonly word: string;
  readonly meant: readonly string[];
}

/** A question in everyday words. */
export interface PlainQuestion {
  readonly parts: readonly PlainPart[];
  /** True where it asks something: words that are nowhere are then passed over. */
  readonly asks: boolean;
}

/** The question that the words of a query ask; `null` where none of them is an everyday word. */
export function plainQuestion(words: readonly string[], plain: PlainWords): PlainQuestion | null {
  const parts: PlainPart[] = [];
  let [asks, changed] = [false, false];
  for (const word of words.flatMap((w) => piecesOf(w, plain))) {
    const meant = Object.prototype.hasOwnProperty.call(plain.meant, word) ? plain.meant[word] : undefined;
    asks ||= plain.asking.includes(word);
    const isIdle = plain.asking.includes(word) || plain.idle.includes(word);
    changed ||= isIdle || meant !== undefined;
    if (!isIdle) parts.push({ word, meant: [word, ...(meant ?? [])] });
  }
  return changed && parts.length > 0 ? { parts, asks } : null;
}

const HAN = /\p{Script=Han}/u;

/** A Chinese word cut at the everyday words in it, the longest first; others as they are. */
function piecesOf(word: string, { asking, idle, meant }: PlainWords): readonly string[] {
  if (!HAN.test(word)) return [word];
  const known = [...asking, ...idle, ...Object.keys(meant)]
    .filter((w) => HAN.test(w))
    .sort((a, b) => b.length - a.length);
  const pieces: string[] = [];
  let rest = "";
  const close = (): void => {
    if (rest !== "") pieces.push(rest);
    rest = "";
  };
  for (let at = 0; at < word.length;) {
    const here = known.find((w) => word.startsWith(w, at));
    if (here === undefined) {
      rest += word[at] ?? "";
      at += 1;
    } else {
      close();
      pieces.push(here);
      at += here.length;
    }
  }
  close();
  return pieces;
}
