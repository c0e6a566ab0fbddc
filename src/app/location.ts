import { useSyncExternalStore } from "react";
import type { Language } from "#domain/language.ts";
import type { Page } from "#domain/page.ts";
import { sitePath } from "#views/shared/link.tsx";
import { type Address, lastingQuery, readAddress, withSetting } from "./address.ts";

let root: URL | null = null;

/**
 * The site's root: said by the prerendered page relative to itself, else the host's root (development). Read once, since
 * relative addresses move when the reader goes to another page, and the root does not.
 */
export function siteRoot(): URL {
  root ??= new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  return root;
}

const CHANGED = "site:address";

/** Announces that the address was changed by the site itself; the browser tells only of Back and Forward. */
function changed(): void {
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** What the browser's address says now. */
export function currentAddress(): Address {
  const path = decodeURI(location.pathname).slice(decodeURI(siteRoot().pathname).length);
  return readAddress(path, location.search);
}

/**
 * The address, kept up to date. The first draw takes page and language from `initial` and an empty query, as the
 * prerendered page did.
 */
export function useAddress(initial: Address): Address {
  const href = useSyncExternalStore(
    subscribe,
    () => location.pathname + location.search,
    () => null,
  );
  return href === null ? initial : currentAddress();
}

/** Goes to a page of the site; the reader finds it from its top. */
export function goTo(page: Page, lang: Language): void {
  const address = new URL(sitePath(page, lang) + lastingQuery(location.search), siteRoot());
  history.pushState(null, "", address);
  window.scrollTo(0, 0);
  changed();
}

/** Changes one setting in the address without a new entry in the history. */
export function setSetting(name: string, value: string): void {
  history.replaceState(null, "", location.pathname + withSetting(location.search, name, value) + location.hash);
  changed();
}
