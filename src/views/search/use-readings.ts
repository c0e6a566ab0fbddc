import { useContext, useEffect, useState } from "react";
import { type Entry } from "#domain/search/entry.ts";
import type { Readings } from "#domain/search/readings.ts";
import { fetchReadings } from "#data/readings/readings-file.ts";
import { DataSourceContext } from "#views/parts/frame/context.ts";
import { readingsFor } from "./entries.ts";

/**
 * How names are read: from the file that the build made of them, or that the single file carries; in development, where
 * nothing was built, by the dictionary itself. `undefined` while it is on its way, `null` where it cannot be had.
 */
export function useReadings(entries: readonly Entry[]): Readings | null | undefined {
  const source = useContext(DataSourceContext);
  const [readings, setReadings] = useState<Readings | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    const take = (got: Readings | null): void => {
      if (wanted) setReadings(got);
    };
    if (import.meta.env.DEV)
      void Promise.all([import("#data/readings/read-chinese.ts"), import("#data/readings/traditional.ts")]).then(
        ([{ readChinese }, { TRADITIONAL }]) => take(readingsFor(entries, readChinese, TRADITIONAL)),
      );
    else if (source !== null) void fetchReadings(source).then(take);
    return () => {
      wanted = false;
    };
  }, [entries, source]);
  return readings;
}
