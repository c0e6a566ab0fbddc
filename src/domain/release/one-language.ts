import { type Language, LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Site } from "#domain/schemas/release.ts";

/**
 * A data file of a site in Chinese alone: a text in Chinese is whole. It stands in the place of every language, so that nothing
 * that reads it has to ask; no page of such a site shows another. Files of other sites are handed on as they are, and a
 * text that lacks a language is told of.
 */
export function inLanguages(data: unknown, languages: readonly Language[]): unknown {
  return languages.length === LANGUAGES.length ? data : filled(data);
}

function filled(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(filled);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data);
  const [only] = entries;
  if (only !== undefined && entries.length === 1 && only[0] === ROOT_LANGUAGE)
    return Object.fromEntries(LANGUAGES.map((lang) => [lang, only[1]]));
  return Object.fromEntries(entries.map(([key, value]) => [key, filled(value)]));
}

/** The languages that a site's description names, read before anything else of it; all where it names none. */
export function languagesIn(site: unknown): readonly Language[] {
  if (typeof site !== "object" || site === null || !("languages" in site) || !Array.isArray(site.languages))
    return LANGUAGES;
  const named: readonly unknown[] = site.languages;
  const known = LANGUAGES.filter((lang) => named.includes(lang));
  return known.length === 0 ? LANGUAGES : known;
}

/**
 * The languages in which a published release is written. What was published before its site spoke English stays in Chinese
 * alone, and nobody can mend it: its `release.json`, as it was read, has its publisher in Chinese alone.
 */
export function languagesOfRelease(release: unknown, site: readonly Language[] = LANGUAGES): readonly Language[] {
  if (typeof release !== "object" || release === null || !("publisher" in release)) return site;
  const { publisher } = release;
  if (typeof publisher !== "object" || publisher === null) return site;
  const written = site.filter((lang) => lang in publisher);
  return written.length === 0 ? site : written;
}

/**
 * A text as files have it, which keep languages apart: empty in one that the site does not speak, where on its pages another
 * stands in for it.
 */
export function inFiles(text: Localised, site: Site | null): Localised {
  const spoken = (lang: Language): string => ((site?.languages ?? LANGUAGES).includes(lang) ? text[lang] : "");
  return { zh: spoken("zh"), en: spoken("en") };
}

/** Whether a site speaks every language that there is. */
export const speaksAll = (site: Site | null): boolean =>
  LANGUAGES.every((lang) => (site?.languages ?? LANGUAGES).includes(lang));

/** For `JSON.stringify`: of a text in every language, those that the site speaks; records are written as a release has them. */
export const asWritten =
  (site: Site | null) =>
  (_: string, value: unknown): unknown =>
    speaksAll(site) || !isText(value)
      ? value
      : Object.fromEntries(LANGUAGES.flatMap((lang) => entry(inFiles(value, site), lang)));

const entry = (text: Localised, lang: Language): readonly (readonly [Language, string])[] =>
  text[lang] === "" ? [] : [[lang, text[lang]]];

const isText = (value: unknown): value is Localised =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length === LANGUAGES.length &&
  LANGUAGES.every((lang) => lang in value);
