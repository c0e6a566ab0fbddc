import { outcomeCode } from "./handling.ts";
import type { HandlingUnit } from "#domain/schemas/suggestion.ts";
import { folded, type Tracked } from "./track.ts";

/** Ways to put items in order; the first is how they are numbered. */
export const SORTS = ["number", "date", "unit", "overdue"] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asks the list for; an empty text asks nothing. */
export interface Selection {
  /** Every word must be found; the order does not matter. */
  readonly words: string;
  readonly session: string;
  /** The unit in the lead. */
  readonly unit: string;
  readonly procedure: string;
  readonly outcome: string;
  readonly evidence: string;
  readonly due: string;
}

/** The items that are asked for, in the order they came in. */
export function selectItems(items: readonly Tracked[], asked: Selection): readonly Tracked[] {
  const words = folded(asked.words).split(/\s+/).filter(Boolean);
  const is = (wanted: string, code: string): boolean => wanted === "" || wanted === code;
  return items.filter(
    (t) =>
      is(asked.session, t.item.session) &&
      is(asked.unit, t.item.leadUnit) &&
      is(asked.procedure, t.step) &&
      is(asked.outcome, outcomeCode(t)) &&
      is(asked.evidence, t.evidence) &&
      is(asked.due, t.timing) &&
      words.every((word) => t.text.includes(word)),
  );
}

/**
 * Items in an order, ties by number: `number` from the lowest · `date` of the last event, the newest first · `unit` in
 * the order of the release · `overdue` the most days past due first, what is not answered before what came late.
 */
export function sortItems(
  items: readonly Tracked[],
  sort: Sort,
  units: readonly HandlingUnit[],
  byUnit = false,
): readonly Tracked[] {
  const place = new Map(units.map((u, at) => [u.id, at]));
  const placeOf = (t: Tracked): number => place.get(t.item.leadUnit) ?? units.length;
  const compare = (a: Tracked, b: Tracked): number => {
    switch (sort) {
      case "number":
        return 0;
      case "date":
        return compareText(b.last?.date ?? "", a.last?.date ?? "");
      case "unit":
        return placeOf(a) - placeOf(b);
      case "overdue":
        return urgency(a) - urgency(b) || pastDue(b) - pastDue(a);
    }
  };
  return [...items].sort(
    (a, b) => (byUnit ? placeOf(a) - placeOf(b) : 0) || compare(a, b) || compareNumbers(a.item.number, b.item.number),
  );
}

const urgency = ({ timing }: Tracked): number => (timing === "overdue" ? 0 : timing === "late" ? 1 : 2);
const pastDue = (t: Tracked): number => (urgency(t) < 2 ? (t.limit?.days ?? 0) : 0);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `2` before `10`, whatever stands around the digits. */
function compareNumbers(a: string, b: string): number {
  return Number.parseInt(a.replace(/^\D+/, ""), 10) - Number.parseInt(b.replace(/^\D+/, ""), 10) || compareText(a, b);
}

/** Items that stand under one heading. */
export interface Group {
  readonly unit: string;
  readonly items: readonly Tracked[];
}

/** Items by the unit in the lead, groups in the order in which their first items come. */
export function groupByUnit(items: readonly Tracked[]): readonly Group[] {
  const groups = new Map<string, Tracked[]>();
  for (const t of items) {
    const group = groups.get(t.item.leadUnit);
    if (group === undefined) groups.set(t.item.leadUnit, [t]);
    else group.push(t);
  }
  return [...groups].map(([unit, members]) => ({ unit, items: members }));
}
