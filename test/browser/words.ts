import { type Messages, messagesOf } from "#words/common/messages.ts";

/** All words of the pages, to look for on them. */
export const zhCn: Messages = messagesOf("zh");
export const en: Messages = messagesOf("en");
