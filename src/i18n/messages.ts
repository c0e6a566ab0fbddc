import type { Language } from "#domain/language.ts";
import type { Messages } from "./zh-cn.ts";

/** A page needs the words of its own language only: each is a script of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: () => import("./zh-cn.ts").then((m) => m.zhCn),
  en: () => import("./en.ts").then((m) => m.en),
};

const loaded = new Map<Language, Messages>();

/** Fetches the words of a language; nothing can be drawn in it before. */
export async function loadMessages(lang: Language): Promise<void> {
  if (!loaded.has(lang)) loaded.set(lang, await LOADERS[lang]());
}

/** The words of a language. Throws `invalid language: <lang>` where they were not loaded. */
export function messagesOf(lang: Language): Messages {
  const words = loaded.get(lang);
  if (words === undefined) throw new Error(`invalid language: ${lang} is not loaded`);
  return words;
}

export type { Messages };
