import { wordText } from "./docx-walk.ts";
import { attribute, isElement, type Markup } from "./markup.ts";

export type NoteKind = "footnote" | "endnote";

/** The notes of a Word file, numbered as the text comes upon them. */
export class Notes {
  private readonly met: { readonly kind: NoteKind; readonly id: string }[] = [];

  /** What stands in the text for a note: its number in brackets, apart from the figures around it. */
  mark(kind: NoteKind, id: string): string {
    this.met.push({ kind, id });
    return `[${this.met.length}]`;
  }

  /** A line to a note, in the order of their marks. `partOf` gives the part of the file that holds the notes of a kind. */
  texts(partOf: (kind: NoteKind) => Markup | null): readonly string[] {
    const parts = new Map<NoteKind, ReadonlyMap<string, Markup>>();
    const notesOf = (kind: NoteKind): ReadonlyMap<string, Markup> => {
      const known = parts.get(kind) ?? byId(partOf(kind));
      parts.set(kind, known);
      return known;
    };
    return this.met.flatMap(({ kind, id }, at) => {
      const note = notesOf(kind).get(id);
      const text =
        note === undefined
          ? ""
          : wordText(note, new Notes())
              .replace(/\s*\n\s*/g, " ")
              .trim();
      return text === "" ? [] : [`[${at + 1}]${text}`];
    });
  }
}

function byId(part: Markup | null): ReadonlyMap<string, Markup> {
  const notes = Array.from(part?.childNodes ?? []).filter(isElement);
  return new Map(notes.map((note) => [attribute(note, "w:id"), note]));
}
