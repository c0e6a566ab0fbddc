import type { Missing } from "#domain/schemas/value.ts";
import { position, type Quantity } from "#domain/figure/value.ts";

/**
 * The order of quantities, least first. It is total: what differs in any way never ties.
 * 1. By where a quantity is drawn: its printed number, or the middle of a range (2–3 stands between 2 and 3).
 * 2. By the lower end, an open one first: 近100 comes before 100.
 * 3. By the upper end, an open one last: 100余 comes after 100.
 * 4. Of two with the same ends, the range without a number of its own is last; gaps come after everything, by their reason.
 */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  const at = keyA.findIndex((n, i) => n !== keyB[i]);
  return at === -1 ? 0 : (keyA[at] ?? 0) < (keyB[at] ?? 0) ? -1 : 1;
}

const REASONS: Readonly<Record<Missing, number>> = {
  "not-published": 0,
  "not-applicable": 1,
  withheld: 2,
  damaged: 3,
};

function keyOf(q: Quantity): readonly number[] {
  const at = position(q);
  if (q.kind === "missing") return [Infinity, REASONS[q.reason]];
  if (q.kind === "point") return [q.value, q.value, q.value, 0];
  return [at ?? Infinity, q.lower ?? -Infinity, q.upper ?? Infinity, q.value === null ? 2 : 1];
}

/** A quantity on a scale in another unit, with its ends. */
export function times(q: Quantity, factor: number): Quantity {
  const scaled = (n: number | null): number | null => (n === null ? null : n * factor);
  if (factor === 1 || q.kind === "missing") return q;
  return q.kind === "point"
    ? { ...q, value: q.value * factor }
    : { ...q, value: scaled(q.value), lower: scaled(q.lower), upper: scaled(q.upper) };
}
