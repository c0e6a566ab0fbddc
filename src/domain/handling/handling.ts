import { EVIDENCE, type ItemState, stateAt, STEPS } from "./state.ts";
import type { OutcomeScheme, Release } from "#domain/schemas/release.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";

/** The three things that can be said of a suggestion, kept apart: replied is not solved, and solved is not shown. */
export const AXES = ["procedure", "outcome", "evidence"] as const;
export type Axis = (typeof AXES)[number];

/** A share of the suggestions on one axis. `code` is a state of the axis, an outcome of the scheme, or `not-published`. */
export interface AxisPart {
  readonly code: string;
  readonly count: number;
}

/** How the suggestions of a session stand on the three axes; the parts of each axis add up to `total`. */
export interface HandlingModel {
  readonly id: string;
  /** True where it was counted from items, false where only the account's own words are known. */
  readonly itemised: boolean;
  readonly total: number;
  readonly axes: readonly { readonly axis: Axis; readonly parts: readonly AxisPart[] }[];
}

/**
 * The three axes of a session on a day. Where items are published, those received by then are counted; where only the
 * account is, its words are taken for the procedure and everything else is `not-published`. `null` where not even the
 * number received is known.
 */
export function handlingOf(
  release: Release,
  session: CongressSession,
  scheme: OutcomeScheme | null,
  day: string,
): HandlingModel | null {
  const id = `handling-${session.id}`;
  const items = release.suggestions.items.filter((i) => i.session === session.id && i.kind === "suggestion");
  if (items.length > 0)
    return {
      id,
      itemised: true,
      ...axesOf(
        items.map((i) => stateAt(i, day)).filter((s) => s !== null),
        scheme,
      ),
    };
  const total = release.observations.observations.find(
    (o) => o.indicator === session.received && o.period === session.period,
  )?.value;
  if (total === undefined || total === null) return null;
  const whole = (code: string): readonly AxisPart[] => [{ code, count: total }];
  return {
    id,
    itemised: false,
    total,
    axes: [
      { axis: "procedure", parts: whole(session.allClosed ? "closed" : "not-published") },
      { axis: "outcome", parts: whole("not-published") },
      { axis: "evidence", parts: whole("not-published") },
    ],
  };
}

/** How many of some items stand where on each axis; outcomes in the order of the scheme, those outside it after them. */
export function axesOf(
  states: readonly ItemState[],
  scheme: OutcomeScheme | null,
): Pick<HandlingModel, "total" | "axes"> {
  const outcomes = scheme?.outcomes.map((o) => o.code) ?? [];
  return {
    total: states.length,
    axes: [
      {
        axis: "procedure",
        parts: countCodes(
          states.map((s) => s.step),
          STEPS,
        ),
      },
      { axis: "outcome", parts: countCodes(states.map(outcomeCode), outcomes) },
      {
        axis: "evidence",
        parts: countCodes(
          states.map((s) => s.evidence),
          EVIDENCE,
        ),
      },
    ],
  };
}

/** The outcome of an item as a code that can be counted and asked for. */
export const outcomeCode = ({ outcome }: Pick<ItemState, "outcome">): string => outcome ?? "not-published";

/** How often each code occurs, in the given order; codes beyond it follow, so that none is lost. */
export function countCodes(codes: readonly string[], order: readonly string[]): readonly AxisPart[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => rank(a.code) - rank(b.code));
}
