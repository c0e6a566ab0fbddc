import { isWholeYears, spanOf } from "#domain/status/span.ts";
import { comparePeriods, periodEnd, periodStart, type PeriodCode } from "#domain/period/period.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation, ObservationStatus } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { observationsOf } from "#domain/chart/series.ts";

/** At most this many indicators of a theme are drawn; the rest are in the catalogue. */
export const MOST_ROWS = 80;
/** At most this many columns: a longer span has several years in one. */
const MOST_COLUMNS = 40;
const STEPS = [1, 5, 10, 50, 100] as const;

/** That something was published for a period: months counted as `periodEnd` counts. A state is known at its period's end. */
export interface KnownMark {
  readonly period: PeriodCode;
  readonly basis: Observation["basis"];
  readonly status: ObservationStatus;
  readonly from: number;
  readonly to: number;
  /** False where it speaks of a part of a year, or of several. */
  readonly whole: boolean;
  /** Not comparable with the newest values of its row: another definition, scope or stage. */
  readonly other: boolean;
}

/** The four signs of the matrix; nothing is no sign. */
export type KnownSign = "actual" | "expected" | "target" | "other";

/** What cannot be compared is that before all else. */
export const signOf = ({ status, other }: KnownMark): KnownSign =>
  other ? "other" : status === "target" || status === "expected" ? status : "actual";

/** What is known of one indicator; each kind of knowledge of a period once. */
export interface KnownRow {
  readonly id: string;
  readonly name: Localised;
  readonly marks: readonly KnownMark[];
}

/** What is known at all of a theme: its indicators by years. */
export interface KnownModel {
  readonly id: string;
  readonly kind: "known";
  readonly theme: Pick<Theme, "id" | "name">;
  /** First and last year, the same for every theme: years without anything are columns too. */
  readonly years: readonly [first: number, last: number];
  /** How many years a column holds. */
  readonly step: number;
  readonly rows: readonly KnownRow[];
  /** How many indicators the theme has; more than the rows where those are cut. */
  readonly total: number;
}

/** The matrix of all themes in one picture, without names: how much is known, and of which years. */
export interface AllKnownModel {
  readonly id: string;
  readonly kind: "all-known";
  readonly parts: readonly KnownModel[];
}

/** The matrix of what is known, a model a theme; none where nothing was published at all. */
export function knownOf(release: Release): readonly KnownModel[] {
  const rows = new Map(release.indicators.indicators.map((i) => [i, marksOf(release, i)]));
  const months = [...rows.values()].flatMap((marks) => marks.flatMap((m) => [m.from, m.to]));
  if (months.length === 0) return [];
  const years = [yearOfMonth(Math.min(...months)), yearOfMonth(Math.max(...months))] as const;
  const span = years[1] - years[0] + 1;
  const step = STEPS.find((s) => span / s <= MOST_COLUMNS) ?? 1000;
  return release.indicators.themes.flatMap((theme): KnownModel[] => {
    const members = release.indicators.indicators.filter((i) => i.theme === theme.id);
    if (members.length === 0) return [];
    return [
      {
        id: `known-${theme.id}`,
        kind: "known",
        theme: { id: theme.id, name: theme.name },
        years,
        step,
        rows: members.slice(0, MOST_ROWS).map((i) => ({ id: i.id, name: i.short ?? i.name, marks: rows.get(i) ?? [] })),
        total: members.length,
      },
    ];
  });
}

const yearOfMonth = (month: number): number => Math.ceil(month / 12) - 1;

/** How many indicators have what, of some models. */
export interface KnownCounts {
  readonly indicators: number;
  /** With at least one observed value. */
  readonly actual: number;
  /** With expected values or targets alone. */
  readonly ahead: number;
  readonly nothing: number;
  /** With observed values of one year alone, and of five years or more. */
  readonly oneYear: number;
  readonly fiveYears: number;
}

/** Counts what is drawn; an indicator beyond the rows is not counted. */
export function countKnown(models: readonly KnownModel[]): KnownCounts {
  const rows = models.flatMap((m) => m.rows);
  const years = rows.map(
    ({ marks }) => new Set(marks.filter((m) => m.status === "actual").map((m) => yearOfMonth(m.to))).size,
  );
  const count = (test: (n: number, at: number) => boolean): number => years.filter(test).length;
  return {
    indicators: rows.length,
    actual: count((n) => n > 0),
    ahead: count((n, at) => n === 0 && (rows[at]?.marks.length ?? 0) > 0),
    nothing: rows.filter(({ marks }) => marks.length === 0).length,
    oneYear: count((n) => n === 1),
    fiveYears: count((n) => n >= 5),
  };
}

/** The county's own values, each kind of knowledge of a period once, in order; what stands beside with another definition too. */
function marksOf(release: Release, indicator: Indicator): readonly KnownMark[] {
  const own = publishedOf(release, indicator.id).map((o) => markOf(o, isBeforeBreak(indicator, o.period)));
  const beside = otherDefinitionsOf(indicator).flatMap((id) => publishedOf(release, id).map((o) => markOf(o, true)));
  const known = new Map<string, KnownMark>();
  for (const mark of [...own, ...beside]) {
    const key = [mark.period, mark.status].join(" ");
    if (!known.has(key)) known.set(key, mark);
  }
  return [...known.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

const publishedOf = (release: Release, id: string): readonly Observation[] =>
  observationsOf(release, id).filter((o) => o.area === undefined && o.missing === undefined);

function markOf(o: Observation, other: boolean): KnownMark {
  const span = spanOf(o);
  return {
    period: o.period,
    basis: o.basis,
    status: o.status,
    from: span.from ?? periodStart(o.period),
    to: span.to,
    whole: isWholeYears({ ...span, from: span.from ?? periodStart(o.period) }),
    other,
  };
}

/** True for what was published before the last declared break of the series. */
const isBeforeBreak = ({ assessment }: Indicator, period: PeriodCode): boolean =>
  (assessment?.breaks ?? []).some(({ from }) => periodEnd(period) < periodStart(from));

/** The indicators that say the like by another definition, where the release says which stand beside this one. */
const otherDefinitionsOf = ({ beside = [] }: Indicator): readonly string[] =>
  beside.filter(({ relation }) => relation === "other-definition").map(({ indicator }) => indicator);
