import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";

/** Where the site is by the first page's own word. */
let root: string | null = null;

/**
 * Keeps the canonical address that of the page which is shown: some browsers pass that on when a page is shared, not the
 * one in their bar. The day belongs to it, since a link must not change what it shows.
 */
export function keepCanonical(page: Page, lang: Language, asOf: string | null): void {
  const link = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  if (link === null) return;
  const path = sitePath(page, lang);
  root ??= link.href.slice(0, link.href.length - path.length);
  link.href = root + path + (asOf === null ? "" : `?asOf=${asOf}`);
}
