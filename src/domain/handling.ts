import type { OutcomeScheme, Release } from "./schemas/release.ts";
import type { CongressSession, SuggestionItem } from "./schemas/suggestion.ts";

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
  readonly total: number;
  readonly axes: readonly { readonly axis: Axis; readonly parts: readonly AxisPart[] }[];
}

/** Where an item stands in its procedure, by its last event. */
export function procedureOf(item: SuggestionItem): string {
  const last = item.events[item.events.length - 1]?.type ?? "received";
  return last === "satisfied" || last === "dissatisfied" || last === "resolved" ? "closed" : last;
}

/**
 * The three axes of a session. Where items are published they are counted; where only the account is, its words are taken
 * for the procedure and everything else is `not-published`. `null` where not even the number received is known.
 */
export function handlingOf(
  release: Release,
  session: CongressSession,
  scheme: OutcomeScheme | null,
): HandlingModel | null {
  const items = release.suggestions.items.filter((i) => i.session === session.id && i.kind === "suggestion");
  const received = release.observations.observations.find(
    (o) => o.indicator === session.received && o.period === session.period,
  )?.value;
  const total = items.length > 0 ? items.length : (received ?? null);
  if (total === null) return null;
  const whole = (code: string): readonly AxisPart[] => [{ code, count: total }];
  if (items.length === 0)
    return {
      id: `handling-${session.id}`,
      total,
      axes: [
        { axis: "procedure", parts: whole(session.allClosed ? "closed" : "not-published") },
        { axis: "outcome", parts: whole("not-published") },
        { axis: "evidence", parts: whole("not-published") },
      ],
    };
  const order = scheme?.outcomes.map((o) => o.code) ?? [];
  return {
    id: `handling-${session.id}`,
    total,
    axes: [
      {
        axis: "procedure",
        parts: count(items.map(procedureOf), ["received", "assigned", "extended", "returned", "replied", "closed"]),
      },
      {
        axis: "outcome",
        parts: count(
          items.map((i) => i.outcome ?? "not-published"),
          order,
        ),
      },
      {
        axis: "evidence",
        parts: count(
          items.map((i) => i.evidence),
          ["documented", "claimed", "none"],
        ),
      },
    ],
  };
}

function count(codes: readonly string[], order: readonly string[]): readonly AxisPart[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...counts].map(([code, n]) => ({ code, count: n })).sort((a, b) => rank(a.code) - rank(b.code));
}
