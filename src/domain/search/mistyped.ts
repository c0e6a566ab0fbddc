import type { Spellable } from "./spelled.ts";

/** How the signs that the site has are read: a sign may have several readings. */
export type SignReadings = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects how signs are read from texts that were. */
export function signReadings(texts: Iterable<Spellable>): SignReadings {
  const readings = new Map<string, Set<string>>();
  for (const { folded, syllables } of texts)
    for (const [at, syllable] of syllables.entries()) {
      if (syllable === null) continue;
      const sign = folded[at] ?? "";
      readings.set(sign, (readings.get(sign) ?? new Set()).add(syllable));
    }
  return readings;
}

const HAN = /^\p{Script=Han}{2,12}$/u;

/**
 * Where a text has a Chinese word of which one sign was mistyped: 到为资金 for 到位资金. A sign that sounds alike is believed of
 * any word; of one that nobody knows how to read, the other two signs have to be right; another sign, the other three.
 */
export function findMistyped(text: Spellable, word: string, readings: SignReadings): number | null {
  if (!HAN.test(word)) return null;
  const { folded, syllables } = text;
  for (let from = 0; from + word.length <= folded.length; from += 1) {
    let wrong = -1;
    for (let at = 0; at < word.length; at += 1) {
      if (folded[from + at] === word[at]) continue;
      if (wrong >= 0) {
        wrong = -2;
        break;
      }
      wrong = at;
    }
    if (wrong < 0) continue;
    const syllable = syllables[from + wrong];
    if (syllable == null) continue;
    const said = readings.get(word[wrong] ?? "");
    const enough = said === undefined ? 3 : said.has(syllable) ? 2 : 4;
    if (word.length >= enough) return from;
  }
  return null;
}
