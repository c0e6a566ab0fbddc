import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type DataReader, NOT_THERE } from "./data-reader.ts";
import { codeOf } from "./error-code.ts";

/** Reads a folder. Throws what the file system says, except that a file is not there. */
export function folderReader(root: string): DataReader {
  return {
    read: async (path) => {
      try {
        return { bytes: await readFile(join(root, path)) };
      } catch (error) {
        if (isMissing(error)) return NOT_THERE;
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

const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error));
