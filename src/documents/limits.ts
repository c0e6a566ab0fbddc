import { DocumentFault } from "./document-fault.ts";

/** The largest file that is read (bytes). */
export const MOST_BYTES = 20_000_000;
/** The longest text that is read (UTF-16 units): some twenty books. */
export const MOST_SIGNS = 2_000_000;

/** Throws where a text is empty or longer than is read. */
export function checkLength(text: string): void {
  if (text.trim() === "") throw new DocumentFault("empty");
  if (text.length > MOST_SIGNS) throw new DocumentFault("too-long");
}
