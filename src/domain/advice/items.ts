import type { CongressSession, SuggestionItem } from "#domain/schemas/suggestion.ts";
import type { Looking } from "./tell.ts";

/** An outcome is what a reply says; before it there is none. */
const BEFORE_A_REPLY: ReadonlySet<string> = new Set(["received", "assigned", "extended"]);

/** Suggestions and bills one by one: their outcomes, their numbers, and how many there are. */
export function adviseOnItems(look: Looking): void {
  const { release, tell } = look;
  for (const { id, breakdown } of release.indicators.indicators)
    breakdown?.categories.forEach(({ outcome }, at) => {
      const field = `breakdown.categories[${at}].outcome`;
      if (outcome !== undefined) adviseOnOutcome(outcome, { list: "indicators", id, field }, look);
    });
  const numbers = new Map<string, SuggestionItem>();
  for (const item of release.suggestions.items) {
    adviseOnOutcomes(item, look);
    const key = [item.session, item.kind, item.number.normalize("NFKC").trim()].join(" ");
    const other = numbers.get(key);
    if (other === undefined) numbers.set(key, item);
    else tell("number-twice", { list: "items", id: item.id, field: "number" }, item.number, `≠ ${other.id}`);
  }
  for (const session of release.suggestions.sessions) {
    adviseOnNumber(session, "suggestion", "received", look);
    adviseOnNumber(session, "bill", "bills", look);
  }
}

function adviseOnOutcomes({ id, events }: SuggestionItem, look: Looking): void {
  events.forEach(({ type, outcome }, at) => {
    if (outcome === undefined) return;
    const place = { list: "items", id, field: `events[${at}].outcome` };
    if (BEFORE_A_REPLY.has(type)) look.tell("outcome-early", place, `${type}: ${outcome}`, "an outcome with a reply");
    adviseOnOutcome(outcome, place, look);
  });
}

/** That the site's scheme has an outcome, wherever it is named. */
function adviseOnOutcome(outcome: string, place: Parameters<Looking["tell"]>[1], { site, tell }: Looking): void {
  const codes = site?.outcomeScheme?.outcomes.map(({ code }) => code) ?? [];
  if (site === null || codes.includes(outcome)) return;
  const narrow = outcome.normalize("NFKC").trim();
  if (codes.includes(narrow)) tell("outcome-unknown", place, outcome, narrow, "full-width");
  else tell("outcome-unknown", place, outcome, codes.length === 0 ? "no outcome" : codes.join(" | "));
}

/**
 * Where items are listed they are as many as the document counts, or a conflict says why not. More than it counts is told by
 * the check of what a session publishes.
 */
function adviseOnNumber(
  session: CongressSession,
  kind: SuggestionItem["kind"],
  field: "received" | "bills",
  { release, unsure, tell }: Looking,
): void {
  const indicator = session[field];
  const listed = release.suggestions.items.filter((i) => i.session === session.id && i.kind === kind).length;
  if (indicator === null || listed === 0 || unsure.has("suggestions.json") || unsure.has("sources.json")) return;
  if (release.sources.conflicts.some((c) => c.indicators.includes(indicator))) return;
  const counted = release.observations.observations.find(
    (o) => o.indicator === indicator && o.period === session.period && o.area === undefined && o.status === "actual",
  );
  if (counted?.value == null || counted.value === listed) return;
  if (kind === "suggestion" && listed > counted.value) return;
  tell("items-differ", { list: "sessions", id: session.id, field }, listed, counted.printed);
}
