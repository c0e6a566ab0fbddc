import { type Language, LANGUAGES } from "./language.ts";

/**
 * A data file of a site that has no English: a text in Chinese alone is whole. It stands in both places, so that nothing
 * that reads it has to ask; no page of such a site shows the second. Files of other sites are handed on as they are, and a
 * text that lacks a language is told of.
 */
export function inLanguages(data: unknown, languages: readonly Language[]): unknown {
  return languages.includes("en") ? data : filled(data);
}

function filled(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(filled);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data);
  const [only] = entries;
  if (only !== undefined && entries.length === 1 && only[0] === "zh") return { zh: only[1], en: only[1] };
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
