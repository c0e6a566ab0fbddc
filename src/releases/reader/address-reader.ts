import type { DataReader } from "./data-reader.ts";
import { isHtml } from "./json-in.ts";

/**
 * After so many steps without an answer the reader is told, rather than left waiting; a step in ms. They are counted: after a
 * long task or a sleep a timer is due before the answer that came meanwhile is looked at, and then one step is lost, not all.
 */
const STEPS = 20;
const STEP = 1_000;

/** How an address is asked; that of any browser or of Node. */
export type Fetch = (
  address: string,
  init: { readonly signal?: AbortSignal; readonly cache?: "no-store" | "default" },
) => Promise<Response>;

/** Reads what lies below an address, which ends in a slash. Pages carry it in their first script: it is short on purpose. */
export const addressReader = (base: string, fetch: Fetch): DataReader => ({
  read: async (path, fresh) => {
    const patience = new AbortController();
    let steps = STEPS;
    const timer = setInterval(() => {
      steps -= 1;
      if (steps === 0) patience.abort();
    }, STEP);
    try {
      const response = await fetch(base + path, {
        signal: patience.signal,
        cache: fresh === true ? "no-store" : "default",
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status } = response;
      if ((response.headers.get("content-type") ?? "").includes("text/html") || isHtml(bytes))
        return { absence: { failure: "html", status } };
      return response.ok ? { bytes } : { absence: { failure: status === 404 ? "not-found" : "http", status } };
    } catch (cause) {
      return { absence: { failure: patience.signal.aborted ? "timeout" : "offline", cause } };
    } finally {
      clearInterval(timer);
    }
  },
});
