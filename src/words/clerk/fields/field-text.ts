import type { Language } from "#domain/site/language.ts";
import type { Field } from "./field.ts";

const LISTED: Readonly<Record<Language, { readonly is: string; readonly next: string; readonly before: string }>> = {
  zh: { is: " ", next: "；", before: "：" },
  en: { is: " – ", next: "; ", before: ": " },
};

/** The meaning of a field in one line, with those of its codes after it. */
export function fieldText(field: Pick<Field, Language | "values">, lang: Language): string {
  const { is, next, before } = LISTED[lang];
  const codes = Object.entries(field.values ?? {}).map(([code, meaning]) => `${code}${is}${meaning[lang]}`);
  return codes.length === 0 ? field[lang] : `${field[lang]}${before}${codes.join(next)}`;
}
