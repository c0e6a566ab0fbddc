import type { Issue } from "#domain/check/issue.ts";
import { parseIndex, type Parsed, parseSite } from "#domain/release/parse.ts";
import type { ReleaseIndex, Site } from "#domain/schemas/release.ts";
import type { Absence, DataReader } from "./reader/data-reader.ts";
import { jsonIn } from "./reader/json-in.ts";
import { isUtf8 } from "./utf8.ts";

/** A file of which nothing could be read: it could not be had, or its bytes are no JSON. */
export type Unread =
  | { readonly file: string; readonly absence: Absence }
  | { readonly file: string; readonly bytes: Uint8Array };

/**
 * Everything that went wrong with the files of one folder (empty, or ending in a slash). Files in `unread` have their whole
 * path, those of issues their name alone.
 */
export interface Faults {
  readonly folder: string;
  readonly unread: readonly Unread[];
  readonly issues: readonly Issue[];
}

/** Whether anything went wrong. */
export const anyIn = ({ unread, issues }: Faults): boolean => unread.length + issues.length > 0;

/** A file as it lies there and what it says, or why it does not. */
export type ReadJson = { readonly bytes: Uint8Array; readonly data: unknown } | { readonly unread: Unread };

export async function readJson(reader: DataReader, file: string): Promise<ReadJson> {
  const result = await reader.read(file);
  if (!("bytes" in result)) return { unread: { file, absence: result.absence } };
  const { bytes } = result;
  const data = isUtf8(bytes) ? jsonIn(bytes) : undefined;
  return data === undefined ? { unread: { file, bytes } } : { bytes, data };
}

/** What one file says: as it was written (`null` and `undefined` where nothing could be read) and as it was understood. */
export interface ReadFile<T> {
  readonly bytes: Uint8Array | null;
  readonly data: unknown;
  readonly value: T | null;
  readonly faults: Faults;
}

/** Which releases there are. */
export const readIndex = (reader: DataReader): Promise<ReadFile<ReleaseIndex>> =>
  readParsed(reader, "", "index.json", parseIndex);

/** What the site is about. */
export const readSiteFile = (reader: DataReader): Promise<ReadFile<Site>> =>
  readParsed(reader, "", "site.json", parseSite);

/** Reads one file of a folder (empty, or ending in a slash) by its parser. */
export async function readParsed<T>(
  reader: DataReader,
  folder: string,
  name: string,
  parse: (data: unknown) => Parsed<T>,
): Promise<ReadFile<T>> {
  const read = await readJson(reader, folder + name);
  if ("unread" in read)
    return {
      bytes: "bytes" in read.unread ? read.unread.bytes : null,
      data: undefined,
      value: null,
      faults: { folder, unread: [read.unread], issues: [] },
    };
  const { value, issues } = parse(read.data);
  return { ...read, value, faults: { folder, unread: [], issues } };
}
