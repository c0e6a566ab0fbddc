import { type RefCallback, useCallback, useEffect, useState } from "react";
import { usePlace, useSearch } from "./context.ts";

/** How long after the last key the address takes the text; browsers refuse an address that changes with every key. */
const PAUSE_MS = 250;

interface SearchText {
  /** Takes over what was typed before the page's script ran. */
  readonly takeOver: RefCallback<HTMLInputElement>;
  /** What stands in the field. */
  readonly text: string;
  /** What is searched for: not the letters of a Chinese word still being composed. */
  readonly term: string;
  readonly type: (text: string) => void;
  readonly compose: (composing: boolean) => void;
}

/** The text of the search field: what the reader is typing, and after a pause what the address says. */
export function useSearchText(): SearchText {
  const { set } = usePlace();
  const search = useSearch();
  const asked = new URLSearchParams(search).get("q") ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);

  const takeOver = useCallback((field: HTMLInputElement | null) => {
    if (field !== null && field.value !== "") setTyped(field.value);
  }, []);

  useEffect(() => {
    if (typed === null || composing) return undefined;
    const timer = setTimeout(() => {
      set("q", typed);
      setTyped(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, composing, set]);

  const text = typed ?? asked;
  return { takeOver, text, term: composing ? asked : text, type: setTyped, compose: setComposing };
}
