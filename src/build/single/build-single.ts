import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { build } from "vite";
import { FEW_NEED, LONG_LISTS, NO_CHART_NEEDS, NO_WATCH, type Replaced, replacing, WITH_ADDRESS } from "./replaced.ts";
import type * as SingleDocument from "./single-document.tsx";
import type { Client } from "./single-document.tsx";
import { ALIASES_FILE } from "#authoring/learnt/aliases.ts";
import type { Carried } from "#data/carried/carried.ts";
import { FILES, type FileKind } from "#domain/site/two-files.ts";
import { PLAIN_ROWS } from "#domain/handling/plain-rows.ts";
import { folderOf } from "#releases/files-of.ts";
import { readIndex, readSiteFile } from "#releases/read-file.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { readArguments } from "#tools/arguments.ts";

const KINDS = ["dashboard", "workbench"] as const satisfies readonly FileKind[];

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
 * Builds the site as files that open by double-click, each one HTML file with all data, styles and script: the one for the
 * meeting room, and the one that has what few need besides (`domain/site/two-files`). `--site` says where the site is on the network, where `site.json` does not. Exit code 1 where the data has
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
  const reader = folderReader(options.data);
  const files = await publishedFiles(reader);
  if (files === null) {
    process.stderr.write(`invalid data: ${options.data}/index.json\n`);
    return 1;
  }
  const { value: site } = await readSiteFile(reader);
  const unused = [
    ...NO_CHART_NEEDS,
    ...NO_WATCH,
    ...(site?.address === undefined ? WITH_ADDRESS : []),
    ...(hasLongLists(files) ? [] : LONG_LISTS),
  ];
  const client = async (kind: FileKind): Promise<Client> =>
    singleClient(join(options.cache, kind), [...unused, ...(kind === "dashboard" ? FEW_NEED : [])]);
  const clients = { dashboard: await client("dashboard"), workbench: await client("workbench") };
  const server = join(options.cache, "ssr");
  await build({
    logLevel: "warn",
    publicDir: false,
    // With all that it imports, so that it runs wherever the cache lies.
    ssr: { noExternal: true },
    build: { ssr: "src/build/single/single-document.tsx", outDir: server, emptyOutDir: true },
  });
  const app = await load(join(server, "single-document.js"));
  const made = await app.singleDocuments({ files, clients, live: options.site });
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
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
  const lines: string[] = [];
  for (const kind of KINDS) {
    const path = join(options.out, FILES[kind]);
    const bytes = Buffer.from(made.html[kind]);
    await writeFile(path, bytes);
    lines.push(`${path}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzip`);
  }
  process.stdout.write(
    [
      ...lines,
      `both in ${((Date.now() - began) / 1000).toFixed(1)} s`,
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

/** Every file that the index lists, with the index and what lies beside it; `null` where the index cannot be read. */
async function publishedFiles(reader: DataReader): Promise<Carried | null> {
  const { value: index } = await readIndex(reader);
  if (index === null) return null;
  const listed = index.releases.flatMap((entry) => Object.keys(entry.files).map((name) => folderOf(entry) + name));
  const files = new Map<string, string>();
  // Nothing may have been learnt yet; what else is not there is told when the data are read.
  for (const name of ["index.json", "site.json", ...listed, ALIASES_FILE]) {
    const read = await reader.read(name);
    if ("bytes" in read) files.set(name, new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes));
  }
  return files;
}

/** Whether any list of suggestions can be longer than a page holds: each item may stand under a unit of its own. */
const hasLongLists = (files: Carried): boolean =>
  [...files].some(([path, text]) => {
    if (!path.endsWith("/suggestions.json")) return false;
    const read = v.safeParse(v.object({ items: v.array(v.unknown()) }), JSON.parse(text));
    return !read.success || read.output.items.length * 2 > PLAIN_ROWS;
  });

/** The client as one classic script, since a page from a disk can import no other, and its styles. */
async function singleClient(folder: string, replaced: readonly Replaced[]): Promise<Client> {
  await build({
    logLevel: "warn",
    publicDir: false,
    plugins: [replacing(replaced)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 3000,
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
