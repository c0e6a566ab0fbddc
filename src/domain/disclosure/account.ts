import { axesOf, type AxisPart } from "#domain/handling/handling.ts";
import { type ItemState, stateAt } from "#domain/handling/state.ts";
import { observationsOf, type Point, pointOf } from "#domain/chart/series.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { OutcomeScheme, Release } from "#domain/schemas/release.ts";
import type { CongressSession, SessionDisclosure, SuggestionItem } from "#domain/schemas/suggestion.ts";

/** A number of suggestions, and the published figure that says so where it was not counted from items. */
export interface Told {
  readonly count: number;
  readonly figure: Point | null;
}

/** A class of suggestions, with its name where the figure's own breakdown gives one. */
export interface ClassCount extends AxisPart {
  readonly name?: Localised;
  /** Its code in the site's scheme, where the breakdown says which class it is. */
  readonly outcome?: string;
}

/** All that is known of a session's suggestions on a day: counted from the items where they are published, else from the account's figures. */
export interface Account {
  /** True where items are published, whether or not any was received by the day. */
  readonly itemised: boolean;
  /** Those received by the day. */
  readonly items: readonly SuggestionItem[];
  /** How each item stands, in their order. */
  readonly states: readonly ItemState[];
  /** As published; as counted where more are listed than that. */
  readonly received: Told;
  /** The number received as published. */
  readonly published: number | null;
  /** Replied and closed. `said`: the account says "all" and gives no number of its own. */
  readonly answered: (Told & { readonly parts: readonly AxisPart[]; readonly said: boolean }) | null;
  readonly outcomes: readonly ClassCount[] | null;
  /** What shows the outcomes; only items have it. */
  readonly evidence: readonly AxisPart[] | null;
  readonly rate: Point | null;
  readonly rated: (Told & { readonly parts: readonly AxisPart[] }) | null;
  readonly texts: Told | null;
  readonly replies: Told | null;
}

/**
 * Reads a session's account as of a day; `null` where not even the number received is known. The release must be that of
 * the day: its figures are taken as they are.
 */
export function accountOf(
  release: Release,
  session: CongressSession,
  scheme: OutcomeScheme | null,
  day: string,
): Account | null {
  const told = (id: string | null | undefined): Told | null => toldBy(release, session, id);
  const disclosure: SessionDisclosure = session.disclosure ?? {};
  const items = release.suggestions.items.filter((i) => i.session === session.id && i.kind === "suggestion");
  const published = told(session.received);
  const rate = figureOf(release, session, session.satisfaction);
  const texts = told(disclosure.texts);
  if (items.length > 0) return { ...fromItems(items, scheme, day, published), rate, texts };
  if (published === null) return null;
  const replied = told(disclosure.replied);
  const rated = told(disclosure.rated);
  const all = session.allClosed ? { ...published, figure: null } : null;
  const answered = replied ?? all;
  const code = replied === null ? "closed" : "replied";
  return {
    itemised: false,
    items: [],
    states: [],
    received: published,
    published: published.count,
    answered:
      answered === null ? null : { ...answered, said: replied === null, parts: [{ code, count: answered.count }] },
    outcomes: classesBy(release, session, disclosure.outcomes),
    evidence: null,
    rate,
    rated: rated === null ? null : { ...rated, parts: [{ code: "rated", count: rated.count }] },
    texts,
    replies: told(disclosure.replies),
  };
}

function fromItems(
  items: readonly SuggestionItem[],
  scheme: OutcomeScheme | null,
  day: string,
  published: Told | null,
): Omit<Account, "rate" | "texts"> {
  const known = items.flatMap((item) => {
    const state = stateAt(item, day);
    return state === null ? [] : [{ item, state }];
  });
  const states = known.map((k) => k.state);
  const { axes } = axesOf(states.filter(isAnswered), scheme);
  const parts = (axis: "procedure" | "outcome" | "evidence"): readonly AxisPart[] =>
    axes.find((a) => a.axis === axis)?.parts ?? [];
  const ratings = known.flatMap(({ item }) => ratingAt(item, day) ?? []);
  const rated = (["satisfied", "dissatisfied"] as const)
    .map((code) => ({ code, count: ratings.filter((r) => r === code).length }))
    .filter((p) => p.count > 0);
  const sum = (list: readonly AxisPart[]): number => list.reduce((n, p) => n + p.count, 0);
  const withOutcome = parts("outcome").filter((p) => p.code !== "not-published");
  return {
    itemised: true,
    published: published?.count ?? null,
    items: known.map((k) => k.item),
    states,
    received:
      published !== null && published.count >= states.length ? published : { count: states.length, figure: null },
    answered: { count: sum(parts("procedure")), figure: null, parts: [...parts("procedure")].reverse(), said: false },
    outcomes: withOutcome.length === 0 ? null : withOutcome,
    evidence: parts("evidence"),
    rated: rated.length === 0 ? null : { count: sum(rated), figure: null, parts: rated },
    replies: { count: known.filter(({ item }) => isPublic(item, day)).length, figure: null },
  };
}

/** True of what has a reply. */
export const isAnswered = ({ step }: ItemState): boolean => step === "replied" || step === "closed";

/** The last rating of the reply that stands: a return asks for another. */
function ratingAt(item: SuggestionItem, day: string): "satisfied" | "dissatisfied" | null {
  let rating: "satisfied" | "dissatisfied" | null = null;
  for (const { type, date } of item.events) {
    if (date > day) break;
    if (type === "returned") rating = null;
    if (type === "satisfied" || type === "dissatisfied") rating = type;
  }
  return rating;
}

/** True where a reply has become public and was not sent back since. */
function isPublic(item: SuggestionItem, day: string): boolean {
  let open = false;
  for (const { type, date } of item.events) {
    if (date > day) break;
    if (type === "returned") open = false;
    if (type === "published") open = true;
  }
  return open;
}

function figureOf(release: Release, session: CongressSession, id: string | null | undefined): Point | null {
  const indicator = release.indicators.indicators.find((i) => i.id === id);
  const own = indicator === undefined ? [] : observationsOf(release, indicator.id);
  const o = own.find((one) => one.period === session.period && one.status === "actual" && one.area === undefined);
  return indicator === undefined || o === undefined ? null : pointOf(indicator, o);
}

function toldBy(release: Release, session: CongressSession, id: string | null | undefined): Told | null {
  const figure = figureOf(release, session, id);
  const count = figure?.observation?.value ?? null;
  return figure === null || count === null ? null : { count, figure };
}

/** The classes of an indicator with a breakdown, in its order; one whose number is not published is left out. */
function classesBy(release: Release, session: CongressSession, id: string | undefined): readonly ClassCount[] | null {
  const indicator = release.indicators.indicators.find((i) => i.id === id);
  const own = indicator === undefined ? [] : observationsOf(release, indicator.id);
  const classes = (indicator?.breakdown?.categories ?? []).flatMap(({ code, name, outcome, whole }) => {
    if (whole === true) return [];
    const o = own.find((one) => one.period === session.period && one.status === "actual" && one.category === code);
    const known = outcome === undefined ? {} : { outcome };
    return o === undefined || o.value === null ? [] : [{ code, name, ...known, count: o.value }];
  });
  return classes.length === 0 ? null : classes;
}

/** The indicators by which a session publishes more than the number received. */
export const disclosedBy = ({ disclosure = {} }: CongressSession): readonly string[] =>
  [disclosure.replied, disclosure.outcomes, disclosure.rated, disclosure.texts, disclosure.replies].flatMap(
    (id) => id ?? [],
  );
