import { type PhraseRead, readPhrase } from "./phrase.ts";
import { type Plain, plainOf, printedBetween } from "./plain.ts";
import type { QuantityReading } from "./reading.ts";

/**
 * What a phrase says that is one quantity from its first sign to its last (`1900余人`, `近百家`, `2–3个`); `null` for anything else.
 * 下降, 增长 and the like are not the number's words: a sign is read where a minus or 负 is printed before the number.
 */
export function readQuantity(text: string): QuantityReading | null {
  const source = plainOf(text);
  const phrase = readPhrase(source.plain, 0);
  return phrase !== null && phrase.end === source.plain.length ? readingOf(source, 0, phrase) : null;
}

/** A phrase with its own words of the document. */
export function readingOf(source: Plain, start: number, { reading, core, end }: PhraseRead): QuantityReading {
  const [from, to] = core.digits;
  return { ...reading, digits: printedBetween(source, from, to), printed: printedBetween(source, start, end) };
}
