import { useCallback, useMemo, useState } from "react";
import type { Draft } from "#authoring/draft/draft.ts";
import { withNew } from "#authoring/draft/new-indicator.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { Release } from "#domain/schemas/release.ts";

/** A draft that is worked on. */
export interface Drafted {
  readonly draft: Draft;
  /** What is published, with the indicators that the draft defines. */
  readonly release: Release;
  /** Replaces the draft, and keeps it. */
  readonly replace: (draft: Draft) => void;
}

export function useDrafted(published: Published, first: Draft, keep: (draft: Draft) => void): Drafted {
  const [draft, setDraft] = useState(first);
  const { indicators, themes } = draft;
  const release = useMemo(
    () => withNew(published.release, { indicators, themes }),
    [published.release, indicators, themes],
  );
  const replace = useCallback(
    (next: Draft): void => {
      setDraft(next);
      keep(next);
    },
    [keep],
  );
  return { draft, release, replace };
}
