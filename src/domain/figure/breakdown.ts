import { LANGUAGES } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";

/** True for a category that is the total which the document prints beside the parts: no part, and in no sum. */
export const isWhole = ({ breakdown }: Pick<Indicator, "breakdown">, category: string | null | undefined): boolean =>
  breakdown?.categories.some(({ code, whole }) => whole === true && code === category) ?? false;

/**
 * What a category is called, with its code in a language in which another one has the same name: what it is goes by its code.
 * `undefined` for a code that is none.
 */
export function categoryName(
  { breakdown }: Pick<Indicator, "breakdown">,
  category: string | null | undefined,
): Localised | undefined {
  const all = breakdown?.categories ?? [];
  const name = all.find(({ code }) => code === category)?.name;
  if (name === undefined) return undefined;
  const shared = LANGUAGES.filter((lang) => all.filter((other) => other.name[lang] === name[lang]).length > 1);
  return shared.reduce<Localised>((told, lang) => ({ ...told, [lang]: `${name[lang]} (${category})` }), name);
}
