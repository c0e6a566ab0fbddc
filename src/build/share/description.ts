import { dueText } from "#words/format/due-text.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";
import type { PageData } from "#data/load/page-data.ts";
import { formatDate } from "#words/format/date.ts";
import { figureLine, formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { presentWords } from "#words/present/present-words.ts";
import { shareWords } from "#words/share/share-words.ts";
import { wallWords } from "#words/wall/wall-words.ts";
import { listed, sentences } from "#words/format/writing.ts";
import { authorWords } from "#words/author/author-words.ts";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";
import { glossaryWords } from "#words/glossary/glossary-words.ts";
import { releasesWords } from "#words/releases/releases-words.ts";
import { searchWords } from "#words/search/search-words.ts";
import { sourcesWords } from "#words/sources/sources-words.ts";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** What a page says in a line or two where its address is listed or passed on; its title stands above. */
export function descriptionOf(page: Page, lang: Language, { release, site, versions }: PageData): string {
  const t = messagesOf(lang);
  const words = shareWords(lang);
  const about = site?.description[lang] ?? t.siteFallback;
  if (release === null) return about;
  switch (page.name) {
    case "indicator":
      return indicatorText(release, page.id, lang) ?? about;
    case "source":
      return sourceText(release, page.id, lang) ?? about;
    case "commitment":
      return commitmentText(release, page.id, lang) ?? about;
    case "suggestion": {
      const item = release.suggestions.items.find(({ id }) => id === page.id);
      const session = release.suggestions.sessions.find(({ id }) => id === item?.session);
      return session === undefined ? about : words.suggestion(session.name[lang]);
    }
    case "unit": {
      const unit = release.suggestions.units.find(({ id }) => id === page.id);
      return unit === undefined ? about : words.unit(unit.name[lang]);
    }
    case "release":
      return versions?.entries.find(({ id }) => id === page.id)?.notes[lang] ?? about;
    case "about":
      return words.about;
    case "author":
      return authorWords(lang).lead;
    case "print":
      return words.print;
    case "present":
      return presentWords(lang).lead;
    case "wall":
      return wallWords(lang).lead;
    case "indicators":
      return t.indicators.lead;
    case "suggestions":
      return suggestionsWords(lang).lead;
    case "commitments":
      return commitmentsWords(lang).lead;
    case "sources":
      return sourcesWords(lang).lead;
    case "releases":
      return releasesWords(lang).lead;
    case "search":
      return searchWords(lang).lead;
    case "glossary":
      return glossaryWords(lang).lead;
    default:
      return about;
  }
}

/** The newest value with its period and source, and what is counted. */
function indicatorText(release: Release, id: string, lang: Language): string | null {
  const indicator = release.indicators.indicators.find((i) => i.id === id);
  if (indicator === undefined) return null;
  const words = shareWords(lang);
  const quoted = quotedOf(release, indicator);
  const [first] = quoted;
  const definition = indicator.definition[lang];
  if (first === undefined) return sentences([words.noFigure, definition], lang);
  const document = release.sources.documents.find((d) => d.id === first.source.document);
  const source = (document?.short ?? document?.title)?.[lang] ?? first.source.document;
  // A value of one category alone would pass for the whole.
  const figures = quoted.map((o) => {
    const category = categoryName(indicator, o.category)?.[lang];
    return [...(category === undefined ? [] : [category]), figureLine(o, indicator, lang)].join(" ");
  });
  const period = formatPeriod(first.period, lang, first.basis);
  const said = words.figure(listed(figures, lang), period, source);
  return sentences([said, definition], lang);
}

function sourceText(release: Release, id: string, lang: Language): string | null {
  const document = release.sources.documents.find((d) => d.id === id);
  if (document === undefined) return null;
  const figures = release.observations.observations.filter((o) => o.source.document === id).length;
  const day = document.published === null ? null : formatDate(document.published, lang);
  return shareWords(lang).document(document.issuer[lang], day, figures);
}

function commitmentText(release: Release, id: string, lang: Language): string | null {
  const commitment = release.commitments.commitments.find((c) => c.id === id);
  if (commitment === undefined) return null;
  const document = release.sources.documents.find((d) => d.id === commitment.source.document);
  const title = (document?.short ?? document?.title)?.[lang] ?? commitment.source.document;
  const due = dueText(commitment, lang);
  return shareWords(lang).promise(commitment.by[lang], title, due);
}

/** What a site is called in a language. */
export const siteTitle = (site: Site | null, lang: Language): string =>
  site?.title[lang] ?? messagesOf(lang).siteFallback;
