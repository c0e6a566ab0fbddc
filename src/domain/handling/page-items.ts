import type { Page } from "#domain/site/page.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SuggestionItem } from "#domain/schemas/suggestion.ts";

/** The suggestions that a page is drawn from: all of them, those of one unit, one, or none; the overview has them counted. */
export function itemsFor(page: Page, release: Release): readonly SuggestionItem[] {
  const { items } = release.suggestions;
  switch (page.name) {
    case "suggestions":
      return items;
    case "unit":
      return items.filter((i) => i.leadUnit === page.id || i.coUnits.includes(page.id));
    case "suggestion":
      return items.filter((i) => i.id === page.id);
    default:
      return [];
  }
}
