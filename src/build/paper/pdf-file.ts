import { inflateSync } from "node:zlib";

/** A PDF as Chromium writes it: plain objects with a table of where each begins. */
export interface PdfFile {
  /** The numbers of the page objects, in order. */
  readonly pages: readonly number[];
  /** The text of an object up to its stream. */
  readonly object: (id: number) => string;
  /** The unpacked stream of an object; empty where it has none. */
  readonly stream: (id: number) => Buffer;
  /** The numbers of all objects. */
  readonly ids: readonly number[];
  readonly root: number;
}

/** Reads the table of a PDF. Throws `invalid PDF: …` for what Chromium does not write (object streams, other filters). */
export function readPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  if (table === null) throw new Error("invalid PDF: no table of objects");
  const offsets = new Map<number, number>();
  const first = start + table[0].length;
  for (let id = 1; id < Number(table[1]); id += 1) {
    const entry = text.slice(first + id * 20, first + id * 20 + 20);
    if (entry[17] === "n") offsets.set(id, Number(entry.slice(0, 10)));
  }
  const root = Number(/\/Root (\d+) 0 R/.exec(text.slice(start))?.[1]);
  const object = (id: number): string => {
    const at = offsets.get(id);
    if (at === undefined) throw new Error(`invalid PDF: no object ${id}`);
    const head = text.indexOf(" obj", at) + 4;
    const end = text.indexOf("endobj", head);
    const whole = text.slice(head, end);
    const stream = whole.indexOf(" stream\n");
    return (stream === -1 ? whole : whole.slice(0, stream)).trim();
  };
  const stream = (id: number): Buffer => {
    const dictionary = object(id);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    if (Number.isNaN(length)) return Buffer.alloc(0);
    const begin = text.indexOf("stream\n", offsets.get(id)) + 7;
    const packed = file.subarray(begin, begin + length);
    if (!dictionary.includes("/Filter")) return packed;
    if (!/\/Filter \/FlateDecode/.test(dictionary)) throw new Error(`invalid PDF: filter of object ${id}`);
    return inflateSync(packed);
  };
  const pagesBelow = (id: number): readonly number[] => {
    const node = object(id);
    const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
    return kids === undefined ? [id] : referencesIn(kids).flatMap(pagesBelow);
  };
  const pages = pagesBelow(Number(/\/Pages (\d+) 0 R/.exec(object(root))?.[1]));
  return { pages, object, stream, root, ids: [...offsets.keys()] };
}

/** The numbers of the objects that a piece of text refers to. */
export const referencesIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) 0 R/g)].map((reference) => Number(reference[1]));

/** On which page, from 1, each id that a link of the document leads to stands. */
export function pageOfId(pdf: PdfFile): ReadonlyMap<string, number> {
  const table = /\/Dests (\d+) 0 R/.exec(pdf.object(pdf.root))?.[1];
  if (table === undefined) return new Map();
  const places = pdf.object(Number(table)).matchAll(/\/([^\s[]+) \[(\d+) 0 R/g);
  return new Map(
    [...places].map(([, name = "", page]) => [
      name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      pdf.pages.indexOf(Number(page)) + 1,
    ]),
  );
}

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
