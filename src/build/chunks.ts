import { isWords } from "./words-apart.ts";

/** What the bundler tells of a module (`ModuleInfo` of Rolldown), as far as it is needed here. */
interface Module {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly isEntry: boolean;
}

/** Where the bundler is asked. */
export interface Modules {
  readonly getModuleInfo: (id: string) => Module | null;
}

/** Here the pages are asked for, each a script of its own. */
const PAGES = "/src/app/views.ts";

/**
 * So many pages have to need a module for all to carry it; what fewer need is a script for just those, as each small piece
 * would else be a request of its own. What one page alone needs stays with it.
 */
const MANY = 4;

/**
 * What comes after a page, and its script, the first that fits: the part that is asked for, with all that it needs and no page
 * needs at once. Several parts in one script are seen together.
 */
export const PARTS: readonly (readonly [part: string, script: string])[] = [
  // Figures drawn and said.
  ["/src/views/parts/chart/chart-figure.tsx", "figures"],
  ["/src/views/parts/chart/picture-key.tsx", "figures"],
  ["/src/views/parts/figure/cards.tsx", "figures"],
  // Why something stands as it does.
  ["/src/views/parts/figure/status-reason.tsx", "status"],
  ["/src/views/indicator/judgement/judgement.tsx", "status"],
  ["/src/views/about/rules.tsx", "status"],
  // Figures and charts in plain words.
  ["/src/views/parts/chart/summed-up.tsx", "plain"],
  ["/src/views/parts/chart/pictured.tsx", "plain"],
  ["/src/views/parts/chart/suggestions-pictures.tsx", "pictured"],
];

/**
 * What lies in these folders is one script: React runs in a task of its own before the site's code, and is kept by browsers
 * while only the site changes; the first page gets its data by itself, with the frame, and does without the cache.
 */
export const FOLDERS: readonly (readonly [folder: string, script: string])[] = [
  ["/node_modules/react/", "react"],
  ["/node_modules/react-dom/", "react"],
  ["/node_modules/scheduler/", "react"],
  ["/src/data/fetch/", "frame"],
  ["/src/releases/reader/address-reader.ts", "frame"],
  ["/src/releases/reader/json-in.ts", "frame"],
  ["/node_modules/@tanstack/react-query/", "cache"],
  ["/node_modules/@tanstack/query-core/", "cache"],
  ["/src/data/query/", "cache"],
  ["/src/app/shared-page.ts", "cache"],
];

/**
 * The script of a module: that of its folder, else of the pages that need it at once, else of the part that is asked for later.
 * Words are apart (`words-apart`).
 */
export function scriptOf(id: string, modules: Modules): string | null {
  if (isWords(id)) return null;
  const ofFolder = FOLDERS.find(([folder]) => id.includes(folder));
  if (ofFolder !== undefined) return ofFolder[1];
  const { pages, framed, importers } = neededBy(id, modules);
  // Every page has the frame: the first one is nothing else before its parts come, and does without what others share.
  if (framed && pages.length > 0) return "frame";
  if (pages.length >= MANY) return "shared";
  if (pages.length > 0) return pages.length > 1 ? pages.join("-") : null;
  if (framed) return null;
  const own = PARTS.find(([part]) => id.endsWith(part));
  if (own !== undefined) return own[1];
  // Another part is a script of its own, whoever imports it as well, for the build's sake.
  if (modules.getModuleInfo(id)?.dynamicImporters.length !== 0) return null;
  return PARTS.find(([part]) => importers.some((importer) => importer.endsWith(part)))?.[1] ?? null;
}

/** Who needs a module at once, through however many others, but not later. */
interface Needed {
  /** The names of pages. */
  readonly pages: readonly string[];
  /** Whether the frame of all pages does. */
  readonly framed: boolean;
  /** Those others, and itself. */
  readonly importers: readonly string[];
}

function neededBy(id: string, modules: Modules): Needed {
  const seen = new Set<string>();
  const pages = new Set<string>();
  let framed = false;
  const visit = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const module = modules.getModuleInfo(at);
    if (module === null) return;
    framed ||= module.isEntry;
    if (module.dynamicImporters.some((importer) => importer.endsWith(PAGES))) pages.add(nameOf(at));
    module.importers.forEach(visit);
  };
  visit(id);
  return { pages: [...pages].sort(), framed, importers: [...seen] };
}

const nameOf = (id: string): string => id.replace(/^.*\/|\.tsx$/g, "");
