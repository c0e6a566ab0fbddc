import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { DataSource } from "#data/fetch/source.ts";
import { fetchPage } from "#data/fetch/page-files.ts";
import type { Store } from "#data/query/store.ts";
import { addressReader } from "#releases/reader/address-reader.ts";
import { speak } from "#words/arriving.ts";
import "#styles/tokens.css";
import "#styles/base.css";
import "#styles/elder.css";
import "#styles/print.css";
import { askThrough } from "./ask-through.ts";
import { currentAddress, siteRoot } from "./address/location.ts";
import { Newer } from "./offline/newer.tsx";
import { Site, travelBy } from "./site.tsx";
import { loadView } from "./views.ts";

async function start(): Promise<void> {
  if (import.meta.env.MODE === "mock") await (await import("#mocks/browser.ts")).startMocks();
  const root = document.getElementById("root");
  if (root === null) throw new Error("invalid page: #root");
  const address = { ...currentAddress(), search: "", asOf: null };
  const { page: file, key } = document.documentElement.dataset;
  const source: DataSource = {
    files: addressReader(new URL("data/", siteRoot()).href, fetch),
    pages: file !== undefined,
    page: async (target, init) => (await fetch(target, init)).text(),
  };
  const [data] = await Promise.all([
    source.pages ? fetchPage(source.files, address.page) : undefined,
    speak(address.lang),
    loadView(address.page.name),
  ]);
  // Without its data a prerendered page stays as it was built: complete to read, its links alive.
  if (data?.release === null) return;

  const share = sharing(root);
  let made: Promise<Store> | null = null;
  const store = (): Promise<Store> => {
    const first = data === undefined ? null : { page: address.page, data };
    share();
    made ??= import("#data/query/store.ts").then(({ createStore }) => createStore(source, first));
    // A script that was late once may come yet.
    made.catch(() => (made = null));
    return made;
  };
  const site = (
    <StrictMode>
      <Site
        initial={{ address, data }}
        ask={askThrough(store, source)}
        travel={travelBy(async (page, day) => (await store()).page(page, day))}
        newer={(release) => <Newer store={store} source={source} release={release} />}
      />
    </StrictMode>
  );
  // A site that was published anew in this very moment has other data than the page was drawn from.
  const same = data !== undefined && "key" in data && data.key === key;
  if (same) startTransition(() => void hydrateRoot(root, site));
  else createRoot(root).render(site);
}

/**
 * Remembers what changes in the page for the script that shares it with others: it comes with the cache, or at once where a
 * browser translates. What is given back fetches it.
 */
function sharing(root: Element): () => void {
  const seen: MutationRecord[] = [];
  let wanted: Promise<unknown> | null = null;
  const share = (): void => {
    wanted ??= import("./shared-page.ts").then(({ sharePage }) => {
      watch.disconnect();
      sharePage(root, seen);
    });
    wanted.catch(() => (wanted = null));
  };
  const watch = new MutationObserver((records) => {
    seen.push(...records);
    if (root.querySelector("font") !== null) share();
  });
  watch.observe(root, { childList: true, subtree: true });
  return share;
}

void start();
