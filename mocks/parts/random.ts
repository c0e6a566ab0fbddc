/** A deterministic stream of numbers in [0, 1) for a seed (mulberry32): the same seed gives the same set everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number with at most so many decimals, as a document would print it. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
