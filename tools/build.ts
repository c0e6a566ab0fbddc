import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "vite";
import type * as Prerender from "#app/prerender.tsx";

const SSR = ".cache/ssr";

/** Node's own import of a file that was just built. */
export type Load = (path: string) => Promise<typeof Prerender>;

/** Builds the site into `dist/`: the client, then every page drawn from the released data. Exit code 1 where the data has faults. */
export async function main(_args: readonly string[], load: Load): Promise<number> {
  // The loader of the tools says "development" of itself; what is built here is what readers get.
  process.env["NODE_ENV"] = "production";
  const began = Date.now();
  await rm("dist", { recursive: true, force: true });
  await build({ logLevel: "warn" });
  await build({
    logLevel: "warn",
    build: { ssr: "src/app/prerender.tsx", outDir: SSR, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  const app = await load(join(SSR, "prerender.js"));
  const loaded = await app.loadLatest({ base: "dist/data/", fetch: readAsResponse });
  if (loaded.release === null || loaded.problems.length > 0) {
    process.stderr.write(`invalid data: ${JSON.stringify(loaded.problems, null, 2)}\n`);
    return 1;
  }
  const files = await app.prerender(loaded, await assets());
  for (const { path, text } of files) {
    const target = join("dist", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await rm("dist/.vite", { recursive: true, force: true });
  process.stdout.write(`dist/: ${files.length} files prerendered in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  return 0;
}

/** The released data as the browser will find it, read from disk. */
async function readAsResponse(address: string): Promise<Response> {
  return new Response(await readFile(address, "utf8"), { headers: { "content-type": "application/json" } });
}

/** What the client build called its entry and its styles; the built index.html is only a template and is replaced. */
async function assets(): Promise<Prerender.Assets> {
  const html = await readFile("dist/index.html", "utf8");
  const script = /<script[^>]+src="\.\/([^"]+)"/.exec(html)?.[1];
  const style = /<link[^>]+rel="stylesheet"[^>]+href="\.\/([^"]+)"/.exec(html)?.[1];
  if (script === undefined || style === undefined) throw new Error("invalid build: no script or style in index.html");
  return { script, style, css: await readFile(join("dist", style), "utf8") };
}
