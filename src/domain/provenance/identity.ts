/** A text in a form in which it may have been hashed, with its SHA-256; `null` where the browser computes none. */
export interface HashedForm {
  readonly text: string;
  readonly sha256: string | null;
}

/**
 * Whether a document is the one that was read: `file`: byte by byte · `text`: its text, sign by sign · `different` ·
 * `not-recorded`: the site knows no hash of it · `not-computed`: the browser gives none.
 */
export type Identity = "file" | "text" | "different" | "not-recorded" | "not-computed";

/** Compares hashes, and chooses the form of the text that the site's spans refer to. */
export function identify(
  recorded: string | null,
  file: string | null,
  forms: readonly [HashedForm, ...HashedForm[]],
): { readonly identity: Identity; readonly text: string } {
  const [first] = forms;
  if (recorded === null) return { identity: "not-recorded", text: first.text };
  const equal = forms.find(({ sha256 }) => sha256 === recorded);
  if (file === recorded) return { identity: "file", text: (equal ?? first).text };
  if (equal !== undefined) return { identity: "text", text: equal.text };
  return { identity: file === null && first.sha256 === null ? "not-computed" : "different", text: first.text };
}
