import type { Language } from "#domain/site/language.ts";
import type { Slide } from "#domain/meeting/slides.ts";
import type { Messages } from "#words/common/messages.ts";
import { presentWords } from "#words/present/present-words.ts";
import { named } from "#words/format/writing.ts";

/** What a slide is called: on itself, in the agenda, and aloud. `site` is the name of the site. */
export function titleOf(slide: Slide, lang: Language, t: Messages, site: string): string {
  switch (slide.kind) {
    case "title":
      return site;
    case "figure":
      return slide.indicator.name[lang];
    case "theme":
      return slide.section.theme.name[lang];
    case "suggestions":
      return named(t.suggestions.title, slide.session.name[lang], lang);
    default:
      return presentWords(lang).titles[slide.kind];
  }
}
