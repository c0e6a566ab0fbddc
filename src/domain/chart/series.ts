import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { compareObservations } from "#domain/figure/observation.ts";
import type { Observation, ObservationStatus } from "#domain/schemas/observation.ts";
import { comparePeriods, type PeriodCode } from "#domain/period/period.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { type Quantity, quantityOf } from "#domain/figure/value.ts";

/** One place on a chart and one row of its table. A gap has no observation; its quantity says why. */
export interface Point {
  readonly indicator: Indicator;
  readonly period: PeriodCode;
  readonly category: string | null;
  readonly area: string | null;
  readonly observation: Observation | null;
  readonly quantity: Quantity;
}

/** Points that belong together, in order, gaps explicit. */
export interface Series {
  readonly key: string;
  /** What tells this series from the others of a chart; `null` where it is the only one. */
  readonly name: Localised | null;
  readonly indicator: Indicator;
  readonly status: ObservationStatus;
  readonly points: readonly Point[];
  /** What its numbers are multiplied by to stand on the scale of the chart, where that has another unit. */
  readonly factor?: number;
}

/** By what series of one thing are told from those of another: codes. Names are words, and two things may share them. */
export const identityOf = ({ indicator, points: [first] }: Series): string =>
  [indicator.id, first?.category ?? "", first?.area ?? ""].join("|");

/** Pages ask for one indicator after the other: a release is gone through once, however many it has. */
const grouped = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

/** The observations of one indicator, in order. */
export function observationsOf(release: Release, indicator: string): readonly Observation[] {
  const { observations } = release.observations;
  const groups = grouped.get(observations) ?? byIndicator(observations);
  grouped.set(observations, groups);
  return groups.get(indicator) ?? [];
}

/** Observations by their indicator, each list in order. */
export function byIndicator(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const group = groups.get(o.indicator);
    if (group === undefined) groups.set(o.indicator, [o]);
    else group.push(o);
  }
  for (const group of groups.values()) group.sort(compareObservations);
  return groups;
}

export function pointOf(indicator: Indicator, observation: Observation): Point {
  return {
    indicator,
    period: observation.period,
    category: observation.category ?? null,
    area: observation.area ?? null,
    observation,
    quantity: quantityOf(observation),
  };
}

/** What an indicator can be quoted by: the county's own values, without targets and gaps. */
const quotable = (release: Release, indicator: Indicator): readonly Observation[] =>
  observationsOf(release, indicator.id).filter(
    (o) => o.area === undefined && o.status !== "target" && o.missing === undefined,
  );

/** The periods for which an indicator can be quoted, the last one first. */
export const periodsOf = (release: Release, indicator: Indicator): readonly PeriodCode[] =>
  [...new Set(quotable(release, indicator).map((o) => o.period))].sort((a, b) => comparePeriods(b, a));

/**
 * The values an indicator is quoted by: those of its last period, or of the one asked for, one for each category of its
 * breakdown. Observed values come before expected ones, official documents before others.
 */
export function latestOf(release: Release, indicator: Indicator, period?: PeriodCode): readonly Observation[] {
  const official = officialOf(release.sources.documents);
  const candidates = quotable(release, indicator);
  const rank = (o: Observation): number => (o.status === "actual" ? 0 : 2) + (official.has(o.source.document) ? 0 : 1);
  const last = period ?? candidates.reduce<PeriodCode | undefined>(later, undefined);
  const inPeriod = candidates.filter((o) => o.period === last).sort((a, b) => rank(a) - rank(b));
  const codes: readonly (string | undefined)[] = indicator.breakdown?.categories.map((c) => c.code) ?? [undefined];
  return codes.flatMap((code) => inPeriod.find((o) => o.category === code) ?? []);
}

const officials = new WeakMap<readonly SourceDocument[], ReadonlySet<string>>();

/** The documents of authorities, by id: asked for each indicator of a page. */
function officialOf(documents: readonly SourceDocument[]): ReadonlySet<string> {
  const known = officials.get(documents);
  if (known !== undefined) return known;
  const official = new Set(documents.filter((d) => d.official).map((d) => d.id));
  officials.set(documents, official);
  return official;
}

const later = (last: PeriodCode | undefined, { period }: Observation): PeriodCode =>
  last === undefined || comparePeriods(last, period) < 0 ? period : last;

/** The values an indicator is quoted by; where only targets were published, those, which say of themselves that they are. */
export function quotedOf(release: Release, indicator: Indicator, period?: PeriodCode): readonly Observation[] {
  const latest = latestOf(release, indicator, period);
  return latest.length > 0
    ? latest
    : observationsOf(release, indicator.id).filter((o) => o.status === "target" && o.missing === undefined);
}
