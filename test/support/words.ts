import { LANGUAGES } from "#domain/language.ts";
import { loadMessages } from "#i18n/messages.ts";

// A page loads the words of its language before it draws; tests draw in either.
await Promise.all(LANGUAGES.map(loadMessages));
