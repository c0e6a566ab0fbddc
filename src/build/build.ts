import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type * as Prerender from "./pages/prerender.ts";
import { ALIASES_FILE, aliasesText } from "#authoring/learnt/aliases.ts";
import { dayInChina } from "#domain/period/calendar.ts";
import { type Language, languageFolder, LANGUAGES } from "#domain/site/language.ts";
import { type ClientBuild, clientBuild } from "./client-build.ts";
import { browserAtHand, type Found } from "#tools/find-browser.ts";
import { workerBuild, workerFile } from "./worker-build.ts";
import { HeldValues } from "./downloads/held-values.ts";
import { OutFolder } from "./out/out-folder.ts";
import { chineseFont } from "#authoring/begin/fonts.ts";
import { RasterPool } from "./pictures/raster-pool.ts";
import { printReports, type ReportJob } from "./paper/report-pdf.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { readArguments } from "#tools/arguments.ts";

const PICTURES = ".cache/pictures";

/** The page of the report. */
const REPORT = "print/";

/** What the reports are printed by. */
const PRINTERS = ["src/build/paper/report-pdf.ts", "src/build/paper/pdf-file.ts"];

/** Node's own import of a file that was just built. */
export type Load = (path: string) => Promise<typeof Prerender>;

/** How wide the pictures are, in pixels. */
const PICTURE_WIDTH = 1200;

/**
 * `--data <folder>` instead of `public/data`, `--out <folder>` instead of `dist`, `--pdf no` for no printed report, `--png no`
 * for no pictures as PNG; `--cache <folder>` where builds go on at the same time, anywhere; `--compress yes` for a `.br` and a `.gz` beside every text.
 */
interface Options {
  readonly data: string;
  readonly out: string;
  readonly pdf: boolean;
  readonly png: boolean;
  readonly cache: string;
  readonly compress: boolean;
}

/**
 * Builds the site: the client, then every page drawn from the released data. A page that shows what it showed in the
 * build before is not drawn again. Exit code 1 where the data has faults, 2 for a wrong call.
 */
export async function main(args: readonly string[], load: Load): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(
      "usage: npm run build -- [--data <folder>] [--out <folder>] [--pdf no] [--png no] [--cache <folder>] [--compress yes]\n",
    );
    return 2;
  }
  // A site that was begun has published nothing: there is nothing to draw.
  if (!(await isThere(options.data, "index.json"))) {
    process.stderr.write(
      `${options.data}/index.json: nothing is published there; npm run data -- publish <draft> --data ${options.data}\n`,
    );
    return 1;
  }
  // The loader of the tools says "development" of itself; what is built here is what readers get.
  process.env["NODE_ENV"] = "production";
  const began = Date.now();
  await mkdir(options.cache, { recursive: true });
  const client = await clientBuild(join(options.cache, "client"));
  const server = join(options.cache, "ssr");
  await build({
    logLevel: "warn",
    publicDir: false,
    // With all that it imports, so that it runs wherever the cache lies.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: {
        input: { prerender: "src/build/pages/prerender.ts", "raster-thread": "src/build/pictures/raster-thread.ts" },
      },
      outDir: server,
      emptyOutDir: true,
    },
  });
  const worker = await workerBuild(join(options.cache, "worker"));
  const app = await load(join(server, "prerender.js"));
  const pictures = new RasterPool(join(server, "raster-thread.js"), PICTURES, PICTURE_WIDTH);
  try {
    return (await drawSite(app, { client, server, worker, pictures }, options, began)) ? 0 : 1;
  } finally {
    await pictures.close();
  }
}

/** What was made of the code: the client, the folder of what draws pages, the script that keeps them, and what draws pictures. */
interface Code {
  readonly client: ClientBuild;
  readonly server: string;
  readonly worker: string;
  readonly pictures: RasterPool;
}

async function drawSite(
  app: typeof Prerender,
  { client, server, worker, pictures }: Code,
  { data, out: folder, pdf, png: wanted, cache, compress }: Options,
  began: number,
): Promise<boolean> {
  const out = await OutFolder.open(folder, cache, [join(server, "prerender.js"), client.folder, ...PRINTERS]);
  await out.copy(join(client.folder, "assets"), "assets", (name) => name.endsWith(".js"));
  await out.copy(data, "data");
  // The workbench asks for it: one that is not there would be an error in its reader's console, each time.
  if (!(await isThere(data, ALIASES_FILE))) await out.write({ path: `data/${ALIASES_FILE}`, text: aliasesText({}) });
  const written = new Set<string>();
  const held = new HeldValues(async (indicator, values) => {
    const file = app.valuesFile(indicator, values);
    written.add(file.path);
    await out.write(file);
  });
  const { loaded, history } = await app.loadSite(folderReader(data), held.take);
  if (loaded.release === null || loaded.problems.length > 0) {
    process.stderr.write(`invalid data: ${JSON.stringify(loaded.problems.slice(0, 50), null, 2)}\n`);
    return false;
  }
  for (const { path, key, draw } of app.figureFiles(loaded, held.values))
    for (const name of (await out.files(path, key, draw)).names) written.add(name);
  const browser = pdf ? await browserAtHand() : { missing: "not asked for" };
  // A picture with empty boxes would be worse than none.
  const canDraw = wanted && (await chineseFont()) !== null;
  const png = canDraw ? (svg: string) => pictures.png(svg) : null;
  if (wanted && png === null) process.stdout.write("no pictures as PNG: no font with Chinese characters was found\n");
  const jobs = (printed: boolean) => app.pageJobs(loaded, history, client, written, { pdf: printed, png });
  let reportKey = "";
  for (const { path, key, draw } of jobs("path" in browser)) {
    await out.page(path, key, draw);
    if (path === REPORT) reportKey = key;
  }
  await keepOffline(app, { client, worker }, loaded, out);
  for (const file of app.sharedFiles(loaded, history, today())) await out.write(file);
  const seconds = (): string => ((Date.now() - began) / 1000).toFixed(1);
  const pages = seconds();
  const { published } = loaded.release.release;
  const printing = { folder, browser, key: reportKey, published, languages: loaded.site?.languages ?? LANGUAGES };
  const missing = await printInto(out, printing);
  // A page does not offer what is not there.
  if (missing !== null && "path" in browser)
    for (const { path, key, draw } of jobs(false)) if (path === REPORT) await out.page(path, key, draw);
  const { drawn, files } = await out.close(compress);
  process.stdout.write(`${folder}/: ${files} files, ${drawn} pages drawn in ${pages} s\n`);
  process.stdout.write(missing === null ? `report as PDF: after ${seconds()} s\n` : `no report as PDF: ${missing}\n`);
  return true;
}

/** The empty pages, what an app is installed by, and the script that keeps the newest release on a reader's device. */
async function keepOffline(
  app: typeof Prerender,
  { client, worker }: Pick<Code, "client" | "worker">,
  loaded: Parameters<typeof app.shellFiles>[0],
  out: OutFolder,
): Promise<void> {
  const pages = await app.shellFiles(loaded, client);
  const readings = app.readingsFile(loaded);
  for (const file of [...pages, readings, ...app.installFiles(loaded)]) await out.write(file);
  if (loaded.index !== null)
    await out.write(
      workerFile(worker, {
        scripts: client.readers,
        pages: [...pages, readings],
        index: loaded.index,
      }),
    );
}

interface Printing {
  readonly folder: string;
  readonly browser: Found;
  /** Of the page that is printed. */
  readonly key: string;
  readonly published: string;
  readonly languages: readonly Language[];
}

/** Prints the report in every language, unless it stands already; gives the reason why it could not, else `null`. */
async function printInto(
  out: OutFolder,
  { folder, browser, key, published, languages }: Printing,
): Promise<string | null> {
  if ("missing" in browser) return browser.missing;
  const jobs = languages.map((lang): ReportJob => ({
    lang,
    page: `${languageFolder(lang)}${REPORT}`,
    file: `report.${lang}.pdf`,
  }));
  try {
    await out.page("report.pdf", key, () => printReports(folder, browser.path, jobs, published));
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  }
}

/**
 * The day of the build, in China: what is overdue by then is told in the feeds. `SOURCE_DATE_EPOCH` (seconds, as
 * https://reproducible-builds.org has it) replaces the clock.
 */
function today(): string {
  const given = process.env["SOURCE_DATE_EPOCH"];
  const now = given === undefined ? Date.now() : Number(given) * 1000;
  return dayInChina(now);
}

const isThere = (folder: string, file: string): Promise<boolean> =>
  stat(join(folder, file)).then(
    () => true,
    () => false,
  );

function readOptions(args: readonly string[]): Options | null {
  const text = { type: "string" } as const;
  const given = readArguments(args, { data: text, out: text, cache: text, pdf: text, png: text, compress: text });
  if (given === null || [given.pdf, given.png].some((word) => word !== undefined && word !== "no")) return null;
  const { data = "public/data", out = "dist", cache = ".cache/build", pdf, png, compress } = given;
  if (compress !== undefined && compress !== "yes") return null;
  return { data, out, cache, pdf: pdf === undefined, png: png === undefined, compress: compress !== undefined };
}
