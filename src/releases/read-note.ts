import { languagesOfPublished } from "#domain/release/one-language.ts";
import { parseNote } from "#domain/release/parse.ts";
import type { IndexEntry, Release } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { folderOf } from "./files-of.ts";
import { type ReadFile, readParsed } from "./read-file.ts";
import type { DataReader } from "./reader/data-reader.ts";

/** Reads what a published release says of itself, and nothing else of it. `languages`: those of the site. */
export const readNote = (
  reader: DataReader,
  entry: IndexEntry,
  languages?: readonly Language[],
): Promise<ReadFile<Release["release"]>> =>
  readParsed(reader, folderOf(entry), "release.json", (data) =>
    parseNote(data, languagesOfPublished([data], languages)),
  );
