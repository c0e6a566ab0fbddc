import type { OwnChart } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { needsRoom } from "#domain/chart/chart-room.ts";
import { membersOf, overviewOf, type ThemeSection } from "#domain/site/overview.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { wantedOf } from "./wanted.ts";

/** A slide of a meeting. Its id stands in the address of an agenda: that of the indicator, or the name of what it shows. */
export type Slide =
  | { readonly id: string; readonly kind: "title" | "wanted" | "due" | "changes" | "sources" }
  | { readonly id: string; readonly kind: "theme"; readonly section: ThemeSection }
  | { readonly id: string; readonly kind: "figure"; readonly indicator: Indicator; readonly chart: OwnChart | null }
  | { readonly id: string; readonly kind: "suggestions"; readonly session: CongressSession };

/** Every slide that a release has something for, and which of them a meeting shows where nobody chose. */
export interface Slides {
  readonly all: readonly Slide[];
  readonly usual: readonly string[];
}

/** A slide shows at most this many figures of a theme: more are too small for the last row. */
export const THEME_FIGURES = 6;

/**
 * The slides of a release in their usual order: title, headline figures, themes, suggestions, what would have to be
 * published before the figures can be judged, commitments, what changed, sources; after them every other indicator that has a value. `changed`: whether there is a release before this one.
 */
export function slidesOf(
  release: Release,
  changed: boolean,
  areaNames: ReadonlyMap<string, Localised> = new Map(),
): Slides {
  const { headline, sections } = overviewOf(release);
  const figure = (indicator: Indicator): Slide => ({
    id: indicator.id,
    kind: "figure",
    indicator,
    chart: chartOf(release, indicator, areaNames),
  });
  const has = (indicator: Indicator): boolean => quotedOf(release, indicator).length > 0;
  const first = headline.filter(has);
  const usual: readonly Slide[] = [
    { id: "title", kind: "title" },
    ...first.map(figure),
    ...sections.map((section): Slide => ({ id: `theme.${section.theme.id}`, kind: "theme", section })),
    ...release.suggestions.sessions.map((session): Slide => ({
      id: `suggestions.${session.id}`,
      kind: "suggestions",
      session,
    })),
    ...(wantedOf(release, first).some(({ before, target }) => !before || !target)
      ? [{ id: "wanted", kind: "wanted" } as const]
      : []),
    ...(release.commitments.commitments.length > 0 ? [{ id: "due", kind: "due" } as const] : []),
    ...(changed ? [{ id: "changes", kind: "changes" } as const] : []),
    { id: "sources", kind: "sources" },
  ];
  const others = release.indicators.indicators.filter((i) => !first.includes(i) && has(i)).map(figure);
  const taken = new Set(usual.map(({ id }) => id));
  return { all: [...usual, ...others.filter(({ id }) => !taken.has(id))], usual: usual.map(({ id }) => id) };
}

/**
 * The figures of a theme that its slide shows: those with one value whose pictures stand beside one another, or one that needs
 * the room. The headline has slides of its own.
 */
export function figuresOn(release: Release, section: ThemeSection): readonly Indicator[] {
  const single = membersOf(section).filter((i) => i.headline === undefined && quotedOf(release, i).length === 1);
  const low = single.filter((i) => {
    const chart = chartOf(release, i);
    return chart !== null && !needsRoom(chart);
  });
  // One or two small ones are no reason to leave out the figure that is drawn over time.
  const drawn = single[0];
  if (low.length === 0 || (drawn !== undefined && !low.includes(drawn) && low.length < 3)) return single.slice(0, 1);
  return low.slice(0, THEME_FIGURES);
}
