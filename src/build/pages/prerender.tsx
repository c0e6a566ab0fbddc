import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import type { StaticRenderer } from "#charts/draw/drawing.ts";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import { renderStatic } from "#charts/svg/render-svg.ts";
import type { History } from "#domain/versions/history.ts";
import { type Language, languageFolder, LANGUAGES } from "#domain/site/language.ts";
import { type Page, pagePath, pagesOf } from "#domain/site/page.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Site } from "#domain/schemas/release.ts";
import { pointOf } from "#domain/chart/series.ts";
import { entriesOf } from "#domain/search/entry.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import type { DataSource } from "#data/load/fetch-json.ts";
import type { Loaded, TakeValues } from "#data/load/load-release.ts";
import { type PageData, pageData, versionsFor } from "#data/load/page-data.ts";
import { pageDataFile } from "#data/load/page-files.ts";
import { readChinese } from "#data/readings/read-chinese.ts";
import { READINGS_FILE } from "#data/readings/readings-file.ts";
import { TRADITIONAL } from "#data/readings/traditional.ts";
import { themeCss } from "#domain/site/site-theme.ts";
import { loadMessages, messagesOf } from "#i18n/messages.ts";
import { type Addressing, AddressingContext, PATHS, rootPath, sitePath } from "#views/parts/frame/addressing.ts";
import { readingsFor } from "#views/search/entries.ts";
import { DownloadContext } from "#views/parts/frame/context.ts";
import { App } from "#app/app.tsx";
import { htmlDocument, notFoundDocument, offlineDocument, shellDocument } from "./document.ts";
import { embedFiles } from "#build/embed/embed.tsx";
import { ICON, manifestOf } from "#app/offline/installed.ts";
import { filesOfPage } from "#build/downloads/page-downloads.ts";
import { indicatorPicture } from "#build/pictures/pictures.ts";
import { cardOf, cardPath } from "#build/share/cards.ts";
import { feedFiles } from "#build/share/files.ts";
import { headOf } from "#build/share/head.ts";
import { documentTitle } from "#app/address/title.ts";
import { loadView } from "#app/views.ts";

/** The latest release with the history of all, read as a page would read it; `take` gets the values of indicators that have very many. */
export async function loadSite(
  source: DataSource,
  take: TakeValues,
): Promise<{ readonly loaded: Loaded; readonly history: History }> {
  return (await import("#data/load/reader.ts")).loadSite(source, take);
}

export { figureFiles } from "#build/downloads/figure-files.ts";
export { sharedFiles } from "#build/share/files.ts";

/** The files of the client build that pages refer to, relative to the site's root, and the text of the styles. */
export interface Assets {
  readonly css: string;
  /** The scripts of a page in a language, the entry first. */
  readonly scriptsOf: (page: Page["name"], lang: Language) => readonly string[];
}

/** A file of the site to write, its path relative to the site's root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** What the build can make besides pages. */
export interface Extras {
  /** Whether the report is there as a PDF beside its page. */
  readonly pdf: boolean;
  /** Makes a PNG of an SVG; `null` where none can be made. */
  readonly png: ((svg: string) => Promise<Uint8Array | null>) | null;
  /** The pages to be made, all where nothing is said. */
  readonly wanted?: (page: Page) => boolean;
}

/** A page with what it is drawn from: the same key means the same files, so that a page need not be drawn again. */
export interface PageJob {
  readonly path: string;
  readonly key: string;
  readonly draw: () => Promise<readonly SiteFile[]>;
}

/** The styles with the county's own colours after them. */
const inColours = (assets: Assets, site: Site | null): Assets => ({
  ...assets,
  css: assets.css + themeCss(site?.theme),
});

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
): Generator<PageJob> {
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
    const draw = async (): Promise<readonly SiteFile[]> => {
      await Promise.all([loadView(page.name), ...languages.map((lang) => loadMessages(lang, page.name))]);
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
      const pictures = page.name === "indicator" ? await pictureFiles(page.id, languages, data, png) : [];
      const cards = png === null || page.name === "not-found" ? [] : await cardFiles(page, languages, data, png);
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

/** The picture of an indicator in every language, as SVG and, where that can be made, as PNG. */
async function pictureFiles(
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
async function cardFiles(
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

/** The pages that a reader comes to for news. */
const withFeeds = ({ name }: Page): boolean => name === "overview" || name === "releases" || name === "release";

/** The pages that stand for others without a network, in each language: the empty one for any page, and one for files. */
export async function shellFiles({ site }: Loaded, assets: Assets): Promise<readonly SiteFile[]> {
  const languages = site?.languages ?? LANGUAGES;
  await Promise.all(languages.map((lang) => loadMessages(lang, "not-found")));
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

/** React's mark of a part whose script was not there when it was drawn. */
const UNFINISHED = "<!--$!-->";
/** The kinds of pages whose parts have their scripts, as far as one has been drawn. */
const AT_HAND = new Set<Page["name"]>();
/** How long a part is waited for (ms). */
const PATIENCE = 60_000;

/** What may be different around a page. */
interface Around {
  readonly addressing?: Addressing;
  readonly foot?: ReactNode;
}

/** Draws the content of a page; the files that it offers are put among the downloads. */
export async function drawPage(
  page: Page,
  lang: Language,
  data: PageData,
  downloads: Map<string, string>,
  { addressing = PATHS, foot }: Around = {},
): Promise<string> {
  const collect = (name: string, text: string): void => {
    const before = downloads.get(name);
    if (before !== undefined && before !== text) throw new Error(`invalid download: two contents for ${name}`);
    downloads.set(name, text);
  };
  const nowhere = (): void => undefined;
  const tree = (renderer: StaticRenderer): ReactNode => (
    <StaticSvgContext value={renderer}>
      <DownloadContext value={collect}>
        <AddressingContext value={addressing}>
          <App
            address={{ page, lang, search: "", asOf: null }}
            data={data}
            go={nowhere}
            set={nowhere}
            source={null}
            foot={foot}
          />
        </AddressingContext>
      </DownloadContext>
    </StaticSvgContext>
  );
  // Nothing depends on what the pictures are, and they take the most time: while parts are waited for, none is drawn.
  const waited = async (): Promise<void> => {
    await arrived(tree(() => "")).catch((cause: unknown) => {
      throw new Error(`invalid page: a part of ${sitePath(page, lang)} cannot be drawn`, { cause });
    });
    AT_HAND.add(page.name);
  };
  if (!AT_HAND.has(page.name)) await waited();
  const html = renderToString(tree(renderStatic));
  if (!html.includes(UNFINISHED)) return html;
  await waited();
  return renderToString(tree(renderStatic));
}

/** Waits until every part of a tree has its script, which a draw asks for. Throws what a part throws. */
export function arrived(tree: ReactNode): Promise<void> {
  return new Promise((done, failed) => {
    const { abort } = renderToPipeableStream(tree, { onAllReady: done, onError: failed });
    setTimeout(() => abort(new Error("its script does not come")), PATIENCE).unref();
  });
}

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
