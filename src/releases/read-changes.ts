import { parseChanges } from "#domain/release/parse.ts";
import { CHANGES_FILE, type StoredChanges } from "#domain/schemas/changes-file.ts";
import type { IndexEntry } from "#domain/schemas/release.ts";
import { folderOf } from "./files-of.ts";
import { type ReadFile, readParsed } from "./read-file.ts";
import type { DataReader } from "./reader/data-reader.ts";

/** Reads what is stored of what a release changed. */
export const readChanges = (reader: DataReader, entry: IndexEntry): Promise<ReadFile<StoredChanges>> =>
  readParsed(reader, folderOf(entry), CHANGES_FILE, parseChanges);
