import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages } from "./pages.ts";
import { openSite, type Site } from "./support.ts";

/**
 * A page is painted while its HTML still comes, and a browser stops wherever it likes: at every tag, what stands there
 * already must stay where it is. Three things cannot: a table takes the widths of its columns from its rows, an English
 * amount as many lines as it needs, and what is set from the right grows to the left (the catalogue's periods).
 */
const PAGES = ["", "commitments/", "en/suggestions/", "glossary/", "releases/", "about/"];
const OF_A_KIND = ["indicators/", "commitments/", "sources/"];

/** As far as browsers themselves let it move (px; https://wicg.github.io/layout-instability/#sec-ls-shift). */
const STILL = 3;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The head of a page with its styles and without its scripts, and what its body is made of, piece by piece. */
async function pieces(path: string): Promise<{ readonly head: string; readonly rest: readonly string[] }> {
  const html = (await readFile(`dist/${path}index.html`, "utf8"))
    .replaceAll(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  const from = html.indexOf(">", html.indexOf("<main")) + 1;
  const rest = html.slice(from).match(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<[^>]+>|[^<]+/g) ?? [];
  return { head: html.slice(0, from), rest };
}

/** What moves in the first screen as the pieces come, each once: from where to where, and at which piece. */
async function moved(path: string, css = ""): Promise<readonly string[]> {
  const { page, close } = await site.open({ width: 360, height: 740 });
  const { head, rest } = await pieces(path);
  const wrong = await page.evaluate(
    ({ head: start, rest: parts, still }) => {
      document.open();
      document.write(start);
      const seen = new Map<Node, readonly [number, number]>();
      const found = new Map<string, string>();
      const range = document.createRange();
      const at = (node: Node): DOMRect | undefined => {
        if (node instanceof Element)
          return /^(svg|img|input|select|button)$/.test(node.localName) ? node.getBoundingClientRect() : undefined;
        if (
          (node.textContent ?? "").trim() === "" ||
          node.parentElement?.closest("option, style, text, table, .card-unseen")
        )
          return undefined;
        range.selectNodeContents(node);
        return range.getClientRects()[0];
      };
      for (const part of parts) {
        document.write(part);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const rect = at(node);
          if (rect === undefined || rect.width === 0 || rect.top > innerHeight || rect.bottom < 0) continue;
          const [left, top] = seen.get(node) ?? [rect.left, rect.top];
          seen.set(node, [rect.left, rect.top]);
          if (Math.hypot(left - rect.left, top - rect.top) < still) continue;
          const name = node instanceof Element ? node.localName : (node.textContent ?? "").trim().slice(0, 30);
          if (!found.has(name)) found.set(name, `${name}: ${left},${top} → ${rect.left},${rect.top} at ${part}`);
        }
        // What follows is below the first screen.
        if ((document.querySelector("main")?.lastElementChild?.getBoundingClientRect().top ?? 0) > innerHeight) break;
      }
      return [...found.values()];
    },
    { head: head + css, rest, still: STILL },
  );
  await close();
  return wrong;
}

describe("while the page comes, nothing of its first screen moves on a phone", () => {
  test.each(PAGES)("/%s", async (path) => {
    expect(await moved(path)).toEqual([]);
  });

  test.each(OF_A_KIND)("one of /%s", async (folder) => {
    const [path = ""] = [...(await builtPages())].filter((page) => page.startsWith(folder) && page !== folder);
    expect(await moved(path)).toEqual([]);
  });
});

test("a line that settles when it is whole is found", async () => {
  const { rest } = await pieces("about/");
  expect(rest.length).toBeGreaterThan(10);
  expect(
    (await moved("about/", "<style>main { display: flex; flex-direction: column-reverse }</style>")).join(),
  ).toContain("→");
});
