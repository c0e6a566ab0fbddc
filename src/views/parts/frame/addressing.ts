import { createContext } from "react";
import { type Language, languageFolder } from "#domain/site/language.ts";
import { type Page, pagePath } from "#domain/site/page.ts";

/** A page in a language. */
export interface Spot {
  readonly page: Page;
  readonly lang: Language;
}

/**
 * How pages and files are addressed from a page: by paths on a host, or after `#` in a file that holds all pages
 * (`app/address/hash-addresses`).
 */
export interface Addressing {
  /** The `href` of a page; `rest` is its query with `?` and the part of the page with `#`, or empty. */
  readonly page: (from: Spot, to: Spot, rest: string) => string;
  /** The `href` of a file of the site, by its path below the root; `null` where the page has to make the file itself. */
  readonly file: (from: Spot, path: string) => string | null;
}

/** The way from one page up to the site's root: `../../`, or `./` at the root itself. */
export function rootPath(page: Page, lang: Language): string {
  const depth = sitePath(page, lang).split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** The address of a page below the site's root; English lies under `en/`. */
export const sitePath = (page: Page, lang: Language): string => `${languageFolder(lang)}${pagePath(page)}`;

/** The address of one page as seen from another. */
export function relativePath(from: Page, fromLang: Language, to: Page, toLang: Language): string {
  const root = rootPath(from, fromLang);
  const path = sitePath(to, toLang);
  return root === "./" && path !== "" ? path : `${root}${path}`;
}

/** Paths, relative, so that the site works under any path without a rebuild. In development nothing lies beside the pages. */
export const PATHS: Addressing = {
  page: (from, to, rest) => relativePath(from.page, from.lang, to.page, to.lang) + rest,
  file: ({ page, lang }, path) =>
    import.meta.env.DEV && !path.startsWith("data/") ? null : rootPath(page, lang) + path,
};

export const AddressingContext = createContext<Addressing>(PATHS);
