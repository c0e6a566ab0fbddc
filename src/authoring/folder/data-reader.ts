import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A file's bytes, or why there are none. */
type ReadResult =
  | { readonly bytes: Uint8Array }
  | { readonly code: "missing-file" | "unreachable"; readonly found: string };

/** A place where data lie: a folder, or an address. Paths are relative to it and have forward slashes. */
export interface DataReader {
  readonly read: (path: string) => Promise<ReadResult>;
  /** Every file below a folder; `null` where the place cannot be listed. */
  readonly list: (folder: string) => Promise<readonly string[] | null>;
}

/** How long an address may take to answer (ms). */
const PATIENCE = 20_000;

/** Reads a folder. Throws what the file system says, except that a file is not there. */
export function folderReader(root: string): DataReader {
  return {
    read: async (path) => {
      try {
        return { bytes: await readFile(join(root, path)) };
      } catch (error) {
        if (isMissing(error)) return { code: "missing-file", found: "—" };
        throw error;
      }
    },
    list: async (folder) => {
      try {
        const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
        return entries
          .filter((entry) => !entry.isDirectory())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
          .sort();
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
  };
}

/** Reads an address; `root` is the address of the data folder. Never throws: no answer is `unreachable`. */
export function addressReader(root: string, fetcher: typeof fetch): DataReader {
  const base = root.endsWith("/") ? root : `${root}/`;
  return {
    read: async (path) => {
      try {
        const response = await fetcher(new URL(path, base), { signal: AbortSignal.timeout(PATIENCE) });
        if (response.status === 404 || response.status === 410)
          return { code: "missing-file", found: `HTTP ${response.status}` };
        if (!response.ok) return { code: "unreachable", found: `HTTP ${response.status}` };
        if ((response.headers.get("content-type") ?? "").includes("text/html"))
          return { code: "unreachable", found: "HTML" };
        return { bytes: new Uint8Array(await response.arrayBuffer()) };
      } catch (error) {
        return { code: "unreachable", found: reasonOf(error) };
      }
    },
    list: async () => null,
  };
}

/** The file system's or the network's own code, `ENOENT`; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error));

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return codeOf(error.cause) || error.message;
}
