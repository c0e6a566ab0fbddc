/**
 * On which page, from 1, each id that a link of a PDF leads to stands. The build reads no more of a PDF than this, from where
 * Chromium, which wrote it, keeps its table of objects. Throws `invalid PDF: …` for what it does not write (object streams).
 */
export function pageOfId(bytes: Uint8Array): ReadonlyMap<string, number> {
  const { root, object } = objectsIn(bytes);
  const pagesBelow = (id: number): readonly number[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(object(id))?.[1];
    return kids === undefined ? [id] : referencesIn(kids).flatMap(pagesBelow);
  };
  const table = /\/Dests (\d+) 0 R/.exec(object(root))?.[1];
  if (table === undefined) return new Map();
  const pages = pagesBelow(Number(/\/Pages (\d+) 0 R/.exec(object(root))?.[1]));
  const places = object(Number(table)).matchAll(/\/([^\s[]+) \[(\d+) 0 R/g);
  return new Map(
    [...places].map(([, name = "", page]) => [
      name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      pages.indexOf(Number(page)) + 1,
    ]),
  );
}

/** The objects of a PDF that have no stream, each as its text, by number. */
function objectsIn(bytes: Uint8Array): { readonly root: number; readonly object: (id: number) => string } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  if (table === null) throw new Error("invalid PDF: no table of objects");
  const first = start + table[0].length;
  return {
    root: Number(/\/Root (\d+) 0 R/.exec(text.slice(start))?.[1]),
    object: (id) => {
      const entry = id < Number(table[1]) ? text.slice(first + id * 20, first + id * 20 + 20) : "";
      if (entry[17] !== "n") throw new Error(`invalid PDF: no object ${id}`);
      const head = text.indexOf(" obj", Number(entry.slice(0, 10))) + 4;
      return text.slice(head, text.indexOf("endobj", head)).trim();
    },
  };
}

/** The numbers of the objects that a piece of text refers to. */
const referencesIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) 0 R/g)].map((reference) => Number(reference[1]));

/**
 * The same file without what differs from one print to the next: the time of making becomes a date (`YYYY-MM-DD`), and the
 * tags' names, numbers that the browser has counted through all its work, begin at 1. Both keep their length, so nothing moves.
 */
export function reproducible(bytes: Uint8Array, date: string): Buffer {
  const text = Buffer.from(bytes).toString("latin1");
  const stamp = `(D:${date.replaceAll("-", "")}000000+00'00')`;
  const names = [...new Set(text.match(/\(node\d{8}\)/g) ?? [])].sort();
  const places = new Map(names.map((name, at) => [name, `(node${String(at + 1).padStart(8, "0")})`]));
  const settled = text
    .replace(/(\/(?:CreationDate|ModDate) )\(D:[^)]*\)/g, (all, name: string) =>
      all.length === name.length + stamp.length ? name + stamp : all,
    )
    .replace(/\(node\d{8}\)/g, (name) => places.get(name) ?? name);
  return Buffer.from(settled, "latin1");
}
