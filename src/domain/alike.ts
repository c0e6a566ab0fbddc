import type { Comparison } from "./comparison.ts";
import type { Series } from "./series.ts";

const ALIKE: unique symbol = Symbol("alike");

/** Series that may stand on one scale. A chart with a scale takes no others, and `alike` alone makes them. */
export type Alike = readonly Series[] & { readonly [ALIKE]: true };

/**
 * Lets series onto one scale: those of one indicator, and those of others that were found comparable with it. Throws
 * `invalid chart: <id> beside <id>` for any other.
 */
export function alike(series: readonly Series[], like: readonly Comparison<"axis">[] = []): Alike {
  const first = series[0]?.indicator.id ?? "";
  for (const { indicator } of series)
    if (indicator.id !== first && !like.some(({ a, b }) => a.id === first && b.id === indicator.id))
      throw new Error(`invalid chart: ${indicator.id} beside ${first}`);
  return Object.assign([...series], { [ALIKE]: true } as const);
}
