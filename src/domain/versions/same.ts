/** True where two pieces of JSON data say the same. The order of fields says nothing, and an absent field is `undefined`. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  return fieldsThatDiffer(a, b).length === 0;
}

/** The names of the fields in which two records differ: those of the first in its order, then those that only the second has. */
export function fieldsThatDiffer(a: object, b: object): readonly string[] {
  const [x, y] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  return [...new Set([...x.keys(), ...y.keys()])].filter((key) => !same(x.get(key), y.get(key)));
}
