import type { Entry } from "#domain/search/entry.ts";
import { type Readings, readingsOf, traditionalIn } from "#domain/search/readings.ts";
import { PLAIN_WORDS } from "#words/plain/plain-questions.ts";
import { en } from "#content/glossary/en.ts";
import { TERMS } from "#content/glossary/glossary.ts";
import { zh } from "#content/glossary/zh.ts";

/** The words of the glossary as things to be found, in either language: both come with the search, whichever is spoken. */
export const TERM_ENTRIES: readonly Entry[] = TERMS.map(({ id, name, also }) => ({
  kind: "term",
  id,
  name,
  ...(also === undefined ? {} : { also }),
  text: { zh: zh[id].text, en: en[id].text },
}));

/** The Chinese texts that can be found by their letters: names of all kinds, not definitions. */
export const spelledTexts = (entries: readonly Entry[]): readonly string[] =>
  [...entries, ...TERM_ENTRIES].flatMap(({ name, also = [], unit, under }) =>
    [name, ...also, unit, under].flatMap((text) => text?.zh ?? []),
  );

/** How everything that can be found is read, with the traditional signs for its own, by dictionaries that no reader loads. */
export function readingsFor(
  entries: readonly Entry[],
  read: (text: string) => readonly string[],
  traditional: string,
): Readings {
  const spelled = spelledTexts(entries);
  const defined = [...entries, ...TERM_ENTRIES].flatMap(({ text }) => text?.zh ?? []);
  const meant = Object.entries(PLAIN_WORDS.meant).flatMap(([word, words]) => [word, ...words]);
  const plain = [...PLAIN_WORDS.asking, ...PLAIN_WORDS.idle, ...meant];
  return { ...readingsOf(spelled, read), traditional: traditionalIn([...spelled, ...defined, ...plain], traditional) };
}
