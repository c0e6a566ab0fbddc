import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { StaticSvgContext } from "#charts/chart.tsx";
import { renderStatic } from "#charts/render-svg.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { type Page, pagesOf } from "#domain/page.ts";
import { createClient } from "#data/client.ts";
import type { DataSource } from "#data/fetch-json.ts";
import type { Loaded } from "#data/load-release.ts";
import { type PageData, pageData, pageQuery } from "#data/queries.ts";
import { messagesOf } from "#i18n/messages.ts";
import { DownloadContext } from "#views/shared/context.ts";
import { relativePath, rootPath, sitePath } from "#views/shared/link.tsx";
import { App } from "./app.tsx";
import { htmlDocument, notFoundDocument } from "./document.ts";
import { documentTitle } from "./title.ts";
import { loadView } from "./views.ts";

/** The latest release, read as a page would read it. */
export async function loadLatest(source: DataSource): Promise<Loaded> {
  return (await import("#data/load-release.ts")).loadLatest(source);
}

/** The files of the client build that pages refer to, relative to the site's root, and the text of the styles. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  readonly css: string;
}

/** A file of the site to write, its path relative to the site's root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Draws every page in every language of the site, and the files that the pages offer for download. */
export async function prerender(loaded: Loaded, assets: Assets): Promise<readonly SiteFile[]> {
  if (loaded.release === null) throw new Error("invalid release: nothing to prerender");
  const downloads = new Map<string, string>();
  const files: SiteFile[] = [];
  for (const page of pagesOf(loaded.release)) {
    await loadView(page.name);
    for (const lang of loaded.site?.languages ?? LANGUAGES) {
      const data = pageData(page, loaded);
      const content = draw(page, lang, data, downloads);
      files.push({ path: `${sitePath(page, lang)}index.html`, text: documentOf(page, lang, data, content, assets) });
    }
  }
  await loadView("not-found");
  const missing: Page = { name: "not-found" };
  const data = pageData(missing, loaded);
  const content = draw(missing, "zh", data, downloads);
  // Its links are told to start from the site's root, wherever the address was.
  files.push({
    path: "404.html",
    text: notFoundDocument({
      title: documentTitle(missing, "zh", data).title,
      content: content.replaceAll(`href="${rootPath(missing, "zh")}`, 'href="./'),
      css: assets.css,
    }),
  });
  return [...files, ...[...downloads].map(([name, text]) => ({ path: `downloads/${name}`, text }))];
}

function draw(page: Page, lang: Language, data: PageData, downloads: Map<string, string>): string {
  const source: DataSource = { base: "", fetch: () => Promise.reject(new Error("invalid fetch: prerendering")) };
  const client = createClient();
  client.setQueryData(pageQuery(source, page).queryKey, data);
  const collect = (name: string, text: string): void => {
    const before = downloads.get(name);
    if (before !== undefined && before !== text) throw new Error(`invalid download: two contents for ${name}`);
    downloads.set(name, text);
  };
  const nowhere = (): void => undefined;
  const tree: ReactNode = (
    <QueryClientProvider client={client}>
      <StaticSvgContext value={renderStatic}>
        <DownloadContext value={collect}>
          <App address={{ page, lang, search: "" }} go={nowhere} set={nowhere} source={source} />
        </DownloadContext>
      </StaticSvgContext>
    </QueryClientProvider>
  );
  return renderToString(tree);
}

function documentOf(page: Page, lang: Language, data: PageData, content: string, assets: Assets): string {
  const { title, heading } = documentTitle(page, lang, data);
  const site = data.site?.description[lang] ?? messagesOf(lang).siteFallback;
  const definition =
    page.name === "indicator"
      ? data.release?.indicators.indicators.find((i) => i.id === page.id)?.definition[lang]
      : undefined;
  return htmlDocument({
    lang,
    root: rootPath(page, lang),
    title,
    description: definition ?? (page.name === "overview" ? site : `${heading}${lang === "zh" ? "。" : ". "}${site}`),
    alternates: { zh: relativePath(page, lang, page, "zh"), en: relativePath(page, lang, page, "en") },
    content,
    data: JSON.stringify(data),
    script: assets.script,
    style: assets.style,
  });
}
