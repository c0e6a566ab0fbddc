/** Why a document that a reader gave could not be read. */
export type FaultCode =
  | "too-large"
  | "too-long"
  | "empty"
  | "unreadable"
  | "pdf"
  | "image"
  | "rich-text"
  | "old-office"
  | "encrypted"
  | "macro"
  | "not-docx"
  | "bomb"
  | "broken"
  | "not-text";

/** What an office file or an archive that is not read turned out to be, where that can be told. */
export type FileKind = "text-document" | "spreadsheet" | "presentation" | "ofd" | "epub";
