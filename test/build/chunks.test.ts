import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { FOLDERS, type Modules, PARTS, scriptOf } from "#build/chunks.ts";

const ROOT = resolve(import.meta.dirname, "../..");

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
  expect(scriptOf("link.tsx", modules)).toBe("shared");
  expect(scriptOf("text.ts", modules)).toBe("shared");
});

test("what two pages need is a script for those two, and does not weigh on the others", () => {
  const modules = site({ ...PAGES, "styles.css": { by: ["b/three.tsx", "a/two.tsx"] } });
  expect(scriptOf("styles.css", modules)).toBe("three-two");
});

test("what one page alone needs lies with it", () => {
  expect(scriptOf("own.ts", site({ ...PAGES, "own.ts": { by: ["a/one.tsx"] } }))).toBeNull();
});

test("what the frame needs too is there for every page, apart from what only many need; what it alone needs stays with it", () => {
  const modules = site({
    ...PAGES,
    "words.ts": { by: ["main.tsx", "a/one.tsx"] },
    "link.tsx": { by: Object.keys(PAGES) },
    "stat.tsx": { by: Object.keys(PAGES).slice(0, 4) },
    "menu.ts": { by: ["main.tsx"] },
  });
  for (const id of ["words.ts", "link.tsx"]) expect(scriptOf(id, modules)).toBe("frame");
  expect(scriptOf("stat.tsx", modules)).toBe("shared");
  expect(scriptOf("menu.ts", modules)).toBeNull();
});

test("what comes after a page weighs on none, whoever asks for it", () => {
  const later = { later: Object.keys(PAGES) };
  const modules = site({ ...PAGES, "picture.tsx": later, "signs.ts": { by: ["picture.tsx"] } });
  expect(scriptOf("picture.tsx", modules)).toBeNull();
  expect(scriptOf("signs.ts", modules)).toBeNull();
});

test("modules that import one another are looked at once", () => {
  const modules = site({ ...PAGES, "x.ts": { by: ["y.ts", "a/one.tsx"] }, "y.ts": { by: ["x.ts", "a/two.tsx"] } });
  expect(scriptOf("x.ts", modules)).toBe("one-two");
});

test("what comes after a page lies with the part that needs it, the first of several, unless a page needs it at once", () => {
  const [figure, reason] = ["/src/views/parts/chart/chart-figure.tsx", "/src/views/parts/figure/status-reason.tsx"];
  const modules = site({
    ...PAGES,
    [figure]: { later: ["a/one.tsx"] },
    [reason]: { later: ["a/one.tsx"] },
    "axis.ts": { by: ["scale.ts"] },
    "scale.ts": { by: [figure, reason] },
    "rule.ts": { by: [reason] },
    "early.ts": { by: [figure, "a/one.tsx"] },
    "framed.ts": { by: [figure, "main.tsx"] },
    "other.ts": { by: ["elsewhere.ts"] },
    "part.ts": { by: [figure], later: [figure] },
  });
  expect(scriptOf(figure, modules)).toBe("figures");
  expect(scriptOf("axis.ts", modules)).toBe("figures");
  expect(scriptOf("rule.ts", modules)).toBe("status");
  for (const id of ["early.ts", "framed.ts", "other.ts", "part.ts"]) expect(scriptOf(id, modules)).toBeNull();
});

test("what has a folder of its own is a script, whoever needs it", () => {
  const modules = site({ ...PAGES, "/x/node_modules/react/index.js": { by: Object.keys(PAGES) } });
  expect(scriptOf("/x/node_modules/react/index.js", modules)).toBe("react");
  expect(scriptOf("/x/src/data/fetch/errors.ts", modules)).toBe("frame");
});

test("words are apart, and what is listed is there", () => {
  const words = join(ROOT, "src/words/sign/zh.ts");
  const figure = join(ROOT, "src/views/parts/chart/chart-figure.tsx");
  expect(scriptOf(words, site({ ...PAGES, [words]: { by: [figure] }, [figure]: {} }))).toBeNull();
  for (const [file] of [...PARTS, ...FOLDERS]) expect(existsSync(join(ROOT, file)), file).toBe(true);
});
