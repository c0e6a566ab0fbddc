import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { App } from "#app/app.tsx";
import { arrived } from "#build/pages/draw-page.tsx";
import { loadView } from "#app/views.ts";
import type { StaticRenderer } from "#charts/draw/drawing.ts";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import { renderStatic } from "#charts/svg/render-svg.ts";
import { loadAsOf } from "#data/load/load-as-of.ts";
import { type PageData, pageData, versionsFor } from "#data/load/page-data.ts";
import { loadSite } from "#data/load/reader.ts";
import { LANGUAGES, type Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { hosted } from "#test/support/hosted.ts";

const host = hosted(await bodiesOf("revised"));
const { loaded, history } = await loadSite(host);
const GDP: Page = { name: "indicator", id: "gdp" };

async function asOf(page: Page, day: string): Promise<PageData> {
  return loadAsOf(host, page, day, pageData(page, loaded, versionsFor(page, history)));
}

/** What a page says, a piece a line: its words, figures, links and the descriptions of its pictures. */
const said = (html: string): string =>
  html
    .replaceAll(/(<svg[^>]*>)(?:<title[^>]*>.*?<\/title><desc[^>]*>.*?<\/desc>)?.*?<\/svg>/gs, (svg) =>
      [/<title[^>]*>(.*?)<\/title>/s, /<desc[^>]*>(.*?)<\/desc>/s]
        .map((part) => `[${part.exec(svg)?.[1] ?? ""}]`)
        .join(""),
    )
    .replaceAll(/ (?:class|id|style|aria-labelledby|for|tabindex)="[^"]*"/gi, "")
    .replaceAll(/<\/?(?:div|span|tr|tbody|thead)>/g, "")
    .replaceAll("><", ">\n<");

/** The content of a page as a reader has it: the frame around it may get new links. */
async function drawn(page: Page, lang: Language, day: string): Promise<string> {
  await loadView(page.name);
  const data = await asOf(page, day);
  const nowhere = (): void => undefined;
  const tree = (renderer: StaticRenderer) => (
    <StaticSvgContext value={renderer}>
      <App
        address={{ page, lang, search: `?asOf=${day}`, asOf: day }}
        data={data}
        go={nowhere}
        set={nowhere}
        ask={null}
      />
    </StaticSvgContext>
  );
  // Parts are waited for without pictures, as the build does.
  await arrived(tree(() => ""));
  const html = renderToStaticMarkup(tree(renderStatic));
  return `${said(html.slice(html.indexOf("<main"), html.indexOf("</main>")))}\n`;
}

describe.each(LANGUAGES)("the revised set as known on three days, page by page (%s)", (lang) => {
  test.each(["2023-03-01", "2023-09-01", "2024-03-01"])("on %s: a stored page that never changes", async (day) => {
    for (const page of [GDP, { name: "overview" }, { name: "releases" }] as const)
      await expect(await drawn(page, lang, day)).toMatchFileSnapshot(`golden/${day}.${page.name}.${lang}.txt`);
  });
});

test("the page says of which day it is, from which release, and that there is a newer one", async () => {
  const html = await drawn(GDP, "en", "2023-09-01");
  expect(html).toContain("This page shows what was known on 1 September 2023, from release 2023-08-15.");
  expect(html).toContain("There is a newer release, 2024-02-20");
  expect(html).toContain('<data value="121.4"');
  expect(html).not.toContain('<data value="120.9"');
  expect(await drawn(GDP, "en", "2024-03-01")).toContain("That is also the newest release.");
});

test("its links keep the day, but for the one to now", async () => {
  const html = await drawn(GDP, "zh", "2023-09-01");
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"#]*)"/g)].map(([, href]) => href ?? "");
  const inSite = hrefs.filter((href) => href.startsWith("../") || href.startsWith("./"));
  expect(inSite.filter((href) => !/(?:\?|&amp;)asOf=2023-09-01$/.test(href))).toEqual(["../../indicators/gdp/"]);
});

test("its files are of that day too, and say so in their names", async () => {
  const html = await drawn(GDP, "zh", "2023-09-01");
  const file = /href="data:text\/csv;charset=utf-8,([^"]*)" download="gdp.as-of-2023-09-01.csv"/.exec(html)?.[1];
  expect(decodeURIComponent(file ?? "")).toContain("121.4");
  expect(html).not.toContain("downloads/gdp.csv");
});
