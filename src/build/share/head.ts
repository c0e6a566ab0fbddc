import { escaped } from "#domain/site/markup.ts";
import { CARD } from "#charts/svg/card.ts";
import { publicAddress } from "#domain/files/figures.ts";
import {
  type Language,
  languageFolder,
  languageLocale,
  LANGUAGES,
  languageTag,
  ROOT_LANGUAGE,
} from "#domain/site/language.ts";
import type { FeedFile } from "#domain/news/feed-files.ts";
import { isListed, type Page } from "#domain/site/page.ts";
import type { PageData } from "#data/load/page-data.ts";
import { newsWords } from "#words/news/news-words.ts";
import { shareWords } from "#words/share/share-words.ts";
import { relativePath, rootPath, sitePath } from "#views/parts/frame/addressing.ts";
import { documentTitle } from "#app/address/title.ts";
import { cardPath } from "./cards.ts";
import { datasetOf, jsonLd } from "./dataset.ts";
import { descriptionOf, siteTitle } from "./description.ts";

/** What a page's card is made by; without one there is none. */
interface Offered {
  readonly card: boolean;
  /** The feeds and the calendar that the site has. */
  readonly feeds: readonly FeedFile[];
}

/**
 * What the head of a page says to those who list it or pass it on: description, addresses (canonical, other languages, feeds),
 * Open Graph, and the data as schema.org describes them. Addresses are absolute where the site says where it is (`site.json`,
 * `address`); else they are relative, so that the same files work wherever they lie.
 */
export function headOf(page: Page, lang: Language, data: PageData, { card, feeds }: Offered): string {
  const { site, release } = data;
  const { title, heading } = documentTitle(page, lang, data);
  const languages = site?.languages ?? LANGUAGES;
  const description = descriptionOf(page, lang, data);
  const to = (other: Language): string =>
    publicAddress(site, sitePath(page, other)) ?? (other === lang ? "./" : relativePath(page, lang, page, other));
  const file = (path: string): string => publicAddress(site, path) ?? rootPath(page, lang) + path;
  const below = languageFolder(lang);
  const dataset = datasetOf(page, lang, data);
  const words = newsWords(lang);
  return [
    meta("name", "description", description),
    link("canonical", to(lang)),
    ...languages.map((other) => `<link rel="alternate" hreflang="${languageTag(other)}" href="${escaped(to(other))}">`),
    ...(languages.length > 1
      ? [`<link rel="alternate" hreflang="x-default" href="${escaped(to(ROOT_LANGUAGE))}">`]
      : []),
    ...feeds.map(({ kind, file: path, type }) => {
      const name = words[kind === "calendar" ? "calendar" : "feed"](siteTitle(site, lang));
      return `<link rel="alternate" type="${type}" title="${escaped(name)}" href="${escaped(file(below + path))}">`;
    }),
    meta("property", "og:type", page.name === "overview" ? "website" : "article"),
    meta("property", "og:title", heading),
    meta("property", "og:description", description),
    meta("property", "og:site_name", siteTitle(site, lang)),
    meta("property", "og:locale", languageLocale(lang)),
    meta("property", "og:url", to(lang)),
    ...(card
      ? [
          meta("property", "og:image", file(cardPath(page, lang))),
          meta("property", "og:image:width", String(CARD.width)),
          meta("property", "og:image:height", String(CARD.height)),
          meta("property", "og:image:alt", shareWords(lang).picture(title)),
          meta("name", "twitter:card", "summary_large_image"),
        ]
      : [meta("name", "twitter:card", "summary")]),
    ...(release?.release.synthetic === true || !isListed(page) ? [meta("name", "robots", "noindex")] : []),
    ...(dataset === null ? [] : [`<script type="application/ld+json">${jsonLd(dataset)}</script>`]),
  ].join("\n");
}

const meta = (kind: "name" | "property", name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escaped(content)}">`;

const link = (rel: string, href: string): string => `<link rel="${rel}" href="${escaped(href)}">`;
