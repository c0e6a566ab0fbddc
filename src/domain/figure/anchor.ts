import type { Citation } from "#domain/schemas/source.ts";

/**
 * The id of the element that shows a citation's words on the page of its document, the same from both sides: by the place in
 * the text, else by the phrase. Where neither was noted it is that of what cites (`of`, unique in a release), or `null`.
 */
export function anchorOf({ phrase, start, end }: Citation, of?: string): string | null {
  if (start !== undefined && end !== undefined) return `at-${start}-${end}`;
  if (phrase !== null) return `phrase-${codeOf(phrase)}`;
  return of === undefined ? null : `of-${of}`;
}

/** How what cites is called where neither place nor phrase was noted. */
export const ofValue = (id: string): string => `value-${id}`;
export const ofCommitment = (id: string): string => `commitment-${id}`;
export const ofSuggestion = (id: string): string => `suggestion-${id}`;
export const ofStatement = (id: string): string => `statement-${id}`;
export const ofDeclared = (indicator: string): string => `declared-${indicator}`;

/** A short name of a phrase for an address, where Chinese signs would be three times as long (FNV-1a, 32 bits). */
function codeOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
