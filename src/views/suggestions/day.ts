import { useMemo } from "react";
import { type HandlingRules, rulesOf } from "#domain/handling/limits.ts";
import { type Tracked, track } from "#domain/handling/track.ts";
import type { SuggestionItem } from "#domain/schemas/suggestion.ts";
import { useSearch, useShown } from "#views/shared/context.ts";

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * The day by which items are judged: the one that the address asks for (`asOf`), else the day of the release. Not today:
 * what has happened since the release is not in it, and nobody should be called late for that.
 */
export function useDay(): string {
  const search = useSearch();
  const { release } = useShown();
  const asked = new URLSearchParams(search).get("asOf") ?? "";
  return DAY.test(asked) ? asked : release.release.published;
}

/** The time limits of the site. */
export function useRules(): HandlingRules {
  const { site } = useShown();
  return useMemo(() => rulesOf(site), [site]);
}

/** Items as they stand on the day of the page. */
export function useTracked(items: readonly SuggestionItem[]): readonly Tracked[] {
  const { release } = useShown();
  const day = useDay();
  const rules = useRules();
  const { units } = release.suggestions;
  return useMemo(() => track(items, units, day, rules), [items, units, day, rules]);
}
