import * as v from "valibot";
import type { DataSource } from "#data/fetch/fetch-json.ts";

/** Files of published data that a document carries in itself: their text by path below the data folder, as published. */
export type Carried = ReadonlyMap<string, string>;

/** Lines of another file in its place: from which one on (from 0), and how many. */
export type Lines = readonly [from: number, count: number];

/** A file whole, or as the lines of another one, of which it has many, and its own between them. */
const fileSchema = v.union([
  v.strictTuple([v.string(), v.string()]),
  v.strictTuple([v.string(), v.string(), v.array(v.union([v.string(), v.tuple([v.number(), v.number()])]))]),
]);
export type CarriedFile = v.InferOutput<typeof fileSchema>;

/** What a line of `carriedText` says; `null` where it is damaged. */
export function readCarried(text: string): Carried | null {
  try {
    const read = v.safeParse(v.array(fileSchema), JSON.parse(text));
    if (!read.success) return null;
    const whole = new Map(read.output.flatMap((file) => (file.length === 2 ? [file] : [])));
    const lines = new Map([...whole].map(([path, body]) => [path, body.split("\n")]));
    const files = new Map<string, string>();
    for (const file of read.output) {
      const [path, base, pieces] = file;
      const of = lines.get(base);
      if (pieces !== undefined && of === undefined) return null;
      const body = pieces?.flatMap((p) => (typeof p === "string" ? [p] : (of?.slice(p[0], p[0] + p[1]) ?? [])));
      files.set(path, body === undefined ? file[1] : body.join("\n"));
    }
    return files;
  } catch {
    return null;
  }
}

const BASE = "carried:";

/** Gives the carried files as a host would; pages are cut from them in the browser. */
export function carriedSource(files: Carried): DataSource {
  return {
    base: BASE,
    pages: false,
    fetch: (address) => {
      const text = files.get(address.slice(BASE.length));
      return Promise.resolve(
        text === undefined
          ? new Response("", { status: 404 })
          : new Response(text, { headers: { "content-type": "application/json; charset=utf-8" } }),
      );
    },
  };
}
