import { useEffect, useState } from "react";
import { type DraftValue, valuesIn } from "#authoring/draft/draft.ts";
import {
  type Definition,
  type DefinitionFault,
  faultsOf,
  isTakenIn,
  type NewIndicator,
} from "#authoring/draft/new-indicator.ts";
import { idFrom } from "#authoring/draft/id-from.ts";
import { proposeIndicator, scopeKey, scopesOf, stageOf } from "#authoring/draft/propose-indicator.ts";
import { breakdownOf, nameOfSplit, proposeSplit, type Split, splitOf } from "#authoring/draft/split.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { own } from "#domain/release/own.ts";
import type { Scope, Theme } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { DEFINED_BY } from "#words/workbench/in-language.ts";
import type { Desk } from "./use-desk.ts";

/** How a Chinese name is read, by syllables. */
type Read = (text: string) => readonly string[];
/** Names that nobody could read have a plain id, with a number. */
const unread: Read = () => [];

/** An indicator while it is defined. */
export interface Defining {
  /** True of one that the draft has already: its id stays. */
  readonly mends: boolean;
  readonly indicator: NewIndicator;
  readonly theme: Theme | null;
  /** Scopes to choose from; `null` in the place of one that is written anew. */
  readonly scopes: readonly Scope[];
  readonly ownScope: boolean;
  readonly asksNoun: boolean;
  readonly asksStage: boolean;
  readonly set: (change: Partial<NewIndicator>) => void;
  readonly setTheme: (change: Partial<Theme> | null) => void;
  readonly setScope: (scope: Scope | null) => void;
  /** What it is split by; `null` for one that is a single number. */
  readonly split: Split | null;
  /** Mends it; `true` begins with what stands beside the figure, `false` makes it a single number. */
  readonly setSplit: (split: Split | boolean) => void;
  /** What stands against a field, once it was tried to save; `nth` tells categories apart. */
  readonly faultAt: (
    field: DefinitionFault["field"],
    lang?: Language,
    nth?: number,
  ) => DefinitionFault["code"] | undefined;
  readonly submit: () => void;
}

/** Proposes an indicator for a value, or takes up the one that the draft has, and judges what becomes of it. */
export function useDefinition(desk: Desk, value: DraftValue, languages: readonly Language[]): Defining {
  const before = own(desk.draft.indicators, value.indicator) ?? null;
  const release = before === null ? desk.release : without(desk.release, before.id);
  const [indicator, setIndicator] = useState<NewIndicator>(() => {
    const first = before ?? firstOf(desk, value);
    return desk.splits && before === null ? namedBy(first, firstSplit(desk, value, null)) : first;
  });
  const [theme, setOwnTheme] = useState<Theme | null>(() =>
    before === null ? (desk.release.indicators.themes.length === 0 ? NEW_THEME : null) : null,
  );
  const [split, setOwnSplit] = useState<Split | null>(() => firstSplit(desk, value, before));
  const [isIdWritten, setIdWritten] = useState(before !== null);
  const [ownScope, setOwnScope] = useState(false);
  const [tried, setTried] = useState(false);
  const { read, isHere } = useReading();
  const [waits, setWaits] = useState(false);

  const scopes = scopesOf(release);
  const known = [...(scopes.some(({ level }) => level === "county") ? [] : [firstScope(indicator)]), ...scopes];
  const whole = ((): Definition => {
    const id = isIdWritten ? indicator.id : idFrom(read(indicator.name.zh), "indicator", isTakenIn(release));
    const themeIds = new Set(release.indicators.themes.map((one) => one.id));
    const ownTheme =
      theme === null ? null : { ...theme, id: idFrom(read(theme.name.zh), "theme", (one) => themeIds.has(one)) };
    const scope = ownScope ? withId(indicator.scope, scopes, read) : indicator.scope;
    const { breakdown: _, ...plain } = indicator;
    const made = split === null ? null : breakdownOf(split, read);
    return {
      indicator: {
        ...plain,
        id,
        scope,
        ...(ownTheme === null ? {} : { theme: ownTheme.id }),
        ...(made === null ? {} : { breakdown: made.breakdown }),
      },
      theme: ownTheme,
      ...(made === null ? {} : { category: made.category }),
    };
  })();
  const faults = faultsOf(whole, release, languages);
  const save = (): void => {
    setWaits(false);
    setTried(true);
    if (faults.length === 0) desk.define(trimmed(whole));
  };
  useEffect(() => {
    // An id is for good: whoever is faster than the dictionary waits for it.
    if (waits && isHere) save();
  });
  const dimension = whole.indicator.unit === "" ? "unknown" : unitOf(whole.indicator.unit).dimension;

  return {
    mends: before !== null,
    indicator: whole.indicator,
    theme,
    scopes: known,
    ownScope,
    asksNoun: dimension === "count" && languages.includes("en"),
    asksStage: dimension === "money",
    set: (change) => {
      if (change.id !== undefined) setIdWritten(true);
      const { unit } = change;
      // Only money has a stage.
      const stage =
        unit === undefined ? {} : { stage: stageOf(unit, `${value.label ?? ""} ${value.phrase}`, value.stage) };
      setIndicator((now) => ({ ...now, ...change, ...stage }));
    },
    setTheme: (change) => setOwnTheme((now) => (change === null ? null : { ...(now ?? NEW_THEME), ...change })),
    setScope: (scope) => {
      setOwnScope(scope === null);
      setIndicator((now) => ({ ...now, scope: scope ?? { level: "park", name: { zh: "", en: "" } } }));
    },
    split,
    setSplit: (next) => {
      if (typeof next !== "boolean") return setOwnSplit(next);
      const begun = next ? proposeSplit(value.label ?? "", desk.beside) : null;
      setOwnSplit(begun);
      // What the figure is called is the name of its category now.
      if (begun !== null && indicator.name.zh === (value.label ?? "")) setIndicator((now) => namedBy(now, begun));
    },
    faultAt: (field, lang, nth) =>
      tried
        ? faults.find(
            (fault) => fault.field === field && (lang === undefined || fault.lang === lang) && fault.nth === nth,
          )?.code
        : undefined,
    submit: () => {
      if (isHere) save();
      else setWaits(true);
    },
  };
}

/** How names are read, once the dictionary is here; it is large, and nobody else needs it. */
function useReading(): { readonly read: Read; readonly isHere: boolean } {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    import("#data/readings/read-chinese.ts").then(
      ({ readChinese }) => setRead(() => readChinese),
      () => setRead(() => unread),
    );
  }, []);
  return { read: read ?? unread, isHere: read !== null };
}

const NEW_THEME: Theme = { id: "", name: { zh: "", en: "" }, question: { zh: "", en: "" } };

/** A first answer, with the theme of what stands before the value in the document, or after it. */
function firstOf({ draft, release }: Desk, value: DraftValue): NewIndicator {
  const themeOf = (id: string): string | undefined => release.indicators.indicators.find((one) => one.id === id)?.theme;
  const around = valuesIn(draft).flatMap(([, one]) => {
    const theme = themeOf(one.indicator);
    return theme === undefined ? [] : [{ theme, start: one.start }];
  });
  const [after] = around.filter(({ start }) => start > value.start);
  const before = around.filter(({ start }) => start <= value.start).pop();
  const theme = (before ?? after)?.theme ?? themeOf(value.indicator) ?? release.indicators.themes[0]?.id ?? "";
  const { title } = draft.source;
  const said = value.phrase === "" ? value.printed : value.phrase;
  return proposeIndicator(value, release, {
    theme,
    definition: {
      zh: DEFINED_BY.zh(title.zh, said),
      en: DEFINED_BY.en(title.en, said),
    },
  });
}

/** A release as it is without an indicator that the draft defines. */
const without = (release: Release, id: string): Release => ({
  ...release,
  indicators: { ...release.indicators, indicators: release.indicators.indicators.filter((one) => one.id !== id) },
});

/** The county, where no indicator is of it yet. */
const firstScope = ({ scope }: NewIndicator): Scope =>
  scope.level === "county" ? scope : { level: "county", name: { zh: "全县", en: "The whole county" } };

/** A scope is told apart from others of its level by an id. */
function withId(scope: Scope, known: readonly Scope[], read: Read): Scope {
  const { level, name } = scope;
  const taken = new Set(known.map(scopeKey));
  const plain: Scope = { level, name };
  if (!taken.has(scopeKey(plain))) return plain;
  return { level, name, id: idFrom(read(name.zh), level, (id) => taken.has(scopeKey({ level, id, name }))) };
}

/** What there is of a split, else one of what stands beside the figure where categories were asked for. */
function firstSplit(
  { splits, beside }: Desk,
  { indicator, category, label }: DraftValue,
  before: NewIndicator | null,
): Split | null {
  if (before?.breakdown !== undefined)
    return splitOf(before.breakdown, indicator === before.id ? category : undefined, label ?? "");
  return splits ? proposeSplit(label ?? "", beside) : null;
}

const namedBy = (indicator: NewIndicator, split: Split | null): NewIndicator =>
  split === null ? indicator : { ...indicator, name: { ...indicator.name, zh: nameOfSplit(split) } };

function trimmed({ indicator, theme, ...rest }: Definition): Definition {
  const text = ({ zh, en }: Theme["name"]): Theme["name"] => ({ zh: zh.trim(), en: en.trim() });
  const { name, definition, noun, breakdown } = indicator;
  const categories = breakdown?.categories.map((one) => ({ ...one, name: text(one.name) })) ?? [];
  return {
    ...rest,
    indicator: {
      ...indicator,
      name: text(name),
      definition: text(definition),
      noun: noun.trim(),
      ...(breakdown === undefined ? {} : { breakdown: { ...breakdown, name: text(breakdown.name), categories } }),
    },
    theme: theme === null ? null : { ...theme, name: text(theme.name), question: text(theme.question) },
  };
}
