import type { Screen } from "./screens.ts";

/** What a wall shows by turns; `unknown` are the names in the address that no screen of this release has. */
export interface Showing {
  readonly screens: readonly Screen[];
  readonly unknown: readonly string[];
}

/** The screens that an address asks for, `overview,suggestions`, each once; all of them where it asks for none. */
export function readShow(text: string, all: readonly Screen[]): Showing {
  const asked = [...new Set(text.split(",").filter((id) => id !== ""))];
  const found = asked.flatMap((id) => all.find((screen) => screen.id === id) ?? []);
  // A wall whose every name has gone still shows something.
  return {
    screens: found.length > 0 ? found : all,
    unknown: asked.filter((id) => all.every((screen) => screen.id !== id)),
  };
}

/** Seconds a screen where nobody says otherwise. */
export const USUAL_SECONDS = 20;
/** Nobody reads a screen in less; after a day nobody remembers that it turns. */
const [SHORTEST, LONGEST] = [5, 86_400];

/** Seconds a screen as an address has them, the nearest that can be; `null` for what is no number. */
export function readSeconds(text: string | null): number | null {
  if (text === null || !/^\d{1,6}$/.test(text)) return null;
  return Math.min(Math.max(Number(text), SHORTEST), LONGEST);
}
