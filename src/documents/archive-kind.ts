import type { FileKind } from "#domain/provenance/fault-code.ts";

/** What tells the kinds of archives apart, by the names of their files. */
const KINDS: readonly (readonly [name: RegExp, kind: FileKind])[] = [
  [/^xl\//, "spreadsheet"],
  [/^ppt\//, "presentation"],
  [/^OFD\.xml$/i, "ofd"],
  [/^OEBPS\/|^META-INF\/container\.xml$/, "epub"],
  // OpenDocument; which of its kinds it is does not stand in a name.
  [/^content\.xml$/, "text-document"],
];

/** What an archive that is no Word file holds; `null` where its names do not tell. */
export const archiveKind = (names: readonly string[]): FileKind | null =>
  KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
