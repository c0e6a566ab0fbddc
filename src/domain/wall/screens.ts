import type { OwnChart } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { isLong, needsRoom } from "#domain/chart/chart-room.ts";
import { membersOf, overviewOf, type ThemeSection } from "#domain/site/overview.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";

/** A figure with its picture. */
export interface Card {
  readonly indicator: Indicator;
  readonly chart: OwnChart;
}

/**
 * How cards share a screen: `six` beside one another, or beside the suggestions (`beside`); one in a `half`, two in a half over
 * one another (`stack`), four in a half (`quarter`).
 */
export type CardPlace = "beside" | "six" | "half" | "stack" | "quarter";
export interface CardGroup {
  readonly place: CardPlace;
  readonly cards: readonly Card[];
}

/** A screen of the wall. Its id stands in the address. */
export type Screen =
  | {
      readonly id: "overview";
      readonly kind: "overview";
      readonly groups: readonly CardGroup[];
      readonly session: CongressSession | null;
    }
  | {
      readonly id: string;
      readonly kind: "theme";
      readonly section: ThemeSection;
      readonly groups: readonly CardGroup[];
    }
  | { readonly id: "suggestions"; readonly kind: "suggestions"; readonly session: CongressSession }
  | { readonly id: "commitments" | "known"; readonly kind: "commitments" | "known" };

/** More cards than this are too small for those who pass by. */
export const MOST_CARDS = 6;

/**
 * The screens of a release in their order: the headline figures, each theme, the suggestions, the commitments, what is known
 * at all. What a release says nothing of has no screen; the last one is always there.
 */
export function screensOf(release: Release, areaNames: ReadonlyMap<string, Localised> = new Map()): readonly Screen[] {
  const { headline, sections, suggestions } = overviewOf(release);
  const cardsOf = (indicators: readonly Indicator[]): readonly Card[] => {
    const signs = pageSigns(release, indicators);
    return indicators.flatMap((indicator) => {
      const chart = quotedOf(release, indicator).length === 0 ? null : chartOf(release, indicator, areaNames, signs);
      return chart === null ? [] : [{ indicator, chart }];
    });
  };
  const session = suggestions?.session ?? null;
  const first = cardsOf(headline).slice(0, MOST_CARDS);
  const beside = session === null ? grouped(first) : [{ place: "beside", cards: first } as const];
  const themes = sections.flatMap((section): Screen[] => {
    const single = membersOf(section).filter((i) => quotedOf(release, i).length === 1);
    const others = single.filter((i) => i.headline === undefined);
    // A theme of headline figures alone shows them again.
    const chosen = chosenOf(cardsOf(others.length > 0 ? others : single)).map(({ indicator }) => indicator);
    const groups = grouped(cardsOf(chosen));
    return groups.length === 0 ? [] : [{ id: `theme.${section.theme.id}`, kind: "theme", section, groups }];
  });
  return [
    ...(first.length > 0 ? [{ id: "overview", kind: "overview", groups: beside, session } as const] : []),
    ...themes,
    ...(session === null ? [] : [{ id: "suggestions", kind: "suggestions", session } as const]),
    ...(release.commitments.commitments.length > 0 ? [{ id: "commitments", kind: "commitments" } as const] : []),
    { id: "known", kind: "known" },
  ];
}

/** The cards of a screen. */
export const cardsIn = ({ groups }: { readonly groups: readonly CardGroup[] }): readonly Card[] =>
  groups.flatMap(({ cards }) => cards);

/** Of many figures those that make a screen: one over time and four of single values, else as many of these as share it in equal parts. */
function chosenOf(cards: readonly Card[]): readonly Card[] {
  const all = cards.filter(({ chart }) => chart.kind === "periods");
  const short = all.filter(({ chart }) => !isLong(chart));
  const time = short.length > 0 ? short : all.slice(0, 1);
  const low = cards.filter((card) => !needsRoom(card.chart));
  const [big] = time;
  if (big !== undefined && low.length < 2) return [...time.slice(0, 2 - Math.min(1, low.length)), ...low].slice(0, 2);
  if (big !== undefined) return [big, ...low.slice(0, low.length >= 4 ? 4 : 2)];
  const equal = low.length === 5 ? 4 : low.length === 3 ? 2 : MOST_CARDS;
  return low.length > 0 ? low.slice(0, equal) : cards.slice(0, 2);
}

/**
 * Cards in two halves of a screen, or six beside one another. Those that need a half stand first. Signs share a screen in equal
 * parts alone: else the same sign would have two sizes, and the smaller amount might look like the larger.
 */
function grouped(cards: readonly Card[]): readonly CardGroup[] {
  const group = (place: CardPlace, from: number, to: number): CardGroup => ({ place, cards: cards.slice(from, to) });
  const [first] = cards;
  if (first !== undefined && !needsRoom(first.chart) && [3, 5].includes(cards.length))
    return [group("six", 0, 3), group("six", 3, 6)].filter((g) => g.cards.length > 0);
  switch (cards.length) {
    case 0:
      return [];
    case 1:
      return [group("half", 0, 1)];
    case 2:
      return [group("half", 0, 1), group("half", 1, 2)];
    case 3:
      return [group("half", 0, 1), group("stack", 1, 3)];
    case 4:
      return [group("stack", 0, 2), group("stack", 2, 4)];
    case 5:
      return [group("half", 0, 1), group("quarter", 1, 5)];
    default:
      return [group("six", 0, 3), group("six", 3, 6)];
  }
}
