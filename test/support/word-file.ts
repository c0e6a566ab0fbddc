import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The main part of a Word file with this body. */
export const wordXml = (body: string, head = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;

export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

/** A Word file with this body, and what else is given by name. */
export const docxOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> =>
  zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": wordXml(body), ...more });

/** A paragraph of runs. */
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => `<w:r>${run}</w:r>`).join("")}</w:p>`;

/** A paragraph of one run of text. */
export const line = (text: string): string => paragraph(`<w:t>${text}</w:t>`);

/** `word/footnotes.xml` or `word/endnotes.xml`, its notes by their ids. */
export const notesXml = (kind: "footnote" | "endnote", notes: Readonly<Record<string, string>>): string =>
  `<w:${kind}s xmlns:w="${W}"><w:${kind} w:type="separator" w:id="-1"><w:p/></w:${kind}>${Object.entries(notes)
    .map(([id, body]) => `<w:${kind} w:id="${id}">${body}</w:${kind}>`)
    .join("")}</w:${kind}s>`;
