import type { ItemEvent, SuggestionItem } from "#domain/schemas/suggestion.ts";

/** A made-up suggestion with a history; an event may be told by its day and type alone. */
export function anItem(
  events: readonly (ItemEvent | readonly [date: string, type: ItemEvent["type"], more?: Partial<ItemEvent>])[],
  given: Partial<SuggestionItem> = {},
): SuggestionItem {
  return {
    id: "item",
    kind: "suggestion",
    number: "1",
    session: "session",
    title: { zh: "修桥", en: "Fix the bridge" },
    leadUnit: "roads",
    coUnits: [],
    indicators: [],
    ...given,
    events: events.map((e) => ("date" in e ? e : { date: e[0], type: e[1], ...e[2] })),
  };
}

/** A document that an event can rest on. */
export const READABLE = { document: "account", section: "一", phrase: null };
