import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { DataSource } from "#data/fetch/source.ts";
import type { Store } from "#data/query/store.ts";

/** Comes with the cache, which the first page does without. */
const Freshness = lazy(() => import("./freshness.tsx").then((m) => ({ default: m.Freshness })));

interface Props {
  readonly store: () => Promise<Store>;
  readonly source: DataSource;
  readonly release: string;
}

/** Asks for a newer release than that of the page, and says so. */
export function Newer({ store, source, release }: Props): ReactNode {
  const cache = useSettled(store);
  return (
    cache !== null && (
      <Suspense fallback={null}>
        <Freshness store={cache} source={source} release={release} />
      </Suspense>
    )
  );
}

/** The cache, once the page has been up for a moment: nothing is asked of the network before that. */
function useSettled(store: () => Promise<Store>): Store | null {
  const [cache, setCache] = useState<Store | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => void store().then(setCache, () => undefined), 3000);
    return () => clearTimeout(timer);
  }, [store]);
  return cache;
}
