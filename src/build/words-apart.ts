import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import { type Language, LANGUAGES } from "#domain/site/language.ts";

/** What is said in several languages lies here. */
const ROOMS = ["words", "content"];
const FOLDERS = ROOMS.map((room) => `${join(import.meta.dirname, "..", room)}/`);
const ARRIVING = join(import.meta.dirname, "../words/arriving.ts");

/** Marks what stands in the place of the words of a topic in one language. */
const IN_PLACE = "\0words:";

const FILES = new Map(LANGUAGES.map((lang) => [`${lang}.ts`, lang]));

/** Whether a file, as the manifest names it, has the words of a topic in a language. */
export const isWordsIn = (file: string, lang: Language): boolean =>
  new RegExp(`^src/(?:${ROOMS.join("|")})/[\\w-]+/${lang}\\.ts$`).test(file);

/** Whether a module has the words of a topic in some language. */
export const isWords = (id: string): boolean => !id.startsWith(IN_PLACE) && isSaid(id) && FILES.has(basename(id));

const isSaid = (id: string): boolean => FOLDERS.some((folder) => id.startsWith(folder));

/** A built script, as far as it is looked at here. */
interface Script {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly facadeModuleId: string | null;
  readonly isEntry: boolean;
}

/** What a script and all that it imports say, in every language: scripts of their own. */
function saidBy(file: string, scripts: ReadonlyMap<string, Script>): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const visit = (at: string): void => {
    const script = scripts.get(at);
    if (script === undefined || seen.has(at)) return;
    seen.add(at);
    script.imports.forEach(visit);
    for (const later of script.dynamicImports) if (isWords(scripts.get(later)?.facadeModuleId ?? "")) words.add(later);
  };
  visit(file);
  return words;
}

/**
 * Readers read one language. A topic imports its words in every language, which is what types, tests and the build itself go
 * by; in the scripts for browsers each language of it comes apart (`words/arriving`), when it is spoken, and a script is not
 * there before its words are. So nothing lists which page needs which words: a script has what it imports.
 * Vite's own wrapper of `import()`, which preloads scripts and styles, makes room for that: the styles are in the page, a page
 * asks for its scripts itself, and what comes later is asked for with its words, whose names lie in the script that asks: should
 * one of them change, that one's name does too. (With the scripts that it imports as well, every page had 0.7 KB more.)
 */
export function wordsApart(): Plugin {
  let apart = false;
  const scripts = new Map<string, Script>();
  /** The words of a script that another fetches later. The first script of all names none: each name in it is a name in every page. */
  const wordsBeside = (file: string, host: string): string[] => {
    if (!apart || scripts.get(host)?.isEntry !== false) return [];
    const there = saidBy(host, scripts);
    return [...saidBy(file, scripts)].filter((words) => !there.has(words));
  };
  return {
    name: "words-apart",
    apply: "build",
    enforce: "pre",
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Every script of a page is asked for by the page itself, all at once.
          resolveDependencies: (file, _, { hostId, hostType }) => (hostType === "js" ? wordsBeside(file, hostId) : []),
        },
      },
    }),
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        scripts.clear();
        for (const [file, made] of Object.entries(bundle)) if (made.type === "chunk") scripts.set(file, made);
      },
    },
    configResolved: ({ build }) => {
      const { output } = build.rolldownOptions;
      // One script for all has all languages.
      apart = !build.ssr && !(output !== undefined && "codeSplitting" in output && output.codeSplitting === false);
    },
    resolveId: (source, importer) => {
      const lang = source.startsWith("./") ? FILES.get(source.slice(2)) : undefined;
      if (!apart || lang === undefined || importer === undefined || !isSaid(importer)) return null;
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
