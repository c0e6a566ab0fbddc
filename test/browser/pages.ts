import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Opened, Options, Site } from "./support.ts";

/** Whether every page there is is looked at (`npm run test:every`), or one of each kind, which differ by their data alone (`npm test`). */
export const EVERY = process.env["PAGES"] === "every";

/** Which pages a test looks at, in words for its name. */
export const LOOKED_AT = EVERY ? "every page" : "a page of each kind";

/** What a test that looks at everything may take (ms). */
export const LONG = EVERY ? 3_000_000 : 300_000;

/** The pages that this run looks at. */
export const pagesToSee = async (): Promise<readonly string[]> =>
  EVERY ? builtPages() : kindsByTurns(await builtPages());

/** The embed pages that this run looks at: their figures lie in the order of the themes, so every tenth is a cut through all. */
export const embedsToSee = async (): Promise<readonly string[]> =>
  (await builtEmbeds()).filter((_, nth) => EVERY || nth % 10 === 0);

/** Every page of the built site by its address below the root: `""`, `en/`, `indicators/jobs/`. */
export const builtPages = async (): Promise<readonly string[]> =>
  (await builtFolders()).filter((path) => !EMBED.test(path));

/** Every page of the built site that is for frames in other sites: no page of the app, but a small one of its own. */
export const builtEmbeds = async (): Promise<readonly string[]> =>
  (await builtFolders()).filter((path) => EMBED.test(path));

const EMBED = /^(?:en\/)?embed\//;

async function builtFolders(): Promise<readonly string[]> {
  const files = await builtFiles();
  return files.flatMap((file) => (/(^|\/)index\.html$/.test(file) ? [file.slice(0, -"index.html".length)] : []));
}

/** Every file of the built site, with forward slashes. */
export async function builtFiles(): Promise<readonly string[]> {
  const entries = await readdir("dist", { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll("\\", "/")
        .replace(/^dist\//, ""),
    )
    .sort();
}

/** One page of each kind in each language: what differs between pages of a kind is their data. */
export function oneOfEachKind(pages: readonly string[]): readonly string[] {
  const kinds = new Map<string, string>();
  for (const path of pages) {
    const kind = path.replace(/^(en\/)?(indicators|sources|commitments|releases)\/.+\/$/, "$1$2/*");
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** One page of each kind, in the one language and the other by turns. */
export function kindsByTurns(pages: readonly string[]): readonly string[] {
  const chinese = oneOfEachKind(pages).filter((path) => langOf(path) === "zh-CN");
  return chinese.map((path, nth) => (nth % 2 === 1 && pages.includes(`en/${path}`) ? `en/${path}` : path));
}

/** The language of an address. */
export const langOf = (path: string): "zh-CN" | "en" => (path.startsWith("en/") ? "en" : "zh-CN");

/** Pages looked at side by side: one browser keeps two cores busy. */
const AT_ONCE = 3;

/**
 * Looks at pages side by side, each window at one after the other. An item is a path, or has one.
 * @returns what was wrong, and what a page said or asked for that it should not have, each after the path of the page.
 */
export async function lookAt<T extends string | { readonly path: string }>(
  site: Site,
  items: readonly T[],
  options: Options,
  look: (opened: Opened, item: T) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const rest = [...items];
  const windows = await Promise.all(Array.from({ length: AT_ONCE }, () => site.open(options)));
  await Promise.all(
    windows.map(async (opened) => {
      for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
        const wrong = [...(await look(opened, item)), ...opened.take()];
        const path = typeof item === "string" ? item : item.path;
        problems.push(...wrong.map((problem) => `/${path} ${problem}`));
      }
      await opened.close();
    }),
  );
  return problems;
}
