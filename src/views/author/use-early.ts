import { useCallback, useMemo, useState } from "react";
import type { Work } from "./work.ts";

/** What is to be done with what was chosen before the page's script came. */
class Early {
  private todo: (() => void) | null = null;

  keep(todo: () => void): void {
    this.todo = todo;
  }

  /** Does it, once; says whether there was anything. */
  take(): boolean {
    const { todo } = this;
    this.todo = null;
    todo?.();
    return todo !== null;
  }
}

/** Keeps what was chosen before the page's script came, until it can be taken. */
export function useEarly(
  document: (file: File) => void,
  draft: (file: File) => void,
  folder: (files: readonly File[]) => void,
): {
  readonly onEarly: Work["onEarly"];
  /** Takes what was chosen, if anything was. Fields are looked at when they are taken over, which is before any effect. */
  readonly takeEarly: () => boolean;
} {
  const [early] = useState(() => new Early());
  const onEarly = useMemo<Work["onEarly"]>(() => {
    const first =
      (take: (file: File) => void) =>
      ([file]: readonly File[]): void => {
        if (file !== undefined) early.keep(() => take(file));
      };
    return {
      document: first(document),
      draft: first(draft),
      folder: (files) => early.keep(() => folder(files)),
    };
  }, [early, document, draft, folder]);
  const takeEarly = useCallback((): boolean => early.take(), [early]);
  return { onEarly, takeEarly };
}
