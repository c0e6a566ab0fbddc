import type { DataReader } from "./data-reader.ts";

/** Reads files that are held in memory, by their paths. */
export const heldReader = (files: ReadonlyMap<string, Uint8Array>): DataReader => ({
  read: async (path) => {
    const bytes = files.get(path);
    return bytes === undefined ? { code: "missing-file", found: "—" } : { bytes };
  },
  list: async () => [...files.keys()],
});
