import { comparable, type Comparison, type Difference, isRefusal, type Refusal, type Standing } from "./comparison.ts";
import { MAX_SERIES } from "#domain/chart/chart-model.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";

/** At most this many indicators are compared with one, so that no picture has more series than can be told apart. */
export const MAX_COMPARED = MAX_SERIES - 1;

/** Indicators that share one scale: the first, and what each of the others has in common with it. */
export interface Group {
  readonly first: Indicator;
  readonly like: readonly Comparison<"axis">[];
  /** Why they do not stand on the scale of the group before; `null` for the first group. */
  readonly why: Difference | null;
}

/** What comes of comparing one indicator with others. */
export interface Compared {
  readonly groups: readonly Group[];
  readonly refusals: readonly Refusal[];
}

/** The indicators of a group, in order. */
export const membersOf = ({ first, like }: Group): readonly Indicator[] => [first, ...like.map((c) => c.b)];

/**
 * Compares an indicator with others, in their order. One that may not be compared with any of those before it is refused;
 * the others stand on the first scale that is theirs, or on a new one.
 */
export function compareAll(
  first: Indicator,
  others: readonly Indicator[],
  standingOf: (indicator: Indicator) => Standing,
): Compared {
  const groups: Group[] = [{ first, like: [], why: null }];
  const refusals: Refusal[] = [];
  for (const other of others) {
    const refused = groups.flatMap(membersOf).flatMap((one) => {
      const result = comparable(one, other);
      return isRefusal(result) ? [result] : [];
    })[0];
    if (refused !== undefined) refusals.push(refused);
    else place(other, groups, standingOf);
  }
  return { groups, refusals };
}

function place(other: Indicator, groups: Group[], standingOf: (indicator: Indicator) => Standing): void {
  let why: Difference | null = null;
  for (const [at, group] of groups.entries()) {
    const pair = comparable(group.first, other, [standingOf(group.first), standingOf(other)]);
    if (isRefusal(pair)) continue;
    if (pair.how === "axis") {
      const series = [...membersOf(group), other].reduce((sum, one) => sum + standingOf(one).series, 0);
      if (series <= MAX_SERIES) {
        groups[at] = { ...group, like: [...group.like, pair] };
        return;
      }
    }
    why ??= pair.why ?? "too-many";
  }
  groups.push({ first: other, like: [], why });
}
