import { type DataReader, NOT_THERE } from "#releases/reader/data-reader.ts";

/** A folder of published data that a clerk chose, as every browser gives one. */
export interface DataFolder {
  readonly name: string;
  readonly reader: DataReader;
}

/** The files by which a folder of data is known. */
const MARKS = new Set(["index.json", "site.json"]);

/** The folder of data among files that were chosen with the folders they lie in; `null` where there is none. */
export function folderIn(files: readonly File[]): DataFolder | null {
  const byPath = new Map(files.map((file) => [file.webkitRelativePath, file]));
  // Whoever chose the folder above it meant this one: the highest one counts, as releases have folders of their own.
  const roots = [...byPath.keys()]
    .map((path) => path.split("/"))
    .filter((parts) => MARKS.has(parts[parts.length - 1] ?? ""))
    .map((parts) => parts.slice(0, -1))
    .sort((a, b) => a.length - b.length);
  const [root] = roots;
  if (root === undefined) return null;
  const at = (path: string): File | undefined => byPath.get([...root, path].join("/"));
  return {
    name: root[root.length - 1] ?? "",
    reader: {
      read: async (path) => {
        const file = at(path);
        if (file === undefined) return NOT_THERE;
        try {
          return { bytes: new Uint8Array(await file.arrayBuffer()) };
        } catch {
          // It was changed or taken away since it was chosen.
          return { absence: { failure: "offline" } };
        }
      },
    },
  };
}
