import { type OwnChart, type PlacedChart, stagesOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { besideOf, hasStage } from "#domain/figure/indicator.ts";
import { yearOf } from "#domain/period/period.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { latestOf, observationsOf } from "#domain/chart/series.ts";

/** At most this many figures a theme, two rows of cards on a page; the rest are one step away. */
const FIGURES_PER_THEME = 6;
/** From this many amounts on, money by stage and scope has a picture of its own. */
const STAGES_FROM = 3;
/** At most this many amounts in that picture, which has a line for each. */
const STAGES_TO = 24;

/** Charts of more than one value. */
const OVER_TIME: ReadonlySet<OwnChart["kind"]> = new Set(["periods", "readings", "categories"]);

/**
 * What one theme shows on the overview: the main document's figures, then those of all others by year, what was published
 * more than once first; slides and walls show its chart large.
 */
export interface ThemeSection {
  readonly theme: Theme;
  readonly charts: readonly OwnChart[];
  readonly figures: readonly Indicator[];
  /** True where the main document says nothing of the theme: it is there for context. */
  readonly context: boolean;
}

/** The figures of a section, each once: the one that has a chart of its own first. */
export function membersOf({ charts, figures }: ThemeSection): readonly Indicator[] {
  const charted = charts.flatMap(({ series }) => series[0]?.indicator ?? []);
  return [...charted, ...figures.filter((i) => !charted.some(({ id }) => id === i.id))];
}

export interface Overview {
  readonly headline: readonly Indicator[];
  readonly sections: readonly ThemeSection[];
  readonly money: PlacedChart | null;
  /** The account of the deputies' suggestions, with the theme it belongs to: it has a section of its own. */
  readonly suggestions: { readonly session: CongressSession; readonly theme: Theme | null } | null;
  /** The document the page is about: the one that the first headline figure comes from. */
  readonly document: string | null;
  /** Every indicator the overview shows something of. */
  readonly indicators: ReadonlySet<string>;
}

/** The first chart of more than one value among some figures; a single value has none, and is not tried. */
function overTime(release: Release, figures: readonly Indicator[]): OwnChart | null {
  for (const figure of figures) {
    if (observationsOf(release, figure.id).length < 2) continue;
    const chart = chartOf(release, figure);
    if (chart !== null && OVER_TIME.has(chart.kind)) return chart;
  }
  return null;
}

/**
 * What the overview shows, from the release alone: the order of `indicators.json` is the order on the page, and the
 * document that the first headline figure comes from is the one the page is about.
 */
export function overviewOf(release: Release): Overview {
  const all = release.indicators.indicators;
  const headline = all.filter((i) => i.headline !== undefined).sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
  const latest = new Map(all.map((i) => [i.id, latestOf(release, i)]));
  const main = headline[0] === undefined ? undefined : latest.get(headline[0].id)?.[0]?.source.document;
  const isMain = (i: Indicator): boolean => latest.get(i.id)?.some((o) => o.source.document === main) ?? false;

  const amounts = all.filter((i) => hasStage(i) && isMain(i)).slice(0, STAGES_TO);
  const money = amounts.length >= STAGES_FROM ? stagesOf(release, "money-by-stage", amounts) : null;

  const session = release.suggestions.sessions[0];
  const handled = all.find((i) => i.id === session?.received)?.theme;
  const themes = release.indicators.themes.filter((theme) => theme.id !== handled);
  const sections = themes.flatMap((theme): ThemeSection[] => {
    const members = all.filter((i) => i.theme === theme.id);
    const cards = members.filter((i) => i.headline === undefined && (latest.get(i.id)?.length ?? 0) > 0);
    // What was published more than once has more to show.
    const often = (i: Indicator): number =>
      Number(observationsOf(release, i.id).length > 1 && i.breakdown === undefined);
    const newest = (i: Indicator): number => Math.max(...(latest.get(i.id) ?? []).map((o) => yearOf(o.period)));
    // What the main document says comes first; the places it leaves are for what others say, the newest year before older ones.
    const own = cards.filter(isMain).sort((x, y) => often(y) - often(x));
    const others = cards.filter((i) => !isMain(i)).sort((x, y) => newest(y) - newest(x) || often(y) - often(x));
    const figures = [...own, ...others].slice(0, FIGURES_PER_THEME);
    const chart = overTime(release, figures);
    // A theme of promises alone has no figures of its own; it is on the page of the commitments.
    if (figures.length === 0) return [];
    return [{ theme, charts: chart === null ? [] : [chart], figures, context: !members.some(isMain) }];
  });

  const indicators = new Set([
    ...headline.map((i) => i.id),
    ...besideOf(headline),
    ...amounts.map((i) => i.id),
    ...sections.flatMap((s) => s.figures.map((i) => i.id)),
    ...release.suggestions.sessions
      .flatMap((s) => [s.bills, s.received, s.departments, s.towns, s.satisfaction])
      .filter((id) => id !== null),
  ]);
  const suggestions =
    session === undefined
      ? null
      : { session, theme: release.indicators.themes.find((theme) => theme.id === handled) ?? null };
  return { headline, sections, money, suggestions, document: main ?? null, indicators };
}
