import type { Language } from "#domain/site/language.ts";
import { hasPitch, type Sign, sideOfLand } from "#domain/signs/sign.ts";
import { signWords } from "#words/sign/sign-words.ts";
import type { Words } from "#charts/draw/frame.ts";
import { line, rect, type Shape } from "#charts/draw/shapes.ts";
import { widest } from "#charts/draw/text.ts";
import { INK, MUTED, SMALL } from "#charts/draw/tokens.ts";

/** A football pitch of 105 × 68 m, the size that IFAB's Laws of the Game and FIFA recommend for international matches. */
const PITCH = { length: 105, width: 68 } as const;
/** Lengths of the bar in metres, and how long it is at least in the drawing. */
const ROUND = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000] as const;
const SHORTEST = 10;

interface LandKey {
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  readonly width: number;
  readonly height: number;
}

/** Where the key of land stands, how far signs are from one another in the drawing, and whether it says what it is. */
interface Place {
  readonly step: number;
  readonly lang: Language;
  readonly left: number;
  readonly top: number;
  readonly wordless?: boolean;
}

/** What land is measured against at its own scale: a football pitch, and a bar of metres, which is nothing without its words. */
export function landKey(sign: Sign, { step, lang, left, top, wordless = false }: Place): LandKey {
  const words = signWords(lang);
  const metre = step / sideOfLand(sign);
  const shapes: Shape[] = [];
  const said: Words[] = [];
  const widths: number[] = [];
  let y = top + 1;
  if (hasPitch(sign)) {
    const pitch = { width: PITCH.length * metre, height: PITCH.width * metre };
    shapes.push(rect(left + 0.6, y, pitch.width, pitch.height, { stroke: INK, lineWidth: 1 }));
    widths.push(pitch.width + 1.2);
    y += pitch.height + 9;
    if (wordless) return { shapes, words: [], width: pitch.width + 1.2, height: pitch.height + 2 };
    said.push({ x: left, y, text: words.pitch, size: SMALL, colour: MUTED });
    y += 15;
  }
  // A bar that can be seen, of a round length.
  const long = ROUND.find((n) => n * metre >= SHORTEST) ?? 100_000;
  shapes.push(line(left + 0.6, y, left + 0.6 + long * metre, y, { stroke: INK, lineWidth: 2 }));
  said.push({ x: left, y: y + 10, text: words.metres(long), size: SMALL, colour: MUTED });
  const texts = said.map(({ text }) => text);
  const width = Math.max(...widths, long * metre + 1, widest(texts, SMALL));
  return { shapes, words: said, width, height: y + 19 - top };
}
