import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type * as Floor from "./floor/page.ts";
import { CACHE } from "./sites.ts";

/** Node's own import of a file that was just built. */
export type Load = (path: string) => Promise<typeof Floor>;

/** Writes the floor page from the published data, and tells where. */
export async function buildFloor(load: Load): Promise<string> {
  const folder = join(CACHE, "floor");
  const built = join(CACHE, "floor-ssr");
  // Words of a language are fetched when needed, which the loader of the tools, closed by now, cannot do.
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: { ssr: "bench/floor/page.ts", outDir: built, emptyOutDir: true },
  });
  const { floorPage } = await load(join(built, "page.js"));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), await floorPage("public/data"));
  return folder;
}

/** Builds the page as dashboards are usually made, with the published data beside it, and tells where. */
export async function buildNaive(): Promise<string> {
  const folder = await buildApp("naive");
  await cp("public/data", join(folder, "data"), { recursive: true });
  return folder;
}

/** Builds the page with one very long line, and tells where. */
export const buildLine = (): Promise<string> => buildApp("line");

async function buildApp(name: string): Promise<string> {
  // The loader of the tools says "development" of itself; readers get the other.
  process.env["NODE_ENV"] = "production";
  await build({
    configFile: false,
    root: `bench/${name}`,
    base: "./",
    logLevel: "error",
    plugins: [react()],
    build: { outDir: `../../${CACHE}/${name}`, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  });
  return join(CACHE, name);
}
