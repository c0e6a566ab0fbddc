import { isInherited, reservedIn } from "#domain/advice/names.ts";
import { unitOf, UNIT_CODES } from "#domain/figure/unit.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { faultsOfBreakdown, type SplitFault } from "./split.ts";

/** What a person says of an indicator that the county has not had. Texts in a language that the site does not speak are empty. */
export interface NewIndicator extends Pick<
  Indicator,
  "id" | "theme" | "name" | "unit" | "kind" | "direction" | "definition" | "scope" | "stage" | "breakdown"
> {
  /** Empty where none is needed. */
  readonly noun: string;
}

/** An indicator as a clerk defines it, with its theme where the county has not had that either. */
export interface Definition {
  readonly indicator: NewIndicator;
  readonly theme: Theme | null;
  /** Of an indicator with categories: the one that the figure is of at which it is defined. */
  readonly category?: string;
}

/** New indicators and themes by their ids. */
export interface Defined {
  readonly indicators: Readonly<Record<string, NewIndicator>>;
  readonly themes: Readonly<Record<string, Theme>>;
}

/** A release with what is newly defined, as if it had been published. What it has under an id stays. */
export function withNew(release: Release, defined: Defined): Release {
  const fresh = freshIn(release, defined);
  if (fresh.indicators.length + fresh.themes.length === 0) return release;
  const { themes, indicators } = release.indicators;
  return {
    ...release,
    indicators: {
      ...release.indicators,
      themes: [...themes, ...fresh.themes],
      indicators: [...indicators, ...fresh.indicators],
    },
  };
}

/** What is newly defined and stands in no release yet; `used` keeps the indicators of these ids, and themes of indicators. */
export function freshIn(
  { indicators: { indicators, themes } }: Release,
  defined: Defined,
  used: (id: string) => boolean = () => true,
): { readonly indicators: readonly Indicator[]; readonly themes: readonly Theme[] } {
  const known = new Set(indicators.map(({ id }) => id));
  const fresh = Object.values(defined.indicators).filter(({ id }) => !known.has(id) && used(id));
  const knownThemes = new Set(themes.map(({ id }) => id));
  const wanted = new Set(fresh.map(({ theme }) => theme));
  return {
    indicators: fresh.map(freshOf),
    themes: Object.values(defined.themes).filter(({ id }) => !knownThemes.has(id) && wanted.has(id)),
  };
}

/** A new indicator as it is published. */
export function freshOf({ noun, ...said }: NewIndicator): Indicator {
  return { ...said, ...(noun === "" ? {} : { noun }), owner: null, expectedNext: null, related: [] };
}

/** A field of a definition that has to be mended: what is missing, what others have, what has the wrong form. */
export interface DefinitionFault {
  readonly field:
    | "id"
    | "theme"
    | "name"
    | "unit"
    | "noun"
    | "definition"
    | "scope"
    | "stage"
    | "themeName"
    | "themeQuestion"
    | SplitFault["field"];
  readonly code: "empty" | "taken" | "form" | "twin" | "few";
  /** Of texts, the language that is meant. */
  readonly lang?: Language;
  /** Of categories, which one is meant. */
  readonly nth?: number;
}

/** An id as `idSchema` has it. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HAN = /\p{Script=Han}/u;

/**
 * What stands against a definition in a release with all that the draft has defined but this one. `languages` are those of
 * the site: in others nothing is asked.
 */
export function faultsOf(
  { indicator, theme, category }: Definition,
  release: Release,
  languages: readonly Language[],
): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const tell = (field: DefinitionFault["field"], code: DefinitionFault["code"], lang?: Language): void =>
    void faults.push({ field, code, ...(lang === undefined ? {} : { lang }) });
  const written = (field: DefinitionFault["field"], text: Localised): void => {
    for (const lang of languages) if (text[lang].trim() === "") tell(field, "empty", lang);
  };
  const { id, name, unit, noun, definition, scope, stage, breakdown } = indicator;
  written("name", name);
  const known = release.indicators.indicators;
  if (known.some((one) => plain(one.name.zh) === plain(name.zh) && one.unit === unit && sameScope(one.scope, scope)))
    tell("name", "twin", "zh");
  if (!ID.test(id)) tell("id", id === "" ? "empty" : "form");
  else if (isTakenIn(release)(id)) tell("id", "taken");
  if (!UNIT_CODES.includes(unit)) tell("unit", "empty");
  else {
    const { dimension } = unitOf(unit);
    if (dimension === "count" && languages.includes("en")) {
      if (noun.trim() === "") tell("noun", "empty");
      else if (HAN.test(noun)) tell("noun", "form");
    }
    if (dimension === "money" && stage === null) tell("stage", "empty");
  }
  if (breakdown !== undefined) faults.push(...faultsOfBreakdown(breakdown, category, languages));
  written("definition", definition);
  written("scope", scope.name);
  if (theme === null) {
    if (!release.indicators.themes.some((one) => one.id === indicator.theme)) tell("theme", "empty");
    return faults;
  }
  written("themeName", theme.name);
  written("themeQuestion", theme.question);
  return faults;
}

const plain = (name: string): string => name.normalize("NFKC").replace(/\s/g, "").toLowerCase();
const sameScope = (a: Indicator["scope"], b: Indicator["scope"]): boolean =>
  a.level === b.level && a.name.zh === b.name.zh;

/** Whether an indicator of a release has an id, or the site needs it for something else. */
export function isTakenIn(release: Release): (id: string) => boolean {
  const taken = new Set(release.indicators.indicators.map(({ id }) => id));
  const isReserved = reservedIn("indicators", release);
  return (id) => taken.has(id) || isReserved(id) || isInherited(id);
}
