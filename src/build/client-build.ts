import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { build } from "vite";
import type { Language } from "#domain/site/language.ts";
import type { Assets } from "./site-file.ts";
import { isWordsIn } from "./words-apart.ts";

/** The client as Vite built it. */
export interface ClientBuild extends Assets {
  readonly folder: string;
  /** The scripts that readers may need: all but those of the clerk's workbench. */
  readonly readers: readonly string[];
}

/** Where the clerk's workbench begins: readers, and the file that holds all pages, do without it. */
export const WORKBENCH = "src/views/author/workbench.tsx";

const chunkSchema = v.object({
  file: v.string(),
  name: v.optional(v.string()),
  isEntry: v.optional(v.boolean()),
  imports: v.optional(v.array(v.string()), []),
  dynamicImports: v.optional(v.array(v.string()), []),
});
const manifestSchema = v.record(v.string(), chunkSchema);
type Manifest = v.InferOutput<typeof manifestSchema>;

/** Builds scripts and styles into a folder of their own, and tells which scripts each page needs. */
export async function clientBuild(folder: string): Promise<ClientBuild> {
  await build({
    logLevel: "warn",
    publicDir: false,
    build: { outDir: folder, emptyOutDir: true, manifest: "manifest.json" },
  });
  const manifest = v.parse(manifestSchema, JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  const html = await readFile(join(folder, "index.html"), "utf8");
  const style = /<link[^>]+rel="stylesheet"[^>]+href="\.\/([^"]+)"/.exec(html)?.[1];
  if (style === undefined) throw new Error("invalid build: no styles in index.html");
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
  if (entry === undefined) throw new Error("invalid build: no entry in the manifest");
  return {
    folder,
    css: (await readFile(join(folder, style), "utf8")).trim(),
    readers: filesOf(manifest, [entry], true),
    scriptsOf: (page, lang) => {
      const keys = [entry, viewOf(manifest, page)];
      return filesOf(manifest, [...keys, ...wordsFor(manifest, keys, lang)]);
    },
  };
}

/** A page's view lies in the file of its name. */
function viewOf(manifest: Manifest, page: string): string {
  const file = `/${page}.tsx`;
  const key = Object.keys(manifest).find((name) => name.startsWith("src/views/") && name.endsWith(file));
  if (key === undefined) throw new Error(`invalid build: no script of its own for the page ${page}`);
  return key;
}

/** What some modules and everything that they import say in a language: scripts of their own (`words-apart`). */
function wordsFor(manifest: Manifest, keys: readonly string[], lang: Language): readonly string[] {
  const words = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports.forEach(visit);
    for (const later of manifest[key]?.dynamicImports ?? []) if (isWordsIn(later, lang)) words.add(later);
  };
  keys.forEach(visit);
  return [...words];
}

/** The scripts of some modules with everything that they import, each once, in order; `later`: by `import()` too, but for the workbench. */
function filesOf(manifest: Manifest, keys: readonly string[], later = false): readonly string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`invalid build: ${key} is not in the manifest`);
    files.add(chunk.file);
    for (const next of chunk.imports) visit(next);
    if (later) for (const next of chunk.dynamicImports) if (next !== WORKBENCH) visit(next);
  };
  for (const key of keys) visit(key);
  return [...files];
}
