import { useEffect, useState } from "react";
import { type Page, pagePath } from "#domain/site/page.ts";
import type { Release } from "#domain/schemas/release.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** What other pages show, once all of it is there. `failed`: something did not come, and can be asked for again. */
export interface Pages {
  readonly state: "loading" | "failed" | "ready";
  /** In the order asked for; while others are on their way, those of before. */
  readonly releases: readonly Release[];
  readonly again: () => void;
}

interface Got {
  readonly key: string;
  readonly releases: readonly Release[] | null;
}

/** Reads what other pages show; `null` while it is not known yet which. */
export function usePages(pages: readonly Page[] | null): Pages {
  const { load } = usePlace();
  const [turn, setTurn] = useState(0);
  const [got, setGot] = useState<Got | null>(null);
  const [shown, setShown] = useState<readonly Release[]>([]);
  const key = pages === null ? "" : `${turn} ${pages.map(pagePath).join(" ")}`;
  useEffect(() => {
    if (pages === null || load === undefined) return undefined;
    let wanted = true;
    const take = (releases: readonly Release[] | null): void => {
      if (!wanted) return;
      setGot({ key, releases });
      if (releases !== null) setShown(releases);
    };
    Promise.all(pages.map(load)).then(
      (all) => {
        const releases = all.flatMap(({ release }) => release ?? []);
        take(releases.length === all.length ? releases : null);
      },
      () => take(null),
    );
    return () => {
      wanted = false;
    };
    // The key names the pages.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, load]);
  const state = got?.key !== key ? "loading" : got.releases === null ? "failed" : "ready";
  return { state, releases: shown, again: () => setTurn((n) => n + 1) };
}
