import * as v from "valibot";
import type { DataSource } from "./fetch-json.ts";

/** Files of published data that a document carries in itself: their text by path below the data folder, as published. */
export type Carried = ReadonlyMap<string, string>;

const carriedSchema = v.array(v.tuple([v.string(), v.string()]));

/** One line of JSON that can stand in a script element: nothing in it ends the element. */
export const carriedText = (files: Carried): string => JSON.stringify([...files]).replaceAll("<", "\\u003c");

/** What such a line says; `null` where it is damaged. */
export function readCarried(text: string): Carried | null {
  try {
    const read = v.safeParse(carriedSchema, JSON.parse(text));
    return read.success ? new Map(read.output) : null;
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
