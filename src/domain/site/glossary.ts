import type { Localised } from "#domain/schemas/localised.ts";

/** A word that people outside of offices do not use. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly name: Localised;
  /** Other forms of the word by which texts use it; they are also searched. */
  readonly also?: readonly Localised[];
  /** Where that stands which lays its meaning down. */
  readonly url?: string;
}

/** What a word means, in one language. */
export interface Explained {
  readonly text: string;
  /** What lays the meaning down, where something does. */
  readonly source?: string;
}

/** Something with a name and a definition in which words are used. */
interface Worded {
  readonly id: string;
  readonly name: Localised;
  readonly text?: Localised | undefined;
  readonly unit?: Localised | undefined;
}

/** The words that a figure uses, those of its name first, then of its unit and its definition; in the order of the list. */
export function termsIn<T extends Term>(terms: readonly T[], { name, text, unit }: Worded): readonly T[] {
  const places = [name.zh, unit?.zh ?? "", text?.zh ?? ""];
  const rank = (term: T): number =>
    places.findIndex((place, at) =>
      formsOf(term).some((form) => (at === 1 ? sameUnit(place, form) : place.includes(form))),
    );
  return terms
    .map((term) => ({ term, at: rank(term) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
    .map(({ term }) => term);
}

const formsOf = ({ name, also = [] }: Term): readonly string[] => [name, ...also].map(({ zh }) => zh);

/** 万亩 is counted in 亩, 万千瓦时 in 千瓦时; 个百分点 is no 点. */
const sameUnit = (unit: string, form: string): boolean => unit === form || unit === `万${form}` || unit === `个${form}`;

/** Which figures use each word. */
export const usesOf = <T extends Worded>(
  terms: readonly Term[],
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const uses = new Map<string, T[]>();
  for (const one of all) for (const { id } of termsIn(terms, one)) uses.set(id, [...(uses.get(id) ?? []), one]);
  return uses;
};
