import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type { SiteFile } from "./site-file.ts";
import type { ReleaseIndex } from "#domain/schemas/release.ts";
import { folderOf } from "#releases/files-of.ts";
import type { Build } from "#worker/keeper.ts";

/** A release larger than this is not kept on a reader's phone; the pages that were seen are (bytes). */
const LARGEST_RELEASE = 5_000_000;

/** Builds the script that keeps the site for the time without a network, as text. */
export async function workerBuild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "chrome86",
      modulePreload: false,
      rolldownOptions: { input: "src/worker/worker.ts", output: { format: "iife", entryFileNames: "sw.js" } },
    },
  });
  return readFile(join(folder, "sw.js"), "utf8");
}

/**
 * The script with the files to keep: all `scripts`, the empty `pages`, and the newest release where it is of a size to keep.
 * Its version changes with any of them.
 */
export function workerFile(
  code: string,
  {
    scripts,
    pages,
    index,
  }: {
    readonly scripts: readonly string[];
    readonly pages: readonly SiteFile[];
    readonly index: ReleaseIndex;
  },
): SiteFile {
  const latest = index.releases.find(({ id }) => id === index.latest);
  const entries = Object.entries(latest?.files ?? {});
  const small = entries.reduce((sum, [, { bytes }]) => sum + bytes, 0) <= LARGEST_RELEASE;
  const data = [
    "data/index.json",
    "data/site.json",
    ...entries.map(([name]) => `data/${folderOf({ id: index.latest })}${name}`),
  ];
  const files = [...scripts, ...pages.map(({ path }) => path), ...(small ? data : [])].sort();
  const release = small ? index.latest : null;
  const version = createHash("sha256")
    .update(JSON.stringify([files, pages.map(({ text }) => text), index]))
    .digest("hex")
    .slice(0, 16);
  return {
    path: "sw.js",
    text: `const BUILD = ${JSON.stringify({ version, files, release } satisfies Build)};\n${code}`,
  };
}
