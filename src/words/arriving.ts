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

/**
 * A script that is fetched later, when what it says is there too: the build has every `import()` go this way. `beside` are its
 * words in all languages, seen from `from`. Those that are spoken are asked for with it: once it is there they would be one more
 * way to the server and back.
 */
export async function withWords<T>(
  load: () => Promise<T>,
  beside: readonly string[] = [],
  from: string = "",
): Promise<T> {
  if (fetching) return load();
  beside.filter(isSpoken).forEach((file) => askFor(new URL(file, from).href));
  const script = await load();
  await arrived();
  return script;
}

/** Words are called by their language: `./zh-….js`. */
const isSpoken = (file: string): boolean => spoken.has(/([a-z]*)-[^/]*$/.exec(file)?.[1] ?? "");

const asked = new Set<string>();

/** Fetches a script, and lets it wait: it runs where it is imported. */
function askFor(address: string): void {
  if (asked.has(address)) return;
  asked.add(address);
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = address;
  document.head.append(link);
}
