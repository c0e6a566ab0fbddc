import fc from "fast-check";
import type { ItemEvent, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { anItem, READABLE } from "./items.ts";

/** Whatever can happen to a suggestion. */
export const TYPES = [
  "received",
  "assigned",
  "extended",
  "replied",
  "published",
  "returned",
  "satisfied",
  "dissatisfied",
  "resolved",
  "closed",
] as const satisfies readonly ItemEvent["type"][];
/** Any day of some 17 months. */
export const aDay = fc
  .integer({ min: 0, max: 500 })
  .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
const anEvent: fc.Arbitrary<ItemEvent> = fc
  .record({
    date: aDay,
    type: fc.constantFrom(...TYPES),
    outcome: fc.option(fc.constantFrom("A", "B", "unheard-of"), { nil: null }),
    evidence: fc.option(fc.constantFrom("claimed" as const, "documented" as const), { nil: null }),
    sourced: fc.boolean(),
  })
  .map(({ date, type, outcome, evidence, sourced }) => ({
    date,
    type,
    ...(outcome === null ? {} : { outcome }),
    ...(evidence === null ? {} : { evidence }),
    ...(sourced ? { source: READABLE } : {}),
  }));
/** A suggestion to which anything may have happened, in the order of its days. */
export const aHistory: fc.Arbitrary<SuggestionItem> = fc
  .array(anEvent, { maxLength: 8 })
  .map((events) => anItem([...events].sort((a, b) => (a.date < b.date ? -1 : 1))));
