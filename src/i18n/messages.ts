import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { type Writing, WRITING } from "./format/writing.ts";
import type { about } from "./zh-cn/about.ts";
import type { commitments } from "./zh-cn/commitments.ts";
import type { glossary } from "./zh-cn/glossary.ts";
import type { releases } from "./zh-cn/releases.ts";
import type { search } from "./zh-cn/search.ts";
import type { sources } from "./zh-cn/sources.ts";
import type { suggestions } from "./zh-cn/suggestions.ts";
import type { Words } from "./zh-cn.ts";

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
  zh: () => import("./zh-cn.ts").then((m) => m.zhCn),
  en: () => import("./en.ts").then((m) => m.en),
};

type Part = "suggestions" | "commitments" | "sources" | "releases" | "about" | "search" | "glossary";

const PART_LOADERS: Readonly<Record<Language, Readonly<Record<Part, () => Promise<Partial<Messages>>>>>> = {
  zh: {
    suggestions: () => import("./zh-cn/suggestions.ts").then((m) => m.suggestions),
    sources: () => import("./zh-cn/sources.ts").then((m) => m.sources),
    commitments: () => import("./zh-cn/commitments.ts").then((m) => m.commitments),
    releases: () => import("./zh-cn/releases.ts").then((m) => m.releases),
    about: () => import("./zh-cn/about.ts").then((m) => m.about),
    search: () => import("./zh-cn/search.ts").then((m) => m.search),
    glossary: () => import("./zh-cn/glossary.ts").then((m) => m.glossary),
  },
  en: {
    suggestions: () => import("./en/suggestions.ts").then((m) => m.suggestions),
    sources: () => import("./en/sources.ts").then((m) => m.sources),
    commitments: () => import("./en/commitments.ts").then((m) => m.commitments),
    releases: () => import("./en/releases.ts").then((m) => m.releases),
    about: () => import("./en/about.ts").then((m) => m.about),
    search: () => import("./en/search.ts").then((m) => m.search),
    glossary: () => import("./en/glossary.ts").then((m) => m.glossary),
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

const FILES: Readonly<Record<Language, string>> = { zh: "zh-cn", en: "en" };

/** The files of a page's words, as the build names them. */
export function wordFiles(page: Page["name"], lang: Language): readonly string[] {
  const base = `src/i18n/${FILES[lang]}`;
  const part = PARTS[page];
  return [`${base}.ts`, ...(part === undefined ? [] : [`${base}/${part}.ts`])];
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
