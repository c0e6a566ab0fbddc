import { LANGUAGES } from "#domain/site/language.ts";
import { loadMessages } from "#words/common/messages.ts";

// A page loads the words of its language before it draws; tests draw in either, and any page.
for (const lang of LANGUAGES)
  for (const page of [
    "suggestions",
    "commitments",
    "sources",
    "releases",
    "about",
    "search",
    "glossary",
    "author",
  ] as const)
    await loadMessages(lang, page);
