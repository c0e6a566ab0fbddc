import { readFile, readPasted } from "#data/original/read-original.ts";
import type { DataReader } from "#authoring/folder/data-reader.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";
import type { DataSource } from "#data/load/fetch-json.ts";

/** A document as its figures are read from it. */
export interface ReadDocument {
  /** With the ends of lines of Unix. */
  readonly text: string;
  readonly sha256: string;
  /** `null` for what was pasted. */
  readonly name: string | null;
}

/** Reads a file, or what was pasted. Throws an `OriginalFault` that says why not. */
export async function readDocument(given: File | string): Promise<ReadDocument> {
  const { forms, name } = typeof given === "string" ? await readPasted(given) : await readFile(given);
  const [{ text, sha256 }] = forms;
  return { text, sha256: sha256 ?? sha256Of(new TextEncoder().encode(text)), name };
}

/** Reads the site's own published data, past what the browser has kept of them. */
export const siteReader = (source: DataSource): DataReader => ({
  read: async (path) => {
    try {
      const response = await source.fetch(source.base + path, { cache: "no-store" });
      if (response.status === 404) return { code: "missing-file", found: "HTTP 404" };
      const html = (response.headers.get("content-type") ?? "").includes("text/html");
      if (!response.ok || html) return { code: "unreachable", found: html ? "HTML" : `HTTP ${response.status}` };
      return { bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch {
      return { code: "unreachable", found: "—" };
    }
  },
  list: async () => null,
});
