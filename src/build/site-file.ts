import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";

/** The files of the client build that pages refer to, relative to the site's root, and the text of the styles. */
export interface Assets {
  readonly css: string;
  /** The scripts of a page in a language, the entry first. */
  readonly scriptsOf: (page: Page["name"], lang: Language) => readonly string[];
}

/** A file of the site to write, its path relative to the site's root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** A file whose content is still to come: a picture is drawn while the next pages are. */
export interface LaterFile {
  readonly path: string;
  readonly text: Promise<Uint8Array>;
}

/** What the build can make besides pages. */
export interface Extras {
  /** Whether the report is there as a PDF beside its page. */
  readonly pdf: boolean;
  /** Makes a PNG of an SVG; `null` where none can be made. */
  readonly png: ((svg: string) => Promise<Uint8Array>) | null;
  /** The pages to be made, all where nothing is said. */
  readonly wanted?: (page: Page) => boolean;
}

/** A page with what it is drawn from: the same key means the same files, so that a page need not be drawn again. */
export interface PageJob<File = SiteFile> {
  readonly path: string;
  readonly key: string;
  readonly draw: () => Promise<readonly File[]>;
}
