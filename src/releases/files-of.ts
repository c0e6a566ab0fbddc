import { own } from "#domain/release/own.ts";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { type IndexEntry, observationParts, RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";

/** Where the files of a release lie, below the data root. */
export const folderOf = ({ id }: Pick<IndexEntry, "id">): string => `releases/${id}/`;

/** The further files of values that an index lists for a release, in order. */
export const listedParts = ({ files }: { readonly files: object }): readonly string[] =>
  observationParts(Object.keys(files));

/** Whether a release was published with what it changed beside it; earlier ones were not. */
export const storesChanges = ({ files }: IndexEntry): boolean => own(files, CHANGES_FILE) !== undefined;

/** Every file that a release has to have, and the further ones that an index lists and that it may have. */
export const filesOf = (entry: IndexEntry): readonly string[] => [
  ...RELEASE_FILE_NAMES,
  ...listedParts(entry),
  ...(storesChanges(entry) ? [CHANGES_FILE] : []),
];
