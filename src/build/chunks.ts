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

/** So many pages have to need a module for all to carry it; what fewer need would weigh on the others. */
const MANY = 4;

/**
 * The script of a module that several pages need at once: `shared` for many of them and for what their frame needs as well, or
 * one for just those. Each small piece would else be a request of its own. `null` for what one page alone needs, and for
 * what comes after a page by `import()`.
 */
export function scriptOfPages(id: string, modules: Modules): string | null {
  const { pages, framed } = neededBy(id, modules);
  if (pages.length >= MANY || (framed && pages.length > 0)) return "shared";
  return pages.length >= 2 ? pages.join("-") : null;
}

/** The names of the pages that import a module, through however many others, but not later; and whether their frame does. */
function neededBy(id: string, modules: Modules): { readonly pages: readonly string[]; readonly framed: boolean } {
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
  return { pages: [...pages].sort(), framed };
}

const nameOf = (id: string): string => id.replace(/^.*\/|\.tsx$/g, "");
