import { inAll } from "#domain/site/language.ts";
import type { HandlingUnit, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { type HandlingRules, type Limit, limitsAt, type Timing, timingOf } from "./limits.ts";
import { type ItemState, stateAt } from "./state.ts";

/** An item with everything that is said of it on a day. */
export interface Tracked extends ItemState {
  readonly item: SuggestionItem;
  readonly limits: readonly Limit[];
  readonly timing: Timing;
  /** The limit that says so; `null` where there is none. */
  readonly limit: Limit | null;
  /** What a search looks into: title, number and units in every language, folded. */
  readonly text: string;
}

/** Items on a day, in their own order; those not yet received by then are left out. */
export function track(
  items: readonly SuggestionItem[],
  units: readonly HandlingUnit[],
  day: string,
  rules: HandlingRules,
): readonly Tracked[] {
  const unitText = new Map(units.map((u) => [u.id, inAll(u.name).join("\n")]));
  return items.flatMap((item) => {
    const state = stateAt(item, day);
    if (state === null) return [];
    const limits = limitsAt(item, day, rules);
    const names = [item.leadUnit, ...item.coUnits].map((id) => unitText.get(id) ?? id);
    const text = folded([...inAll(item.title), item.number, ...names].join("\n"));
    return [{ item, ...state, limits, ...timingOf(limits, rules), text }];
  });
}

/** Full-width letters and digits are found by their plain ones, capitals by small letters. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase();
