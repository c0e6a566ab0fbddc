import { type DataReader, NOT_THERE } from "./data-reader.ts";

/** Reads files that are held in memory or carried in a page, by their paths. */
export const carriedReader = (files: ReadonlyMap<string, string | Uint8Array>): DataReader => ({
  read: async (path) => {
    const held = files.get(path);
    if (held === undefined) return NOT_THERE;
    return { bytes: typeof held === "string" ? new TextEncoder().encode(held) : held };
  },
  list: async (folder) => [...files.keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`)),
});
