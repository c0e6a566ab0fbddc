import { cardOf, cardPath } from "#build/share/cards.ts";
import type { Extras, SiteFile } from "#build/site-file.ts";
import type { PageData } from "#data/load/page-data.ts";
import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { indicatorPicture } from "./pictures.ts";

/** The picture of an indicator in every language, as SVG and, where that can be made, as PNG. */
export async function pictureFiles(
  id: string,
  languages: readonly Language[],
  { release, site }: PageData,
  png: Extras["png"],
): Promise<readonly SiteFile[]> {
  const indicator = release?.indicators.indicators.find((i) => i.id === id);
  if (release === null || indicator === undefined) return [];
  const files: SiteFile[] = [];
  for (const lang of languages) {
    const svg = indicatorPicture(release, site, indicator, lang);
    if (svg === null) continue;
    const name = `downloads/${id}.${lang}`;
    files.push({ path: `${name}.svg`, text: svg });
    const bytes = await png?.(svg);
    if (bytes) files.push({ path: `${name}.png`, text: bytes });
  }
  return files;
}

/** The cards of a page, one a language, as PNG. */
export async function cardFiles(
  page: Page,
  languages: readonly Language[],
  data: PageData,
  png: NonNullable<Extras["png"]>,
): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const lang of languages) {
    const svg = cardOf(page, lang, data);
    const bytes = svg === null ? null : await png(svg);
    if (bytes) files.push({ path: cardPath(page, lang), text: bytes });
  }
  return files;
}
