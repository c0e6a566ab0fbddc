import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { build, type Plugin } from "vite";
import type * as SingleDocument from "./single-document.tsx";
import type { Carried } from "#data/carried/carried.ts";
import { parseIndex, parseSite } from "#domain/release/parse.ts";
import { WORKBENCH } from "#build/client-build.ts";
import { readArguments } from "#tools/arguments.ts";

const NAME = "dashboard.html";

/** Node's own import of a file that was just built. */
type Load = (path: string) => Promise<typeof SingleDocument>;

interface Options {
  readonly data: string;
  readonly out: string;
  readonly site: string | null;
  /** Within the project. */
  readonly cache: string;
}

/**
 * Builds the meeting-room file: the whole site with its data, styles and script as one HTML file, which opens by
 * double-click. `--site` says where the site is on the network, where `site.json` does not. Exit code 1 where the data has
 * faults, 2 for a wrong call.
 */
export async function main(args: readonly string[], load: Load): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(
      "usage: npm run build:single -- [--data <folder>] [--out <folder>] [--site <https://…>] [--cache <folder>]\n",
    );
    return 2;
  }
  // The loader of the tools says "development" of itself; what is built here is what readers get.
  process.env["NODE_ENV"] = "production";
  const began = Date.now();
  const files = await publishedFiles(options.data);
  if (files === null) {
    process.stderr.write(`invalid data: ${options.data}/index.json\n`);
    return 1;
  }
  const { value: site } = parseSite(JSON.parse(files.get("site.json") ?? "null"));
  const client = await singleClient(join(options.cache, "client"), site?.address !== undefined);
  const server = join(options.cache, "ssr");
  await build({
    logLevel: "warn",
    publicDir: false,
    // With all that it imports, so that it runs wherever the cache lies.
    ssr: { noExternal: true },
    build: { ssr: "src/build/single/single-document.tsx", outDir: server, emptyOutDir: true },
  });
  const app = await load(join(server, "single-document.js"));
  const { css, script } = client;
  const made = await app.singleDocument({ files, css, script: app.inElement(script), live: options.site });
  if ("problems" in made) {
    const { problems } = made;
    process.stderr.write(
      problems === "two addresses"
        ? "invalid --site: site.json says another address\n"
        : `invalid data: ${JSON.stringify(problems.slice(0, 50), null, 2)}\n`,
    );
    return problems === "two addresses" ? 2 : 1;
  }
  await mkdir(options.out, { recursive: true });
  await writeFile(join(options.out, NAME), made.html);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
  const bytes = Buffer.from(made.html);
  process.stdout.write(
    [
      `${options.out}/${NAME}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzip, in ${((Date.now() - began) / 1000).toFixed(1)} s`,
      `release ${made.facts.release}, SHA-256 of the data ${made.facts.sha256}`,
      made.facts.live === null ? "no address of a live site: give one with --site" : `live site ${made.facts.live.url}`,
      "",
    ].join("\n"),
  );
  return 0;
}

const addressSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:/));

function readOptions(args: readonly string[]): Options | null {
  const text = { type: "string" } as const;
  const given = readArguments(args, { data: text, out: text, cache: text, site: text });
  if (given === null || (given.site !== undefined && !v.is(addressSchema, given.site))) return null;
  const { data = "public/data", out = "dist-single", cache = ".cache/build-single", site = null } = given;
  return { data, out, cache, site };
}

/** Every file that the index lists, with the index and the site's description; `null` where the index cannot be read. */
async function publishedFiles(folder: string): Promise<Carried | null> {
  const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
  const text = await read("index.json");
  const { value: index } = parseIndex(JSON.parse(text));
  if (index === null) return null;
  const names = index.releases.flatMap(({ id, files }) => Object.keys(files).map((name) => `releases/${id}/${name}`));
  const files = new Map([["index.json", text]]);
  for (const name of ["site.json", ...names]) files.set(name, await read(name));
  return files;
}

/** Draws codes for phones on slides, of the address that `site.json` says. */
const CODES = "/views/present/speaker/address-code.tsx";

/**
 * The file goes without the clerk's workbench, which makes releases of a site that is published; and where the site has no
 * address (`isAddressed` false) without what makes codes of it.
 */
const withoutUnused = (isAddressed: boolean): Plugin => ({
  name: "without-unused",
  enforce: "pre",
  load: (id) => {
    if (id.endsWith(WORKBENCH)) return "export const Workbench = () => null;";
    return !isAddressed && id.endsWith(CODES) ? "export const AddressCode = () => null;" : null;
  },
});

/** The client as one classic script, since a page from a disk can import no other, and its styles. */
async function singleClient(
  folder: string,
  isAddressed: boolean,
): Promise<{ readonly css: string; readonly script: string }> {
  await build({
    logLevel: "warn",
    publicDir: false,
    plugins: [withoutUnused(isAddressed)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: "src/app/single.tsx",
        // Vite's wrapper of `import()` names it for nothing; a classic script has none.
        transform: { define: { "import.meta": "{}" } },
        output: { format: "iife", codeSplitting: false, entryFileNames: "single.js", assetFileNames: "single.[ext]" },
      },
    },
  });
  const read = async (name: string): Promise<string> => (await readFile(join(folder, name), "utf8")).trim();
  return { css: await read("single.css"), script: await read("single.js") };
}
