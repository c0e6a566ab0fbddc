import type { Absence, DataReader } from "./data-reader.ts";

/**
 * After this long without an answer the reader is told, rather than left waiting (ms). It is counted in steps: after a
 * long task or a sleep a timer is due before the answer that came meanwhile is looked at, and then one step is lost, not all.
 */
const PATIENCE = 20_000;
const STEP = 1_000;

/** How an address is asked; that of any browser or of Node. */
export type Fetch = (
  address: string,
  init: { readonly signal?: AbortSignal; readonly cache?: "no-store" },
) => Promise<Response>;

/** Reads what lies below an address, which ends in a slash. */
export const addressReader = (base: string, fetch: Fetch): DataReader => ({
  read: async (path, fresh = false) => {
    const patience = new AbortController();
    let waited = 0;
    const timer = setInterval(() => {
      waited += STEP;
      if (waited >= PATIENCE) patience.abort();
    }, STEP);
    const absent = (failure: Absence["failure"], status: number | null, cause?: unknown) => ({
      absence: { failure, status, cause },
    });
    try {
      const response = await fetch(base + path, {
        signal: patience.signal,
        ...(fresh ? { cache: "no-store" } : {}),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status } = response;
      if (looksLikeHtml(response, bytes)) return absent("html", status);
      if (status === 404) return absent("not-found", status);
      return response.ok ? { bytes } : absent("http", status);
    } catch (error) {
      return absent(patience.signal.aborted ? "timeout" : "offline", null, error);
    } finally {
      clearInterval(timer);
    }
  },
  list: async () => null,
});

const looksLikeHtml = (response: Response, bytes: Uint8Array): boolean =>
  (response.headers.get("content-type") ?? "").includes("text/html") ||
  /^\s*<(?:!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 99)));
