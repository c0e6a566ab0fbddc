import type { Language } from "#domain/site/language.ts";

/** The words of a topic in one language, which come in a script of their own. */
interface Coming {
  readonly lang: string;
  readonly come: () => Promise<unknown>;
}

/** Of all scripts that have come. */
const coming: Coming[] = [];
const spoken = new Set<string>();
/** Whether what is being fetched is words: they wait for no others. */
let fetching = false;

/**
 * Stands for the words of a topic in a language: empty until they have come, which is before anything is drawn with them.
 * The build for browsers puts it in their place (`build/words-apart`); `load` gives the file of words.
 */
export function wordsOf(lang: string, load: () => Promise<Readonly<Record<string, object>>>): object {
  const words = {};
  let way: Promise<unknown> | null = null;
  const come = (): Promise<unknown> => {
    if (way !== null) return way;
    fetching = true;
    way = load().then((file) => Object.assign(words, file[lang]));
    fetching = false;
    // What did not come once may come yet.
    way.catch(() => (way = null));
    return way;
  };
  coming.push({ lang, come });
  return words;
}

/** Everything said so far, in all languages that are spoken. */
const arrived = (): Promise<unknown> =>
  Promise.all(coming.filter(({ lang }) => spoken.has(lang)).map(({ come }) => come()));

/** Speaks a language from now on; done when the words of all scripts so far are there. */
export async function speak(lang: Language): Promise<void> {
  spoken.add(lang);
  await arrived();
}

/** A script that is fetched later, when what it says is there too: the build has every `import()` go this way. */
export async function withWords<T>(load: () => Promise<T>): Promise<T> {
  if (fetching) return load();
  const script = await load();
  await arrived();
  return script;
}
