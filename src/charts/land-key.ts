import type { Language } from "#domain/language.ts";
import { signWords } from "#i18n/sign-words.ts";
import type { Words } from "./frame.ts";
import { line, rect, type Shape } from "./shapes.ts";
import { INK, MUTED, SMALL } from "./tokens.ts";

/** A football pitch of 105 × 68 m, the size that IFAB's Laws of the Game and FIFA recommend for international matches. */
const PITCH = { length: 105, width: 68 } as const;

/** What land is measured against at its own scale: a football pitch, and a bar of metres. `metre` in the drawing's units. */
export function landKey(
  at: { readonly left: number; readonly top: number },
  { metre, lang }: { readonly metre: number; readonly lang: Language },
): { readonly shapes: readonly Shape[]; readonly words: readonly Words[]; readonly height: number } {
  const words = signWords(lang);
  // A bar that can be seen, of a round length.
  const long = [100, 200, 500, 1000, 2000, 5000, 10_000].find((n) => n * metre >= 10) ?? 20_000;
  const pitch = { width: PITCH.length * metre, height: PITCH.width * metre };
  const x = at.left;
  let y = at.top + 1;
  const shapes: Shape[] = [];
  const said: Words[] = [];
  if (pitch.width >= 4) {
    shapes.push(rect(x + 0.6, y, pitch.width, pitch.height, { stroke: INK, lineWidth: 1 }));
    y += pitch.height + 9;
    said.push({ x, y, text: words.pitch, size: SMALL, colour: MUTED });
    y += 15;
  }
  shapes.push(line(x + 0.6, y, x + 0.6 + long * metre, y, { stroke: INK, lineWidth: 2 }));
  said.push({ x, y: y + 9, text: words.metres(long), size: SMALL, colour: MUTED });
  return { shapes, words: said, height: y + 17 };
}
