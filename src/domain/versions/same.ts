import type { Localised } from "#domain/schemas/localised.ts";
import { type Language, LANGUAGES, otherLanguages, ROOT_LANGUAGE } from "#domain/site/language.ts";

const ADDED = otherLanguages(ROOT_LANGUAGE);

/**
 * True where two pieces of JSON data say the same. The order of fields says nothing, and an absent field is `undefined`. A text
 * whose Chinese stood in for English, and which has its English now, says what it said.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  if (isText(a) && isText(b))
    return (
      a[ROOT_LANGUAGE] === b[ROOT_LANGUAGE] &&
      ADDED.every((lang) => a[lang] === b[lang] || isStandIn(a, lang) || isStandIn(b, lang))
    );
  return fieldsThatDiffer(a, b).length === 0;
}

/** The names of the fields in which two records differ: those of the first in its order, then those that only the second has. */
export function fieldsThatDiffer(a: object, b: object): readonly string[] {
  const [x, y] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  return [...new Set([...x.keys(), ...y.keys()])].filter((key) => !same(x.get(key), y.get(key)));
}

const isText = (data: object): data is Localised => LANGUAGES.every((lang) => lang in data);

/** True where a text has its Chinese in the place of another language: it is of a release in Chinese alone. */
const isStandIn = (text: Localised, lang: Language): boolean =>
  text[lang] === text[ROOT_LANGUAGE] && /\p{Script=Han}/u.test(text[lang]);
