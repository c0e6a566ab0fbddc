import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import { type Language, LANGUAGES } from "#domain/site/language.ts";

const FOLDER = join(import.meta.dirname, "../words");
const ARRIVING = join(FOLDER, "arriving.ts");

/** Marks what stands in the place of the words of a topic in one language. */
const IN_PLACE = "\0words:";

const FILES = new Map(LANGUAGES.map((lang) => [`${lang}.ts`, lang]));

/** Whether a file, as the manifest names it, has the words of a topic in a language. */
export const isWordsIn = (file: string, lang: Language): boolean =>
  /^src\/words\/[\w-]+\/\w+\.ts$/.test(file) && file.endsWith(`/${lang}.ts`);

/** Whether a module has the words of a topic in some language. */
export const isWords = (id: string): boolean =>
  !id.startsWith(IN_PLACE) && id.startsWith(`${FOLDER}/`) && FILES.has(basename(id));

/**
 * Readers read one language. A topic imports its words in every language, which is what types, tests and the build itself go
 * by; in the scripts for browsers each language of it comes apart (`words/arriving`), when it is spoken, and a script is not
 * there before its words are. So nothing lists which page needs which words: a script has what it imports.
 * Vite's own wrapper of `import()`, which preloads scripts and styles, makes room for that: here a page asks for its scripts
 * itself, and the styles are in the page.
 */
export function wordsApart(): Plugin {
  let apart = false;
  return {
    name: "words-apart",
    apply: "build",
    enforce: "pre",
    configResolved: ({ build }) => {
      const { output } = build.rolldownOptions;
      // One script for all has all languages.
      apart = !build.ssr && !(output !== undefined && "codeSplitting" in output && output.codeSplitting === false);
    },
    resolveId: (source, importer) => {
      const lang = source.startsWith("./") ? FILES.get(source.slice(2)) : undefined;
      if (!apart || lang === undefined || importer === undefined || !importer.startsWith(`${FOLDER}/`)) return null;
      return isWords(importer) ? null : `${IN_PLACE}${join(dirname(importer), source)}`;
    },
    load: (id) => {
      if (id.includes("vite/preload-helper"))
        return apart
          ? `export { withWords as __vitePreload } from ${JSON.stringify(ARRIVING)};`
          : "export const __vitePreload = (load) => load();";
      if (!id.startsWith(IN_PLACE)) return null;
      const file = id.slice(IN_PLACE.length);
      const lang = basename(file, ".ts");
      return `import { wordsOf } from ${JSON.stringify(ARRIVING)};
export const ${lang} = wordsOf("${lang}", () => import(${JSON.stringify(file)}));`;
    },
  };
}
