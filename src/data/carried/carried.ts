import * as v from "valibot";
import type { DataSource } from "#data/fetch/source.ts";
import { carriedReader } from "#releases/reader/carried-reader.ts";

/** Files of published data that a document carries in itself: their text by path below the data folder, as published. */
export type Carried = ReadonlyMap<string, string>;

/** Lines of another file in its place: from which one on (from 0), and how many. */
export type Lines = readonly [from: number, count: number];

/** How `data publish` writes what it publishes: a file of that form needs its data alone to come back to the byte. */
export const published = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** A file whole, as its data, or as the lines of another one, of which it has many, and its own between them. */
const fileSchema = v.union([
  v.strictTuple([v.string(), v.string()]),
  v.strictTuple([v.string(), v.strictObject({ data: v.unknown() })]),
  v.strictTuple([v.string(), v.string(), v.array(v.union([v.string(), v.tuple([v.number(), v.number()])]))]),
]);
export type CarriedFile = v.InferOutput<typeof fileSchema>;

/** What a line of `carriedText` says; `null` where it is damaged. */
export function readCarried(text: string): Carried | null {
  try {
    const read = v.safeParse(v.array(fileSchema), JSON.parse(text));
    if (!read.success) return null;
    // In the order in which they are carried, though lines may be those of a file that comes after.
    const files = new Map(read.output.map(([path]) => [path, ""]));
    for (const file of read.output)
      if (file.length === 2) files.set(file[0], typeof file[1] === "string" ? file[1] : published(file[1].data));
    const lines = new Map<string, readonly string[]>();
    const whole = new Set(read.output.flatMap((file) => (file.length === 2 ? [file[0]] : [])));
    for (const file of read.output) {
      if (file.length === 2) continue;
      const [path, base, pieces] = file;
      if (!whole.has(base)) return null;
      const of = lines.get(base) ?? (files.get(base) ?? "").split("\n");
      lines.set(base, of);
      const body = pieces.flatMap((p) => (typeof p === "string" ? [p] : of.slice(p[0], p[0] + p[1])));
      files.set(path, body.join("\n"));
    }
    return files;
  } catch {
    return null;
  }
}

/** Gives the carried files as a host would; pages are cut from them in the browser. */
export const carriedSource = (files: Carried): DataSource => ({
  files: carriedReader(files),
  pages: false,
  page: (address) => Promise.reject(new Error(`invalid address: ${address}`)),
});
