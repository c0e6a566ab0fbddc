import { useCallback, useState } from "react";

/** Notes by the id of their slide. */
export type Notes = Readonly<Record<string, string>>;

const KEY = "meeting-notes";

/** Notes of the slides as they are kept in this browser: not part of the address, nor of what is shown. */
export function useNotes(): {
  readonly notes: Notes;
  /** False where the browser denies storage: they then last as long as the window. */
  readonly kept: boolean;
  readonly keep: (notes: Notes) => void;
} {
  const [notes, setNotes] = useState<Notes>(read);
  const [kept, setKept] = useState(true);
  const keep = useCallback((next: Notes): void => {
    setNotes(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      setKept(false);
    }
  }, []);
  return { notes, kept, keep };
}

function read(): Notes {
  try {
    return readNotes(localStorage.getItem(KEY) ?? "{}") ?? {};
  } catch {
    return {};
  }
}

/** Notes from the text of a file; `null` where it is none. */
export function readNotes(text: string): Notes | null {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
    const entries = Object.entries(data);
    const all = entries.flatMap(([id, note]): [string, string][] => (typeof note === "string" ? [[id, note]] : []));
    return all.length === entries.length ? Object.fromEntries(all) : null;
  } catch {
    return null;
  }
}
