import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import type { PageData } from "#data/load/page-data.ts";
import { messagesOf } from "#words/common/messages.ts";
import { pageTitle } from "#words/format/writing.ts";

/** What a page is called, on its tab and above its content, before and after its data is there. */
export function documentTitle(
  page: Page,
  lang: Language,
  data: PageData | null,
): { readonly title: string; readonly heading: string } {
  const t = messagesOf(lang);
  const site = data?.site?.title[lang] ?? t.siteFallback;
  const heading = headingOf(page, lang, data);
  return {
    heading: heading ?? site,
    title: heading === null ? site : pageTitle(heading, site, lang),
  };
}

function headingOf(page: Page, lang: Language, data: PageData | null): string | null {
  const t = messagesOf(lang);
  switch (page.name) {
    case "overview":
      return null;
    case "indicator":
      return data?.release?.indicators.indicators.find((i) => i.id === page.id)?.name[lang] ?? t.nav.indicators;
    case "unit":
      return data?.release?.suggestions.units.find((u) => u.id === page.id)?.name[lang] ?? t.nav.suggestions;
    case "suggestion":
      return data?.release?.suggestions.items.find((i) => i.id === page.id)?.title[lang] ?? t.nav.suggestions;
    case "source":
      return data?.release?.sources.documents.find((d) => d.id === page.id)?.title[lang] ?? t.nav.sources;
    case "commitment":
      return data?.release?.commitments.commitments.find((c) => c.id === page.id)?.title[lang] ?? t.nav.commitments;
    case "release":
      return t.release(page.id);
    case "not-found":
      return t.notFound.title;
    default:
      return t[page.name].title;
  }
}
