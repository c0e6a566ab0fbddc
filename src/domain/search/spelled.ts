import type { Folded } from "./folded.ts";

/** A stretch of a folded text that letters spell. */
export interface Spelled {
  readonly from: number;
  readonly to: number;
  /** By the first letters of its signs, by whole syllables, or by both. */
  readonly how: "initials" | "syllables" | "mixed";
}

/** A text whose signs can be spelled: for each index into the folded text its syllable, or `null`. */
export interface Spellable extends Folded {
  readonly syllables: readonly (string | null)[];
}

/** Puts the syllables of a text's code points where its folded text has their signs. */
export function spellable(folded: Folded, read: (text: string) => readonly (string | null)[]): Spellable {
  const byOffset = new Map<number, string | null>();
  let offset = 0;
  const said = read(folded.text);
  for (const [n, sign] of [...folded.text].entries()) {
    byOffset.set(offset, said[n] ?? null);
    offset += sign.length;
  }
  return { ...folded, syllables: folded.at.map((at) => byOffset.get(at) ?? null) };
}

/**
 * The first stretch of a text that letters spell: `zjtx`, `zhuanjingtexin`, `zjtexin` all spell 专精特新; the last syllable need
 * not be finished. One sign alone counts only where it is the whole text: `mu` is 亩 and not every 目.
 */
export function findSpelled(text: Spellable, letters: string): Spelled | null {
  let best: Spelled | null = null;
  for (let from = 0; from < text.syllables.length; from += 1) {
    if (text.syllables[from]?.[0] !== letters[0]) continue;
    const found = walk(text, letters, { typed: 0, to: from, signs: 0, whole: 0, initials: 0 });
    if (found === null) continue;
    const spelled: Spelled = { from, to: found.to, how: howOf(found) };
    if (found.signs < 2 && !(found.whole === 1 && from === 0 && found.to === text.folded.length)) continue;
    if (best === null || RANK[spelled.how] < RANK[best.how]) best = spelled;
    if (RANK[best.how] === 0) return best;
  }
  return best;
}

const RANK = { initials: 0, syllables: 0, mixed: 1 } as const;

/** How far letters have come in a text. */
interface Walked {
  /** How many letters are used up. */
  readonly typed: number;
  readonly to: number;
  readonly signs: number;
  /** How many syllables were spelled whole, and how many by their first letters. */
  readonly whole: number;
  readonly initials: number;
}

const howOf = ({ whole, initials }: Walked): Spelled["how"] =>
  initials === 0 ? "syllables" : whole === 0 ? "initials" : "mixed";

function walk(text: Spellable, letters: string, walked: Walked): Walked | null {
  const { typed, to } = walked;
  if (typed === letters.length) return walked;
  if (to >= text.folded.length) return null;
  const syllable = text.syllables[to];
  if (syllable == null) {
    const sign = text.folded[to] ?? "";
    if (letters[typed] === sign) return walk(text, letters, { ...walked, typed: typed + 1, to: to + 1 });
    // Nobody types the marks between words.
    return walked.signs > 0 && !TYPED.test(sign) ? walk(text, letters, { ...walked, to: to + 1 }) : null;
  }
  let best: Walked | null = null;
  const step = (taken: number, whole: boolean): void => {
    const { signs, initials } = walked;
    const found = walk(text, letters, {
      typed: typed + taken,
      to: to + 1,
      signs: signs + 1,
      whole: walked.whole + (whole ? 1 : 0),
      initials: initials + (whole ? 0 : 1),
    });
    if (found !== null && (best === null || RANK[howOf(found)] < RANK[howOf(best)])) best = found;
  };
  if (letters[typed] !== syllable[0]) return null;
  const left = letters.length - typed;
  for (const said of spellings(syllable)) {
    if (letters.startsWith(said, typed)) step(said.length, true);
    // The last syllable may be cut off while it is typed.
    else if (left > 1 && left < said.length && said.startsWith(letters.slice(typed))) step(left, true);
  }
  if (syllable.length > 1) step(1, false);
  if (/^[zcs]h/.test(syllable) && letters[typed + 1] === "h") step(2, false);
  return best;
}

/** What a reader types of a text: letters, digits and Chinese signs. */
const TYPED = /[a-z0-9\p{Script=Han}]/u;

/** 率 is lü: typed lv, and by many lu. */
const spellings = (syllable: string): readonly string[] =>
  /^[ln]v/.test(syllable) ? [syllable, syllable.replace("v", "u")] : [syllable];
