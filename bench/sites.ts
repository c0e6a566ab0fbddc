import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { BuildRun, SiteSize } from "./results.ts";
import { serveCompressed } from "./serve-compressed.ts";

/** Everything a pass makes for itself lies here. */
export const CACHE = ".cache/bench";

/** The real site, and the mocked ones. */
export const SITE_NAMES = ["real", "huge", "huge-x10", "suggestions-10k"] as const;
export type SiteName = (typeof SITE_NAMES)[number];

export const siteFolder = (name: string): string => join(CACHE, "site", name);

/** The sites of a pass: each is built once, and served while it goes on. */
export class Sites {
  readonly #built = new Map<SiteName, Promise<string>>();
  readonly #served = new Map<string, ReturnType<typeof serveCompressed>>();

  /** The address of a site, with a trailing slash. */
  async at(name: SiteName): Promise<string> {
    const built = this.#built.get(name) ?? makeSite(name);
    this.#built.set(name, built);
    return this.folder(await built);
  }

  /** Takes a site as built that was built for another measurement. */
  built(name: SiteName): void {
    this.#built.set(name, Promise.resolve(siteFolder(name)));
  }

  /** The address of any folder. */
  async folder(folder: string): Promise<string> {
    const served = this.#served.get(folder) ?? serveCompressed(folder);
    this.#served.set(folder, served);
    return (await served).url;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#served.values()].map(async (served) => (await served).close()));
  }
}

async function makeSite(name: SiteName): Promise<string> {
  await buildSite(await dataOf(name), siteFolder(name));
  return siteFolder(name);
}

/** The data of a site: what is published, or a mocked set written anew. */
export async function dataOf(name: SiteName): Promise<string> {
  if (name === "real") return "public/data";
  const folder = join(CACHE, "data", name);
  await rm(folder, { recursive: true, force: true });
  await node(["tools/run.mjs", "mocks/write.ts", name, folder], {});
  return folder;
}

/**
 * Builds a site in a process of its own; pictures to take away and the PDF only where `whole`, as no page needs them. Throws
 * `invalid run` with what it said where it fails.
 */
export async function buildSite(
  data: string,
  out: string,
  whole = false,
): Promise<Omit<BuildRun, "site" | "kind" | "run">> {
  await mkdir(CACHE, { recursive: true });
  const peak = resolve(CACHE, "peak");
  const began = performance.now();
  const args = [
    "--import",
    "./bench/peak-memory.mjs",
    "tools/run.mjs",
    "src/build/build.ts",
    "--data",
    data,
    "--out",
    out,
    ...(whole ? [] : ["--pdf", "no", "--png", "no"]),
  ];
  const said = await node(args, { BENCH_PEAK: peak });
  const seconds = (performance.now() - began) / 1000;
  const drawn = Number(/(\d+) pages drawn/.exec(said)?.[1] ?? Number.NaN);
  return { seconds, memory: Number(await readFile(peak, "utf8")) / 1024, drawn };
}

export async function sizeOf(name: SiteName): Promise<SiteSize> {
  const entries = await readdir(siteFolder(name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { site: name, files: files.length, bytes };
}

function node(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    const hear = (chunk: Buffer): void => void (said += chunk.toString());
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done(said);
      else fail(new Error(`invalid run: ${args.slice(-5).join(" ")}: ${faultIn(said)}`));
    });
  });
}

/** What a process that failed complained of: its first line that is a fault, else its last words. */
const faultIn = (said: string): string =>
  /^(?:\[?\w*Error\b|invalid ).*$/m.exec(said)?.[0] ?? said.trim().slice(-200).replaceAll("\n", " ");
