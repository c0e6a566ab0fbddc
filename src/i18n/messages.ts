import type { Language } from "#domain/language.ts";
import { en } from "./en.ts";
import { type Messages, zhCn } from "./zh-cn.ts";

/** The words of a language. */
export const messagesOf = (lang: Language): Messages => (lang === "zh" ? zhCn : en);
export type { Messages };
