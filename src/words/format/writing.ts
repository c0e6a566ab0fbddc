import type { Language } from "#domain/site/language.ts";

/** How a language is written, whatever is said in it: what stands between words, and what ends them. */
export interface Writing {
  /** What the language calls itself. */
  readonly name: string;
  /** Between two sentences, between two words, and between a number and what is counted. */
  readonly space: "" | " ";
  readonly comma: string;
  /** Between things that are listed. */
  readonly enumeration: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Around what is said aside, with what stands before. */
  readonly open: string;
  readonly close: string;
  /** Between the first and the last of a range of words. */
  readonly range: string;
  /** Between what tells one value from others: its category, its period, its status. */
  readonly marks: string;
  /** Between the name of a page and that of the site. */
  readonly title: string;
  /** A place, and the larger one that it lies in. */
  readonly place: (name: string, within: string) => string;
  /** Between two links in one line. */
  readonly links: string;
  /** Whether a word that has no room across can be set upright, sign under sign. */
  readonly upright: boolean;
  /** A text as it begins a sentence. */
  readonly first: (text: string) => string;
}

/** A text with its first letter large. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const WRITING: Readonly<Record<Language, Writing>> = {
  zh: {
    name: "中文",
    space: "",
    comma: "，",
    enumeration: "、",
    semicolon: "；",
    colon: "：",
    stop: "。",
    open: "（",
    close: "）",
    range: "—",
    marks: "",
    title: "｜",
    place: (name, within) => `${within}${name}`,
    links: "　",
    upright: true,
    first: (text) => text,
  },
  en: {
    name: "English",
    space: " ",
    comma: ", ",
    enumeration: ", ",
    semicolon: "; ",
    colon: ": ",
    stop: ".",
    open: " (",
    close: ")",
    range: "–",
    marks: ", ",
    title: " | ",
    place: (name, within) => `${name}, ${within}`,
    links: " · ",
    upright: false,
    first: capital,
  },
};

const written = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== "");

/** Sentences one after the other, each with its own stop. Empty ones are left out, here and below. */
export const sentences = (parts: readonly string[], lang: Language): string => written(parts).join(WRITING[lang].space);

/** What is said of one thing, as one sentence: 一；二。 */
export function sentence(parts: readonly string[], lang: Language): string {
  const { first, semicolon, stop } = WRITING[lang];
  return first(written(parts).join(semicolon)) + stop;
}

/** Parts of one clause: 一，二 */
export const clauses = (parts: readonly string[], lang: Language): string => written(parts).join(WRITING[lang].comma);

/** Things that are listed: 一、二 */
export const listed = (names: readonly string[], lang: Language): string =>
  written(names).join(WRITING[lang].enumeration);

/** A name, and what is said of it: 名：话 */
export const named = (name: string, said: string, lang: Language): string => `${name}${WRITING[lang].colon}${said}`;

/** What is said aside, to follow what it belongs to: （话） */
export const aside = (said: string, lang: Language): string => `${WRITING[lang].open}${said}${WRITING[lang].close}`;

/** What a page is called in the browser's tab and where it is passed on. */
export const pageTitle = (page: string, site: string, lang: Language): string => `${page}${WRITING[lang].title}${site}`;
