export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** A value axis with round ends that always has zero on it. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const interval = step((high - low || 1) / 5);
  const round = (n: number): number => Number(n.toPrecision(12));
  return {
    min: round(Math.floor(low / interval) * interval),
    max: round(Math.max(Math.ceil(high / interval), low === high ? 1 : 0) * interval),
    interval,
  };
}

/** The round number at or above a rough one: 1, 2, 2.5 or 5 times a power of ten. */
function step(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((f) => f * power >= rough * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}
