import { createHash } from "node:crypto";
import { documentTitle } from "#app/address/title.ts";
import { loadView } from "#app/views.ts";
import { filesOfPage } from "#build/downloads/page-downloads.ts";
import { embedFiles } from "#build/embed/embed.tsx";
import { cardFiles, pictureFiles } from "#build/pictures/picture-files.ts";
import { feedFiles } from "#build/share/files.ts";
import { headOf } from "#build/share/head.ts";
import type { Assets, Extras, LaterFile, PageJob, SiteFile } from "#build/site-file.ts";
import type { Loaded, TakeValues } from "#data/load/load-release.ts";
import { type PageData, pageData, versionsFor } from "#data/load/page-data.ts";
import { pageDataFile } from "#data/fetch/page-files.ts";
import { type Language, LANGUAGES } from "#domain/site/language.ts";
import { type Page, pagePath, pagesOf } from "#domain/site/page.ts";
import type { History } from "#domain/versions/history.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { rootPath, sitePath } from "#views/parts/frame/addressing.ts";
import { htmlDocument, notFoundDocument } from "./document.ts";
import { drawPage } from "./draw-page.tsx";
import { inColours } from "./other-files.ts";

/** The latest release with the history of all, read as a page would read it; `take` gets the values of indicators that have very many. */
export async function loadSite(
  files: DataReader,
  take: TakeValues,
): Promise<{ readonly loaded: Loaded; readonly history: History }> {
  return (await import("#data/load/reader.ts")).loadSite(files, take);
}

export { figureFiles } from "#build/downloads/figure-files.ts";
export { sharedFiles } from "#build/share/files.ts";
export { installFiles, readingsFile, shellFiles, valuesFile } from "./other-files.ts";

/**
 * Every page of the site, to be drawn in every language with the files that it offers for download, except those that are
 * `written` already: they hold more than the page shows.
 */
export function* pageJobs(
  loaded: Loaded,
  history: History,
  assets: Assets,
  written: ReadonlySet<string>,
  { pdf, png, wanted = () => true }: Extras,
): Generator<PageJob<SiteFile | LaterFile>> {
  const { release, site } = loaded;
  if (release === null) throw new Error("invalid release: nothing to prerender");
  const languages = site?.languages ?? LANGUAGES;
  const releases = history.entries.map(({ id }) => id);
  const styled = inColours(assets, site);
  const feeds = feedFiles(release);
  for (const page of [...pagesOf(release, releases), { name: "not-found" } as const]) {
    if (!wanted(page)) continue;
    const shown = pageData(page, loaded, versionsFor(page, history));
    const data =
      page.name === "print" && pdf
        ? { ...shown, pdf }
        : page.name === "indicator" && png !== null
          ? { ...shown, png: true }
          : shown;
    const json = JSON.stringify(data);
    const key = createHash("sha256").update(json).digest("hex").slice(0, 16);
    const file: SiteFile = {
      path: `data/${pageDataFile(page)}`,
      text: `{"key":"${key}",${json.slice(1)}`,
    };
    const draw = async (): Promise<readonly (SiteFile | LaterFile)[]> => {
      await loadView(page.name);
      const downloads = new Map<string, string>();
      const drawn: SiteFile[] = [];
      for (const lang of languages) {
        const content = await drawPage(page, lang, data, downloads);
        const head = headOf(page, lang, data, { card: png !== null, feeds: withFeeds(page) ? feeds : [] });
        drawn.push(
          page.name === "not-found"
            ? notFound(lang, data, content, styled)
            : {
                path: `${sitePath(page, lang)}index.html`,
                text: documentOf(page, lang, data, { content, head }, { file: file.path, key }, styled),
              },
        );
      }
      const offered = [...downloads]
        .map(([name, text]) => ({ path: `downloads/${name}`, text }))
        .filter((download) => !written.has(download.path));
      const pictures = page.name === "indicator" ? pictureFiles(page.id, languages, data, png) : [];
      const cards = png === null || page.name === "not-found" ? [] : cardFiles(page, languages, data, png);
      const embeds = page.name === "indicator" ? embedFiles(page.id, languages, data, styled.css) : [];
      const away = filesOfPage(page, data);
      const pagesDrawn = page.name === "not-found" ? drawn.slice(0, 1) : drawn;
      return [file, ...pagesDrawn, ...offered, ...pictures, ...cards, ...embeds, ...away];
    };
    // The same page has another head where there is no card, or nothing to come.
    yield {
      path: pagePath(page),
      key: [key, png === null ? "" : "card", ...feeds.map(({ kind }) => kind)].join(" "),
      draw,
    };
  }
}

/** The pages that a reader comes to for news. */
const withFeeds = ({ name }: Page): boolean => name === "overview" || name === "releases" || name === "release";

/** Its links are told to start from the site's root, wherever the address was. */
function notFound(lang: Language, data: PageData, content: string, assets: Assets): SiteFile {
  const missing: Page = { name: "not-found" };
  return {
    path: "404.html",
    text: notFoundDocument({
      lang,
      title: documentTitle(missing, lang, data).title,
      content: content.replaceAll(`href="${rootPath(missing, lang)}`, 'href="./'),
      css: assets.css,
    }),
  };
}

function documentOf(
  page: Page,
  lang: Language,
  data: PageData,
  { content, head }: { readonly content: string; readonly head: string },
  carried: { readonly file: string; readonly key: string },
  assets: Assets,
): string {
  return htmlDocument({
    lang,
    root: rootPath(page, lang),
    title: documentTitle(page, lang, data).title,
    head,
    content,
    css: assets.css,
    scripts: assets.scriptsOf(page.name, lang),
    data: carried,
  });
}
