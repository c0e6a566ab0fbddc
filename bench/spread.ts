/** The middle and the ends of several measurements of the same thing, in their own unit. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** Of the measurements that there are; `null` where there is none. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values
    .flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : []))
    .sort((a, b) => a - b);
  const min = known[0];
  const max = known[known.length - 1];
  const low = known[Math.floor((known.length - 1) / 2)];
  const high = known[Math.floor(known.length / 2)];
  if (min === undefined || max === undefined || low === undefined || high === undefined) return null;
  return { median: (low + high) / 2, min, max, count: known.length };
}

/** How many times as much one is as the other; `null` where either is unknown or there is nothing to compare with. */
export const ratioOf = (value: number | null, to: number | null): number | null =>
  value === null || to === null || to === 0 ? null : value / to;

/** Numbers from 0 up to 1 that are the same in every run, so that a pass can be made again in the same order. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    // A linear congruential generator modulo 2^31.
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return order;
}
