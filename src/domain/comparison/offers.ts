import { comparable, isRefusal, sameScope, sameStage } from "./comparison.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";

/** At most this many are offered: a choice, not a catalogue. */
export const MAX_OFFERS = 6;

/**
 * What an indicator can be compared with, nearest first: on one scale before side by side, then what the indicators
 * themselves name as related, then the same theme, then the same stage and scope, then the order of the catalogue. Nothing
 * is offered that could not stand beside what is `chosen` already.
 */
export function offersFor(
  indicator: Indicator,
  all: readonly Indicator[],
  chosen: readonly Indicator[] = [],
): readonly Indicator[] {
  const taken = new Set([indicator, ...chosen].map((i) => i.id));
  return all
    .flatMap((other, at) => {
      if (taken.has(other.id) || chosen.some((one) => isRefusal(comparable(one, other)))) return [];
      const pair = comparable(indicator, other);
      return isRefusal(pair) ? [] : [{ other, rank: [...farness(indicator, other, pair.how === "axis"), at] }];
    })
    .sort((a, b) => byRank(a.rank, b.rank))
    .slice(0, MAX_OFFERS)
    .map(({ other }) => other);
}

const farness = (a: Indicator, b: Indicator, axis: boolean): readonly number[] =>
  [
    axis,
    a.related.includes(b.id) || b.related.includes(a.id),
    a.theme === b.theme,
    sameStage(a, b) && sameScope(a.scope, b.scope),
  ].map((near) => (near ? 0 : 1));

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
