import type { FileKind } from "#domain/provenance/fault-code.ts";
import { DocumentFault } from "./document-fault.ts";

/** The first bytes of images: PNG, JPEG, GIF, TIFF in both orders. */
const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
/** Old Office files, and new ones under a password, are compound files (MS-CFB). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The streams by which the old kinds are told apart; WPS has Microsoft's names. */
const STREAMS: readonly (readonly [name: string, kind: FileKind])[] = [
  ["WordDocument", "text-document"],
  ["PowerPoint Document", "presentation"],
  ["Workbook", "spreadsheet"],
];
/** A PDF may have up to this many bytes before its header. */
const PDF_WITHIN = 1024;

/** What a file is by its bytes, whatever its name says. Throws an `DocumentFault` for kinds that are not read. */
export function sniff(bytes: Uint8Array): "zip" | "text" {
  if (bytes.length === 0) throw new DocumentFault("empty");
  if (begins(bytes, [0x50, 0x4b]) && [0x03, 0x05, 0x07].includes(bytes[2] ?? 0)) return "zip";
  // The stream that holds the whole of an encrypted document (MS-OFFCRYPTO 2.3).
  if (begins(bytes, COMPOUND)) {
    const holds = (name: string): boolean => includes(bytes, wide(name), bytes.length);
    if (holds("EncryptedPackage")) throw new DocumentFault("encrypted");
    throw new DocumentFault("old-office", STREAMS.find(([name]) => holds(name))?.[1] ?? null);
  }
  if (includes(bytes, narrow("%PDF-"), PDF_WITHIN)) throw new DocumentFault("pdf");
  const ascii = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  const isBoxed = ascii(4, 8) === "ftyp";
  const isWebp = ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP";
  const isBitmap = ascii(0, 2) === "BM" && bytes.subarray(0, 32).includes(0);
  if (isBoxed || isWebp || isBitmap || IMAGES.some((signature) => begins(bytes, signature)))
    throw new DocumentFault("image");
  if (ascii(0, 5) === "{\\rtf") throw new DocumentFault("rich-text");
  return "text";
}

const narrow = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string): readonly number[] => narrow(text).flatMap((code) => [code, 0]);

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

function includes(bytes: Uint8Array, part: readonly number[], within: number): boolean {
  const end = Math.min(bytes.length, within);
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0 && at < end; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
