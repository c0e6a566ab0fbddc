import { useMemo } from "react";
import { type HandlingRules, rulesOf } from "#domain/handling/limits.ts";
import { type Tracked, track } from "#domain/handling/track.ts";
import type { SuggestionItem } from "#domain/schemas/suggestion.ts";
import { useShown } from "#views/parts/frame/context.ts";

/** The time limits of the site. */
export function useRules(): HandlingRules {
  const { site } = useShown();
  return useMemo(() => rulesOf(site), [site]);
}

/** Items as they stand on the day of the page. */
export function useTracked(items: readonly SuggestionItem[]): readonly Tracked[] {
  const { release, day } = useShown();
  const rules = useRules();
  const { units } = release.suggestions;
  return useMemo(() => track(items, units, day, rules), [items, units, day, rules]);
}
