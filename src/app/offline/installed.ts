import { type Language, languageFolder, languageTag } from "#domain/site/language.ts";
import type { Site } from "#domain/schemas/release.ts";
import { messagesOf } from "#words/common/messages.ts";

/** The grounds of the light theme, as the browser's own frame shows them (`styles/tokens.css`). */
const GROUND = "#ffffff";

/** Three bars on a line: what the site shows, without a word in any language. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#0b5c8a"/><g fill="#ffffff"><rect x="128" y="272" width="64" height="96"/><rect x="224" y="208" width="64" height="160"/><rect x="320" y="144" width="64" height="224"/><rect x="112" y="376" width="288" height="16"/></g></svg>\n';

/** What a browser needs to install the site as an app (W3C Web Application Manifest), in one language. */
export function manifestOf(site: Site | null, lang: Language): string {
  const name = site?.title[lang] ?? messagesOf(lang).siteFallback;
  const up = languageFolder(lang) === "" ? "./" : "../";
  return `${JSON.stringify(
    {
      name,
      short_name: site?.area.name[lang] ?? name,
      description: site?.description[lang] ?? name,
      lang: languageTag(lang),
      id: "./",
      start_url: "./",
      scope: up,
      display: "standalone",
      background_color: GROUND,
      theme_color: GROUND,
      icons: [{ src: `${up}icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any maskable" }],
    },
    null,
    2,
  )}\n`;
}
