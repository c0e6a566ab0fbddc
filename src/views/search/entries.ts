import type { Entry } from "#domain/search/entry.ts";
import { TERMS } from "#i18n/glossary.ts";

/** The words of the glossary as things to be found. */
export const TERM_ENTRIES: readonly Entry[] = TERMS.map(({ id, name, also, text }) => ({
  kind: "term",
  id,
  name,
  ...(also === undefined ? {} : { also }),
  text,
}));

/** The Chinese texts that can be found by their letters: names of all kinds, not definitions. */
export const spelledTexts = (entries: readonly Entry[]): readonly string[] =>
  [...entries, ...TERM_ENTRIES].flatMap(({ name, also = [], unit, under }) =>
    [name, ...also, unit, under].flatMap((text) => text?.zh ?? []),
  );
