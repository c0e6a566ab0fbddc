import { expect, test } from "vitest";
import { type Modules, scriptOfPages } from "#build/chunks.ts";

/** A site of which each module is given with what imports it, and what imports it later. */
const site = (
  graph: Readonly<Record<string, { readonly by?: readonly string[]; readonly later?: readonly string[] }>>,
): Modules => ({
  getModuleInfo: (id) => {
    const module = graph[id];
    return module === undefined
      ? null
      : { importers: module.by ?? [], dynamicImporters: module.later ?? [], isEntry: id === "main.tsx" };
  },
});

const page = { later: ["/src/app/views.ts"] };
const PAGES = { "a/one.tsx": page, "a/two.tsx": page, "b/three.tsx": page, "b/four.tsx": page, "main.tsx": {} };

test("what many pages need at once is one script for all", () => {
  const modules = site({
    ...PAGES,
    "link.tsx": { by: Object.keys(PAGES).slice(0, 4) },
    "text.ts": { by: ["link.tsx"] },
  });
  expect(scriptOfPages("link.tsx", modules)).toBe("shared");
  expect(scriptOfPages("text.ts", modules)).toBe("shared");
});

test("what two pages need is a script for those two, and does not weigh on the others", () => {
  const modules = site({ ...PAGES, "styles.css": { by: ["b/three.tsx", "a/two.tsx"] } });
  expect(scriptOfPages("styles.css", modules)).toBe("three-two");
});

test("what one page alone needs lies with it", () => {
  expect(scriptOfPages("own.ts", site({ ...PAGES, "own.ts": { by: ["a/one.tsx"] } }))).toBeNull();
});

test("what the frame needs too is there for every page; what it alone needs stays with it", () => {
  const modules = site({ ...PAGES, "words.ts": { by: ["main.tsx", "a/one.tsx"] }, "menu.ts": { by: ["main.tsx"] } });
  expect(scriptOfPages("words.ts", modules)).toBe("shared");
  expect(scriptOfPages("menu.ts", modules)).toBeNull();
});

test("what comes after a page weighs on none, whoever asks for it", () => {
  const later = { later: Object.keys(PAGES) };
  const modules = site({ ...PAGES, "picture.tsx": later, "signs.ts": { by: ["picture.tsx"] } });
  expect(scriptOfPages("picture.tsx", modules)).toBeNull();
  expect(scriptOfPages("signs.ts", modules)).toBeNull();
});

test("modules that import one another are looked at once", () => {
  const modules = site({ ...PAGES, "x.ts": { by: ["y.ts", "a/one.tsx"] }, "y.ts": { by: ["x.ts", "a/two.tsx"] } });
  expect(scriptOfPages("x.ts", modules)).toBe("one-two");
});
