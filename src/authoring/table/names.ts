import type { TableIndicator } from "./context.ts";
import type { Head } from "./head.ts";
import { plainHead } from "./words.ts";

/** The names of the county's indicators, for heads of tables. */
export interface Names {
  readonly indicators: ReadonlyMap<string, TableIndicator>;
  /** The indicators that are called exactly so; more than one where two have the same name. */
  readonly exactly: (plain: string) => readonly string[];
  /** At most three whose names are near, the nearest first. */
  readonly near: (plain: string) => readonly string[];
  /** True for the name of a category of any indicator. */
  readonly isCategory: (plain: string) => boolean;
  /** The growth rate that belongs to an indicator, where the county has one and only one. */
  readonly growthOf: (id: string) => string | null;
  /** Heads that were read before: tables repeat their words. */
  readonly heads: Map<string, Head>;
}

/** Quotation marks and points between words tell no two names apart. */
const key = (name: string): string => plainHead(name).replace(/[“”"'‘’「」·、,]/g, "");

/** A longer text is a sentence. */
const LONGEST_NAME = 60;

/** Below this share of common pairs of signs two names have nothing to do with one another. */
const NEAR = 0.45;

export function namesOf(indicators: readonly TableIndicator[]): Names {
  const exact = new Map<string, Set<string>>();
  const categories = new Set<string>();
  for (const { id, names, categories: parts } of indicators) {
    for (const name of names) exact.set(key(name), (exact.get(key(name)) ?? new Set()).add(id));
    for (const { name } of parts) categories.add(key(name));
  }
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    indicators: byId,
    exactly: (plain) => [...(exact.get(key(plain)) ?? [])],
    heads: new Map(),
    near: (plain) => {
      const wanted = key(plain);
      if (wanted.length < 2 || wanted.length > LONGEST_NAME) return [];
      const best = new Map<string, number>();
      for (const [name, ids] of exact) {
        const likeness = alike(wanted, name);
        if (likeness >= NEAR) for (const id of ids) best.set(id, Math.max(best.get(id) ?? 0, likeness));
      }
      return [...best]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3)
        .map(([id]) => id);
    },
    isCategory: (plain) => categories.has(key(plain)),
    growthOf: (id) => {
      const own = new Set((byId.get(id)?.names ?? []).map(key));
      const rates = indicators.filter(
        ({ kind, names }) => kind === "growth" && names.some((name) => own.has(withoutGrowth(key(name)))),
      );
      return rates.length === 1 ? (rates[0]?.id ?? null) : null;
    },
  };
}

/** True where a category of the indicator is called so; its code, or `null`. */
export const categoryOf = ({ categories }: TableIndicator, plain: string): string | null =>
  categories.find(({ name }) => key(name) === key(plain))?.code ?? null;

const withoutGrowth = (name: string): string => name.replace(/(?:同比)?(?:增速|增长率|增长|增幅)$/, "");

/** The share of pairs of neighbouring signs that two words have in common (Dice). */
function alike(a: string, b: string): number {
  const pairs = (word: string): readonly string[] =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const left = [...pairs(b)];
  let common = 0;
  const own = pairs(a);
  for (const pair of own) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    common += 1;
    left.splice(at, 1);
  }
  return own.length + b.length - 1 === 0 ? 0 : (2 * common) / (own.length + Math.max(0, b.length - 1));
}
