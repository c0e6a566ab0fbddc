import { figuresOn } from "#domain/meeting/slides.ts";
import { overviewOf, type ThemeSection } from "#domain/overview.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { quotedOf } from "#domain/series.ts";

/** A screen of the wall. Its id stands in the address. */
export type Screen =
  | {
      readonly id: "overview";
      readonly kind: "overview";
      readonly figures: readonly Indicator[];
      readonly session: CongressSession | null;
    }
  | {
      readonly id: string;
      readonly kind: "theme";
      readonly section: ThemeSection;
      readonly figures: readonly Indicator[];
    }
  | { readonly id: "suggestions"; readonly kind: "suggestions"; readonly session: CongressSession }
  | { readonly id: "commitments" | "known"; readonly kind: "commitments" | "known" };

/** More cards than this are too small for those who pass by. */
export const CARDS = 6;

/**
 * The screens of a release in their order: the headline figures, each theme, the suggestions, the commitments, what is known
 * at all. What a release says nothing of has no screen; the last one is always there.
 */
export function screensOf(release: Release): readonly Screen[] {
  const { headline, sections, suggestions } = overviewOf(release);
  const has = (indicator: Indicator): boolean => quotedOf(release, indicator).length > 0;
  const session = suggestions?.session ?? null;
  const first = headline.filter(has).slice(0, CARDS);
  const themes = sections.flatMap((section): Screen[] => {
    const own = figuresOn(release, section).slice(0, CARDS);
    // A theme of headline figures alone shows them again.
    const figures = own.length > 0 ? own : section.charts.flatMap(({ series }) => series[0]?.indicator ?? []);
    return figures.length === 0 ? [] : [{ id: `theme.${section.theme.id}`, kind: "theme", section, figures }];
  });
  return [
    ...(first.length > 0 ? [{ id: "overview", kind: "overview", figures: first, session } as const] : []),
    ...themes,
    ...(session === null ? [] : [{ id: "suggestions", kind: "suggestions", session } as const]),
    ...(release.commitments.commitments.length > 0 ? [{ id: "commitments", kind: "commitments" } as const] : []),
    { id: "known", kind: "known" },
  ];
}
