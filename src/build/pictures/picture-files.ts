import { cardOf, cardPath } from "#build/share/cards.ts";
import type { Extras, LaterFile, SiteFile } from "#build/site-file.ts";
import type { PageData } from "#data/load/page-data.ts";
import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { indicatorPicture } from "./pictures.ts";

/** The picture of an indicator in every language, as SVG and, where that can be made, as PNG. */
export function pictureFiles(
  id: string,
  languages: readonly Language[],
  { release, site }: PageData,
  png: Extras["png"],
): readonly (SiteFile | LaterFile)[] {
  const indicator = release?.indicators.indicators.find((i) => i.id === id);
  if (release === null || indicator === undefined) return [];
  const files: (SiteFile | LaterFile)[] = [];
  for (const lang of languages) {
    const svg = indicatorPicture(release, site, indicator, lang);
    if (svg === null) continue;
    const name = `downloads/${id}.${lang}`;
    files.push({ path: `${name}.svg`, text: svg });
    if (png !== null) files.push({ path: `${name}.png`, text: png(svg) });
  }
  return files;
}

/** The cards of a page, one a language, as PNG. */
export function cardFiles(
  page: Page,
  languages: readonly Language[],
  data: PageData,
  png: NonNullable<Extras["png"]>,
): readonly LaterFile[] {
  return languages.flatMap((lang) => {
    const svg = cardOf(page, lang, data);
    return svg === null ? [] : [{ path: cardPath(page, lang), text: png(svg) }];
  });
}
