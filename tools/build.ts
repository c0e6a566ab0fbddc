import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type * as Prerender from "#app/prerender.tsx";
import { type ClientBuild, clientBuild } from "./client-build.ts";
import { workerBuild, workerFile } from "./worker-build.ts";
import { OutFolder } from "./out-folder.ts";

const CACHE = ".cache/build";

/** Node's own import of a file that was just built. */
export type Load = (path: string) => Promise<typeof Prerender>;

/** `--data <folder>` instead of `public/data`, `--out <folder>` instead of `dist`. */
interface Options {
  readonly data: string;
  readonly out: string;
}

/**
 * Builds the site: the client, then every page drawn from the released data. A page that shows what it showed in the
 * build before is not drawn again. Exit code 1 where the data has faults, 2 for a wrong call.
 */
export async function main(args: readonly string[], load: Load): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write("usage: npm run build -- [--data <folder>] [--out <folder>]\n");
    return 2;
  }
  // The loader of the tools says "development" of itself; what is built here is what readers get.
  process.env["NODE_ENV"] = "production";
  const began = Date.now();
  await mkdir(CACHE, { recursive: true });
  const client = await clientBuild(join(CACHE, "client"));
  const server = join(CACHE, "ssr");
  await build({
    logLevel: "warn",
    publicDir: false,
    build: { ssr: "src/app/prerender.tsx", outDir: server, emptyOutDir: true },
  });
  const worker = await workerBuild(join(CACHE, "worker"));
  const app = await load(join(server, "prerender.js"));
  return (await drawSite(app, { client, server, worker }, options, began)) ? 0 : 1;
}

/** What was made of the code: the client, the folder of what draws pages, and the script that keeps them. */
interface Code {
  readonly client: ClientBuild;
  readonly server: string;
  readonly worker: string;
}

async function drawSite(
  app: typeof Prerender,
  { client, server, worker }: Code,
  { data, out: folder }: Options,
  began: number,
): Promise<boolean> {
  const out = await OutFolder.open(folder, CACHE, [join(server, "prerender.js"), client.folder]);
  await out.copy(join(client.folder, "assets"), "assets", (name) => name.endsWith(".js"));
  await out.copy(data, "data");
  const source = { base: `${data}/`, pages: false, fetch: readAsResponse };
  const written = new Set<string>();
  const { loaded, history } = await app.loadSite(source, async (indicator, values) => {
    const file = app.valuesFile(indicator, values);
    written.add(file.path);
    await out.write(file);
  });
  if (loaded.release === null || loaded.problems.length > 0) {
    process.stderr.write(`invalid data: ${JSON.stringify(loaded.problems.slice(0, 50), null, 2)}\n`);
    return false;
  }
  for (const { path, key, draw } of app.pageJobs(loaded, history, client, written)) await out.page(path, key, draw);
  const pages = await app.shellFiles(loaded, client);
  const scripts = (await readdir(join(client.folder, "assets"))).filter((name) => name.endsWith(".js"));
  for (const file of [...pages, ...app.installFiles(loaded)]) await out.write(file);
  if (loaded.index !== null)
    await out.write(
      workerFile(worker, { scripts: scripts.map((name) => `assets/${name}`), pages, index: loaded.index }),
    );
  const { drawn, files } = await out.close();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${folder}/: ${files} files, ${drawn} pages drawn in ${seconds} s\n`);
  return true;
}

function readOptions(args: readonly string[]): Options | null {
  const options = { data: "public/data", out: "dist" };
  for (let at = 0; at < args.length; at += 2) {
    const value = args[at + 1];
    if (value === undefined) return null;
    if (args[at] === "--data") options.data = value;
    else if (args[at] === "--out") options.out = value;
    else return null;
  }
  return options;
}

/** The released data as the browser will find it, read from disk. */
async function readAsResponse(address: string): Promise<Response> {
  return new Response(await readFile(address, "utf8"), { headers: { "content-type": "application/json" } });
}
