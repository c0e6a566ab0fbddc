/**
 * How the Chinese signs of some texts are read, without tones, ü as v. A dictionary knows tens of thousands of words; a site
 * has some hundred signs, and the few that are read differently from text to text are listed with their text.
 */
export interface Readings {
  /** The signs by how they are mostly read. */
  readonly syllables: Readonly<Record<string, string>>;
  /** In this text the sign at this place (in code points) is read in another way. */
  readonly otherwise: readonly (readonly [text: string, at: number, syllable: string])[];
  /** Traditional signs, each followed by its simplified one, of the signs that the site has. */
  readonly traditional?: string;
}

const HAN = /\p{Script=Han}/u;
const SYLLABLE = /^[a-z]+$/;

/** Reads all texts with a dictionary: `read` gives one syllable for each code point of a text. */
export function readingsOf(texts: readonly string[], read: (text: string) => readonly string[]): Readings {
  const counts = new Map<string, Map<string, number>>();
  const seen = new Map<string, readonly (readonly [char: string, syllable: string])[]>();
  for (const text of new Set(texts)) {
    const chars = [...text];
    const said = read(text);
    if (said.length !== chars.length) throw new Error(`invalid reading: ${text}`);
    const pairs = chars.map((char, at) => [char, said[at] ?? ""] as const);
    seen.set(text, pairs);
    for (const [char, syllable] of pairs) {
      if (!HAN.test(char) || !SYLLABLE.test(syllable)) continue;
      const of = counts.get(char) ?? new Map<string, number>();
      of.set(syllable, (of.get(syllable) ?? 0) + 1);
      counts.set(char, of);
    }
  }
  const usual = new Map([...counts].map(([char, of]) => [char, mostly(of)]));
  const syllables: Record<string, string> = {};
  for (const [char, syllable] of [...usual].sort(([a], [b]) => (a < b ? -1 : 1)))
    syllables[syllable] = (syllables[syllable] ?? "") + char;
  const otherwise = [...seen].flatMap(([text, pairs]) =>
    pairs.flatMap(([char, syllable], at) =>
      usual.has(char) && SYLLABLE.test(syllable) && usual.get(char) !== syllable ? [[text, at, syllable] as const] : [],
    ),
  );
  return { syllables, otherwise };
}

const mostly = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? "";

/** Reads a text, code point by code point; `null` for what is no Chinese sign, or none that was read. */
export function reader(readings: Readings): (text: string) => readonly (string | null)[] {
  const usual = new Map(
    Object.entries(readings.syllables).flatMap(([syllable, chars]) => [...chars].map((char) => [char, syllable])),
  );
  const other = new Map<string, Map<number, string>>();
  for (const [text, at, syllable] of readings.otherwise) {
    const of = other.get(text) ?? new Map<number, string>();
    other.set(text, of.set(at, syllable));
  }
  return (text) => {
    const of = other.get(text);
    return [...text].map((char, at) => of?.get(at) ?? usual.get(char) ?? null);
  };
}

/** Of pairs of a traditional and a simplified sign those of which texts have the simplified one alone. */
export function traditionalIn(texts: readonly string[], pairs: string): string {
  const used = new Set(texts.join(""));
  return (pairs.match(/../gu) ?? []).filter((pair) => used.has(pair[1] ?? "") && !used.has(pair[0] ?? "")).join("");
}

/** Writes a query with the signs that the site's texts have. */
export function simplifier({ traditional = "" }: Readings): (query: string) => string {
  const simple = new Map((traditional.match(/../gu) ?? []).map((pair) => [pair[0], pair[1]]));
  return (query) => [...query].map((sign) => simple.get(sign) ?? sign).join("");
}
