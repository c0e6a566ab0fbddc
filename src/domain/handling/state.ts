import type { Evidence, ItemEvent, SuggestionItem } from "#domain/schemas/suggestion.ts";

/** The steps of the procedure, in the order in which they come. */
export const STEPS = ["received", "assigned", "extended", "returned", "replied", "closed"] as const;
export type Step = (typeof STEPS)[number];

/** From the strongest to none. */
export const EVIDENCE = ["documented", "claimed", "none"] as const satisfies readonly Evidence[];

/** How an item stands on a day: three things that never follow from one another. */
export interface ItemState {
  readonly step: Step;
  /** A code of the site's outcome scheme; `null` where none was published, or it was taken back. */
  readonly outcome: string | null;
  readonly evidence: Evidence;
  /** What happened last; `null` where nothing is known of the item but itself. */
  readonly last: ItemEvent | null;
}

/**
 * How an item stands on a day, by the events up to and on it; `null` before it was received.
 * - A rating is not a step: with `dissatisfied` an item stays replied, until it is returned or closed.
 * - A return takes back the outcome and its evidence, a new outcome begins without the evidence of the one before.
 * - An outcome that nothing shows is `claimed`: the unit says so. It is `documented` by an event with a source.
 */
export function stateAt(item: SuggestionItem, day: string): ItemState | null {
  const first = item.events[0];
  if (first !== undefined && first.date > day) return null;
  let step: Step = "received";
  let outcome: string | null = null;
  let evidence: Evidence = "none";
  let last: ItemEvent | null = null;
  for (const event of item.events) {
    if (event.date > day) break;
    last = event;
    step = stepAfter(step, event.type);
    if (event.type === "returned") {
      outcome = null;
      evidence = "none";
    }
    if (event.outcome !== undefined && event.outcome !== outcome) {
      outcome = event.outcome;
      evidence = "claimed";
    }
    if (event.type === "resolved" && evidence === "none") evidence = "claimed";
    if (event.evidence === "documented" && event.source !== undefined) evidence = "documented";
    else if (event.evidence !== undefined && evidence === "none") evidence = "claimed";
  }
  return { step, outcome, evidence, last };
}

function stepAfter(step: Step, type: ItemEvent["type"]): Step {
  switch (type) {
    case "received":
    case "assigned":
    case "extended":
    case "replied":
    case "returned":
    case "closed":
      return type;
    case "satisfied":
    case "resolved":
      return "closed";
    // What is public or rated low has been answered, whether or not the reply itself was noted.
    case "published":
    case "dissatisfied":
      return step === "closed" ? "closed" : "replied";
  }
}
