import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createClient } from "#data/client.ts";
import type { DataSource } from "#data/fetch-json.ts";
import { type PageData, pageQuery } from "#data/queries.ts";
import "#styles/tokens.css";
import "#styles/base.css";
import "#styles/print.css";
import type { Address } from "./address.ts";
import { App } from "./app.tsx";
import { currentAddress, siteRoot, goTo, setSetting, useAddress } from "./location.ts";
import { loadView } from "./views.ts";

function Site({ initial, source }: { readonly initial: Address; readonly source: DataSource }): ReactNode {
  return <App address={useAddress(initial)} go={goTo} set={setSetting} source={source} />;
}

/** What the prerendered page carries for its own first draw; absent in development. */
function carriedData(): PageData | null {
  const data: unknown = JSON.parse(document.getElementById("page-data")?.textContent ?? "null");
  return isPageData(data) ? data : null;
}

/** Written by our own build beside the markup it was drawn from, and parsed there: only its shape is looked at here. */
function isPageData(data: unknown): data is PageData {
  return typeof data === "object" && data !== null && "release" in data && "problems" in data;
}

async function start(): Promise<void> {
  if (import.meta.env.MODE === "mock") await (await import("#mocks/browser.ts")).startMocks();
  const initial = { ...currentAddress(), search: "" };
  const source: DataSource = {
    base: new URL("data/", siteRoot()).href,
    fetch: (address, init) => fetch(address, init),
  };
  const client = createClient();
  const root = document.getElementById("root");
  if (root === null) throw new Error("invalid page: #root");
  const carried = carriedData();
  const site = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Site initial={initial} source={source} />
      </QueryClientProvider>
    </StrictMode>
  );
  if (carried === null) {
    createRoot(root).render(site);
    return;
  }
  client.setQueryData(pageQuery(source, initial.page).queryKey, carried);
  await loadView(initial.page.name);
  hydrateRoot(root, site);
}

/** The prerendered page reads complete already: its script waits until the browser has nothing better to do. */
function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

whenIdle(() => void start());
