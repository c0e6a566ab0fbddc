import { LANGUAGES } from "#domain/site/language.ts";
import { loadMessages, type Messages, messagesOf } from "#words/common/messages.ts";

for (const lang of LANGUAGES)
  for (const page of ["suggestions", "commitments", "sources", "releases", "about"] as const)
    await loadMessages(lang, page);

/** All words of the pages, to look for on them. */
export const zhCn: Messages = messagesOf("zh");
export const en: Messages = messagesOf("en");
