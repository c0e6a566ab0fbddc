import { LoadError } from "./errors.ts";

/**
 * After this long without an answer the reader is told, rather than left waiting (ms). It is counted in steps: after a
 * long task or a sleep a timer is due before the answer that came meanwhile is looked at, and then one step is lost, not all.
 */
const PATIENCE = 20_000;
const STEP = 1_000;

/** What fetching needs from outside: where data lies, and the fetch to use. */
export interface DataSource {
  /** Address of the data folder, ending in a slash. */
  readonly base: string;
  /** True where the build wrote a file of data for every page; else pages are cut from the whole release. */
  readonly pages: boolean;
  readonly fetch: (
    address: string,
    init: { readonly signal?: AbortSignal; readonly cache?: "no-store" },
  ) => Promise<Response>;
}

/**
 * Fetches one file of the data folder as JSON. Throws a `LoadError` that names the file and why. `fresh`: as the host has it
 * now, not as it was kept for the time without a network.
 */
export async function fetchJson(source: DataSource, file: string, fresh = false): Promise<unknown> {
  const patience = new AbortController();
  let waited = 0;
  const timer = setInterval(() => {
    waited += STEP;
    if (waited >= PATIENCE) patience.abort();
  }, STEP);
  try {
    const response = await source.fetch(source.base + file, {
      signal: patience.signal,
      ...(fresh ? { cache: "no-store" } : {}),
    });
    const text = await response.text();
    if (looksLikeHtml(response, text)) throw new LoadError("html", file, response.status);
    if (response.status === 404) throw new LoadError("not-found", file, 404);
    if (!response.ok) throw new LoadError("http", file, response.status);
    return parse(text, file);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(patience.signal.aborted ? "timeout" : "offline", file);
  } finally {
    clearInterval(timer);
  }
}

function looksLikeHtml(response: Response, text: string): boolean {
  return (response.headers.get("content-type") ?? "").includes("text/html") || /^\s*<(?:!doctype|html)/i.test(text);
}

function parse(text: string, file: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return data;
  } catch {
    throw new LoadError("not-json", file);
  }
}
