import { publicAddress } from "#domain/files/figures.ts";
import { type Language, LANGUAGES, languageTag } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";
import { escaped } from "#domain/site/markup.ts";

/** A sitemap has at most so many addresses (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

/**
 * Every page in every language with its other languages, for search engines. `null` where the site does not say where it is:
 * addresses in a sitemap are absolute. What does not fit is found through the lists of the pages that are in it.
 */
export function sitemapOf(pages: readonly Page[], { release }: Release, site: Site | null): string | null {
  if (publicAddress(site, "") === null) return null;
  const languages = site?.languages ?? LANGUAGES;
  const address = (page: Page, lang: Language): string => escaped(publicAddress(site, sitePath(page, lang)) ?? "");
  const entries = pages.flatMap((page) =>
    languages.map(
      (lang) =>
        `<url><loc>${address(page, lang)}</loc><lastmod>${release.published}</lastmod>${languages
          .map(
            (other) => `<xhtml:link rel="alternate" hreflang="${languageTag(other)}" href="${address(page, other)}"/>`,
          )
          .join("")}</url>`,
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.slice(0, MOST),
    "</urlset>",
    "",
  ].join("\n");
}

/** What robots may read (RFC 9309): everything, but nothing of made-up figures. */
export function robotsOf({ release }: Release, site: Site | null): string {
  const sitemap = publicAddress(site, "sitemap.xml");
  return [
    "User-agent: *",
    release.synthetic === true ? "Disallow: /" : "Disallow:",
    ...(sitemap === null || release.synthetic === true ? [] : ["", `Sitemap: ${sitemap}`]),
    "",
  ].join("\n");
}
