import { type Language, languageFolder } from "#domain/site/language.ts";
import { escaped } from "#domain/site/markup.ts";

/** The page of a figure that other sites show inside theirs, below the site's root. */
export const embedPath = (id: string, lang: Language): string => `${languageFolder(lang)}embed/${id}/`;

/** Where an embed page says how tall a frame has to be for it, at whatever width. */
export const EMBED_HEIGHT = "data-height";

/** As tall as most are, where a page cannot be asked (px). */
export const USUAL_HEIGHT = 720;

/** The HTML that shows a figure inside another page; `height` in px. */
export function embedSnippet(frame: {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}): string {
  return `<iframe src="${escaped(frame.address)}" title="${escaped(frame.title)}" width="100%" height="${frame.height}" loading="lazy" style="border:0"></iframe>`;
}
