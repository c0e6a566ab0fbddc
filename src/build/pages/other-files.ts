import { ICON, manifestOf } from "#app/offline/installed.ts";
import type { Assets, SiteFile } from "#build/site-file.ts";
import type { Loaded } from "#data/load/load-release.ts";
import { readChinese } from "#data/readings/read-chinese.ts";
import { READINGS_FILE } from "#data/readings/readings-file.ts";
import { TRADITIONAL } from "#data/readings/traditional.ts";
import { pointOf } from "#domain/chart/series.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Site } from "#domain/schemas/release.ts";
import { entriesOf } from "#domain/search/entry.ts";
import { languageFolder, LANGUAGES } from "#domain/site/language.ts";
import { themeCss } from "#domain/site/site-theme.ts";
import { messagesOf } from "#words/common/messages.ts";
import { readingsFor } from "#views/search/entries.ts";
import { offlineDocument, shellDocument } from "./document.ts";

/** The styles with the county's own colours after them. */
export const inColours = (assets: Assets, site: Site | null): Assets => ({
  ...assets,
  css: assets.css + themeCss(site?.theme),
});

/** The pages that stand for others without a network, in each language: the empty one for any page, and one for files. */
export async function shellFiles({ site }: Loaded, assets: Assets): Promise<readonly SiteFile[]> {
  const languages = site?.languages ?? LANGUAGES;
  const { css } = inColours(assets, site);
  return languages.flatMap((lang) => [
    {
      path: `${languageFolder(lang)}shell.html`,
      text: shellDocument({
        lang,
        title: site?.title[lang] ?? messagesOf(lang).siteFallback,
        content: `<main><p role="status">${messagesOf(lang).notice.loading}</p></main>`,
        css,
        scripts: assets.scriptsOf("not-found", lang),
      }),
    },
    { path: `${languageFolder(lang)}offline.html`, text: offlineDocument({ lang, css }) },
  ]);
}

/** How the names that can be searched are read (`domain/search/readings`), for the page of the search. */
export function readingsFile({ release }: Loaded): SiteFile {
  if (release === null) throw new Error("invalid release: nothing to read");
  const readings = readingsFor(entriesOf(release), readChinese, TRADITIONAL);
  return { path: `data/${READINGS_FILE}`, text: JSON.stringify(readings) };
}

/** What makes the site one that can be installed. */
export function installFiles({ site }: Loaded): readonly SiteFile[] {
  return [
    ...(site?.languages ?? LANGUAGES).map((lang) => ({
      path: `${languageFolder(lang)}manifest.webmanifest`,
      text: manifestOf(site, lang),
    })),
    { path: "icon.svg", text: ICON },
  ];
}

/** The file of an indicator that has more values than its page shows: all of them, as they passed while loading. */
export function valuesFile(indicator: Indicator, values: readonly Observation[]): SiteFile {
  return { path: `downloads/${indicator.id}.csv`, text: toCsv(values.map((o) => pointOf(indicator, o))) };
}
