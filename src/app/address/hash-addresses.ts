import { type Addressing, sitePath } from "#views/parts/frame/addressing.ts";
import type { AddressBar } from "./location.ts";
import { reach } from "./reach.ts";

/**
 * Addresses in a file that holds all pages: the same paths after `#`, `#/en/indicators/tax-cuts/?view=table`, and after
 * that a part of the page with a `#` of its own. What does not begin with `#/` is a part of the overview.
 */
const ADDRESS = /^#\/([^?#]*)(\?[^#]*)?(#.*)?$/;

/** The parts of such an address. */
export function readHash(hash: string): ReturnType<AddressBar["read"]> {
  const found = ADDRESS.exec(hash);
  if (found === null) return { path: "", search: "", part: hash.length > 1 ? hash : "" };
  const [, path = "", search = "", part = ""] = found;
  return { path: decoded(path), search, part };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Mistyped: there is no such page, and the site says so.
    return path;
  }
}

/**
 * How pages address each other in such a file. `published` gives the address of a file of released data that it carries;
 * all others are made by the page that offers them.
 */
export function hashAddressing(published: (path: string) => string | null): Addressing {
  return {
    page: (_, { page, lang }, rest) => `#/${sitePath(page, lang)}${rest}`,
    file: (_, path) => (path.startsWith("data/") ? published(path.slice("data/".length)) : null),
  };
}

export const HASH_BAR: AddressBar = {
  read: () => readHash(location.hash),
  write: (path, rest) => `#/${path}${rest}`,
  reach: () => reach(readHash(location.hash).part),
};

/**
 * Links to a part of a page: of the present one, where pages say `#values`, or of another. The address gets the page in
 * front of the part, so that it can be kept, and Back leads to where the reader was.
 */
export function followParts(event: MouseEvent): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!plain || event.defaultPrevented || link === null) return;
  const hash = link.getAttribute("href") ?? "";
  const { part } = readHash(hash);
  if (part === "") return;
  event.preventDefault();
  const here = readHash(location.hash);
  const target = hash.startsWith("#/") ? hash : HASH_BAR.write(here.path, here.search + part);
  if (location.hash !== target) {
    location.hash = target;
    return;
  }
  history.replaceState(null, "");
  HASH_BAR.reach?.();
}

/** Forms that lead to a page, as the search of the header does: what was filled in becomes the query after `#`. */
export function followForms(event: SubmitEvent): void {
  const { target: form } = event;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  const action = form.getAttribute("action") ?? "";
  if (!action.startsWith("#/")) return;
  event.preventDefault();
  const filled = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  location.hash = `${action}?${new URLSearchParams(filled).toString()}`;
}
