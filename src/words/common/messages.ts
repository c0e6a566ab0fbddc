import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { type Writing, WRITING } from "#words/format/writing.ts";
import type { about } from "#words/about/zh.ts";
import type { commitments } from "#words/commitments/zh.ts";
import type { glossary } from "#words/glossary/zh.ts";
import type { releases } from "#words/releases/zh.ts";
import type { search } from "#words/search/zh.ts";
import type { sources } from "#words/sources/zh.ts";
import type { suggestions } from "#words/suggestions/zh.ts";
import type { Words } from "./zh.ts";

/** All words of a language. Those that few pages need are there on these pages alone (`PARTS`). */
export type Messages = Words & { readonly punctuation: Writing } & typeof about &
  typeof commitments &
  typeof glossary &
  typeof releases &
  typeof search &
  typeof sources &
  typeof suggestions;

/** A page needs the words of its own language only: each is a script of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  zh: () => import("./zh.ts").then((m) => m.zhCn),
  en: () => import("./en.ts").then((m) => m.en),
};

type Part = "suggestions" | "commitments" | "sources" | "releases" | "about" | "search" | "glossary";

const PART_LOADERS: Readonly<Record<Language, Readonly<Record<Part, () => Promise<Partial<Messages>>>>>> = {
  zh: {
    suggestions: () => import("#words/suggestions/zh.ts").then((m) => m.suggestions),
    sources: () => import("#words/sources/zh.ts").then((m) => m.sources),
    commitments: () => import("#words/commitments/zh.ts").then((m) => m.commitments),
    releases: () => import("#words/releases/zh.ts").then((m) => m.releases),
    about: () => import("#words/about/zh.ts").then((m) => m.about),
    search: () => import("#words/search/zh.ts").then((m) => m.search),
    glossary: () => import("#words/glossary/zh.ts").then((m) => m.glossary),
  },
  en: {
    suggestions: () => import("#words/suggestions/en.ts").then((m) => m.suggestions),
    sources: () => import("#words/sources/en.ts").then((m) => m.sources),
    commitments: () => import("#words/commitments/en.ts").then((m) => m.commitments),
    releases: () => import("#words/releases/en.ts").then((m) => m.releases),
    about: () => import("#words/about/en.ts").then((m) => m.about),
    search: () => import("#words/search/en.ts").then((m) => m.search),
    glossary: () => import("#words/glossary/en.ts").then((m) => m.glossary),
  },
};

/** The words that a page needs beside those of every page. */
const PARTS: Readonly<Partial<Record<Page["name"], Part>>> = {
  overview: "suggestions",
  suggestions: "suggestions",
  suggestion: "suggestions",
  unit: "suggestions",
  commitments: "commitments",
  commitment: "commitments",
  sources: "sources",
  source: "sources",
  releases: "releases",
  release: "releases",
  about: "about",
  author: "about",
  search: "search",
  glossary: "glossary",
};

/** The files of a page's words, as the build names them. */
export function wordFiles(page: Page["name"], lang: Language): readonly string[] {
  const part = PARTS[page];
  return ["common", ...(part === undefined ? [] : [part])].map((topic) => `src/words/${topic}/${lang}.ts`);
}

type Found = Words & Partial<Messages>;

const found = new Map<Language, Found>();
const whole = new Map<Language, Messages>();

/** Fetches the words of a page in a language; nothing can be drawn before. */
export async function loadMessages(lang: Language, page: Page["name"]): Promise<void> {
  const part = PARTS[page];
  const [words, more] = await Promise.all([
    found.get(lang) ?? LOADERS[lang](),
    part === undefined ? {} : PART_LOADERS[lang][part](),
  ]);
  const all: Found = { ...words, ...found.get(lang), ...more };
  found.set(lang, all);
  whole.set(lang, messagesFrom(all, lang));
}

/** The words of a language. Throws `invalid language: <lang>` where they were not loaded. */
export function messagesOf(lang: Language): Messages {
  const words = whole.get(lang);
  if (words === undefined) throw new Error(`invalid language: ${lang} is not loaded`);
  return words;
}

/** Words that are not there throw `invalid words: <section>` when a page asks for them: it has to be listed in `PARTS`. */
function messagesFrom(words: Found, lang: Language): Messages {
  return {
    ...words,
    punctuation: WRITING[lang],
    get suggestions() {
      return needed(words.suggestions, "suggestions");
    },
    get timing() {
      return needed(words.timing, "timing");
    },
    get timingDays() {
      return needed(words.timingDays, "timingDays");
    },
    get itemEvent() {
      return needed(words.itemEvent, "itemEvent");
    },
    get sources() {
      return needed(words.sources, "sources");
    },
    get commitments() {
      return needed(words.commitments, "commitments");
    },
    get releases() {
      return needed(words.releases, "releases");
    },
    get finding() {
      return needed(words.finding, "finding");
    },
    get terms() {
      return needed(words.terms, "terms");
    },
    get about() {
      return needed(words.about, "about");
    },
    get author() {
      return needed(words.author, "author");
    },
  };
}

function needed<T>(words: T | undefined, section: string): T {
  if (words === undefined) throw new Error(`invalid words: ${section} is not loaded`);
  return words;
}
