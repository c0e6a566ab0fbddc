import type { Place } from "./context.ts";

/** Takes some settings out of the address at once: a single Back brings all of them again. */
export function clearSettings(set: Place["set"], search: string, names: readonly string[]): void {
  const query = new URLSearchParams(search);
  names.filter((name) => (query.get(name) ?? "") !== "").forEach((name, at) => set(name, "", at === 0));
}
