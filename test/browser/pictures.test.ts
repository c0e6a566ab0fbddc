import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtEmbeds, builtPages } from "./pages.ts";

/** The drawings of a page as it is built, before any script runs. */
const drawingsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<svg [^>]*role="img"[^]*?<\/svg>/g)].map(([svg]) => svg);

/** Of each page of one indicator that has a value: what its drawing says to those who do not see it, or that it has none. */
async function pictured(paths: readonly string[]) {
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, html: await readFile(join("dist", path, "index.html"), "utf8") })),
  );
  const valued = pages.filter(({ html }) => /<data [^>]*value="/.test(html));
  const without = valued.filter(({ html }) => {
    const drawn = drawingsIn(html).filter((svg) => /<(?:path|circle|rect) /.test(svg));
    return drawn.length === 0 || !drawn.every((svg) => /<desc [^>]*>[^<]+<\/desc>/.test(svg));
  });
  return { valued: valued.length, without: without.map(({ path }) => path) };
}

test("no page of an indicator with a value is without a picture that says what it shows", async () => {
  const pages = (await builtPages()).filter((path) => /^(?:en\/)?indicators\/.+\/$/.test(path));
  const { valued, without } = await pictured(pages);
  expect(without).toEqual([]);
  // Both languages; those without any value are told of on the page.
  expect(valued).toBeGreaterThan(200);
});

test("no frame with a value is without one", async () => {
  const { valued, without } = await pictured(await builtEmbeds());
  expect(without).toEqual([]);
  expect(valued).toBeGreaterThan(200);
});
