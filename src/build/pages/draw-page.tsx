import type { ReactNode } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { App } from "#app/app.tsx";
import type { StaticRenderer } from "#charts/draw/drawing.ts";
import { renderStatic } from "#charts/svg/render-svg.ts";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import type { PageData } from "#data/load/page-data.ts";
import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { type Addressing, AddressingContext, PATHS, sitePath } from "#views/parts/frame/addressing.ts";
import { DownloadContext } from "#views/parts/frame/context.ts";

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
            ask={null}
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
