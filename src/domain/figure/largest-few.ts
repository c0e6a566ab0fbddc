import type { Observation } from "#domain/schemas/observation.ts";

/** A card has room for this many numbers of a breakdown beside one another. */
const FEW = 3;

/**
 * The parts of a breakdown that a small place shows as numbers: all, in their order, where they are few; else the largest,
 * from the largest on, and whoever shows them says of how many. Its picture and its page have every one.
 */
export function largestFew(parts: readonly Observation[], most = FEW): readonly Observation[] {
  if (parts.length <= most) return parts;
  return [...parts].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
}

const sizeOf = ({ value, upper, lower }: Observation): number => value ?? upper ?? lower ?? Number.NEGATIVE_INFINITY;
