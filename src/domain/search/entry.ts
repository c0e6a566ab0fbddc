import { pagePath, type Page } from "#domain/site/page.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import { comparePeriods } from "#domain/period/period.ts";
import { unitOf } from "#domain/figure/unit.ts";

/** What can be found: pages of the site, and the words of the glossary. */
export const ENTRY_KINDS = ["indicator", "term", "unit", "commitment", "suggestion", "document"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing to be found, in both languages: readers know a figure by either. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: Localised;
  /** Other names: a short one, an older one. */
  readonly also?: readonly Localised[];
  readonly unit?: Localised;
  /** What it belongs to: a theme, an issuer, a responsible unit. */
  readonly under?: Localised;
  /** What is said of it: a definition, an explanation. */
  readonly text?: Localised;
  /** Its values as printed, the newest first: a reader may know a figure by nothing else. */
  readonly values?: readonly string[];
  /** True for the figures that the overview begins with. */
  readonly headline?: true;
}

/** Where an entry leads: a page, or a word's place in the glossary. */
export function placeOf({ kind, id }: Entry): { readonly page: Page; readonly hash?: string } {
  switch (kind) {
    case "term":
      return { page: { name: "glossary" }, hash: id };
    case "document":
      return { page: { name: "source", id } };
    default:
      return { page: { name: kind, id } };
  }
}

/** An entry's own key among all. */
export function keyOf(entry: Entry): string {
  const { page, hash } = placeOf(entry);
  return `${pagePath(page)}${hash === undefined ? "" : `#${hash}`}`;
}

/** All that a release has to be found, in the order of the navigation; of indicators also by what they are counted in. */
export function entriesOf(release: Release): readonly Entry[] {
  const themes = new Map(release.indicators.themes.map((theme) => [theme.id, theme.name]));
  const units = new Map(release.suggestions.units.map((unit) => [unit.id, unit.name]));
  const values = valuesOf(release);
  const indicators = release.indicators.indicators.map((i): Entry => {
    const printed = values.get(i.id);
    const under = themes.get(i.theme);
    const unit = unitOf(i.unit);
    return {
      kind: "indicator",
      id: i.id,
      name: i.name,
      ...(i.short === undefined ? {} : { also: [i.short] }),
      ...(i.unit === "unstated"
        ? {}
        : { unit: { zh: unit.code, en: unit.dimension === "count" ? (i.noun ?? "") : unit.en } }),
      ...(under === undefined ? {} : { under }),
      text: i.definition,
      ...(printed === undefined ? {} : { values: printed }),
      ...(i.headline === undefined ? {} : { headline: true }),
    };
  });
  return [
    ...indicators,
    ...release.suggestions.units.map((u): Entry => ({ kind: "unit", id: u.id, name: u.name })),
    ...release.suggestions.items.map((item): Entry => {
      const lead = units.get(item.leadUnit);
      return {
        kind: "suggestion",
        id: item.id,
        name: item.title,
        ...(lead === undefined ? {} : { under: lead }),
      };
    }),
    ...release.commitments.commitments.map((c): Entry => ({
      kind: "commitment",
      id: c.id,
      name: c.title,
      under: c.responsible ?? c.by,
    })),
    ...release.sources.documents.map((d): Entry => ({
      kind: "document",
      id: d.id,
      name: d.title,
      ...(d.short === undefined ? {} : { also: [d.short] }),
      under: d.issuer,
    })),
  ];
}

/** So many values of an indicator can be searched for, and so many of all: the newest, the county's own before other areas'. */
const MOST_VALUES = 40;
const MOST_IN_ALL = 4000;

function valuesOf({ observations, indicators }: Release): ReadonlyMap<string, readonly string[]> {
  const each = Math.max(1, Math.min(MOST_VALUES, Math.floor(MOST_IN_ALL / (indicators.indicators.length || 1))));
  const values = new Map<string, Set<string>>();
  const inOrder = observations.observations
    .filter(({ printed }) => printed !== "")
    .sort((a, b) => Number(a.area !== undefined) - Number(b.area !== undefined) || comparePeriods(b.period, a.period));
  for (const { indicator, printed } of inOrder) {
    const of = values.get(indicator) ?? new Set();
    if (of.size < each) values.set(indicator, of.add(printed));
  }
  return new Map([...values].map(([id, of]) => [id, [...of]]));
}
