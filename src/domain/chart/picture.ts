import { isPartialYear, type PeriodCode, yearOf } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { observationsOf, periodsOf, quotedOf } from "./series.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { type Quantity, quantityOf } from "#domain/figure/value.ts";

/** A quantity that is there. */
export type Known = Exclude<Quantity, { readonly kind: "missing" }>;

/** The people among whom something is shared out in thought: a published figure of the same county. */
export interface Among {
  readonly indicator: string;
  readonly name: Localised;
  readonly period: PeriodCode;
  /** As published. */
  readonly printed: string;
  /** In persons. */
  readonly people: number;
}

/**
 * Something that a person can picture beside a figure. It is calculated here and nobody published it; ends that are open
 * stay open, and it is rounded away from what would claim more than is known.
 */
export type Picture =
  /** An area as hectares and as football pitches, or as the side of a square (km). */
  | { readonly kind: "land"; readonly hectares: Known; readonly pitches: Known }
  | { readonly kind: "square"; readonly side: Known }
  /** What was produced, by weight (kg), for each resident. */
  | { readonly kind: "output-each"; readonly each: Known; readonly among: Among }
  /** Events of a year in a week; `unit` is their measure word. */
  | { readonly kind: "in-a-week"; readonly each: Known; readonly unit: string };

/** A football pitch of 105 × 68 m, the size that IFAB's Laws of the Game and FIFA recommend for international matches (m²). */
export const PITCH = 105 * 68;
/** Beyond so many pitches nobody can picture them (hectares). */
const FIELDS_END = 1000;
/** A count of people of this many years before or after is still near. */
const NEAR_YEARS = 2;

/** The pictures of an indicator's figures, by the observation that is pictured: of each period that has one value. */
export function picturesOf(release: Release, indicator: Indicator): Readonly<Record<string, Picture>> {
  const periods: readonly (PeriodCode | undefined)[] = periodsOf(release, indicator);
  const pictures: Record<string, Picture> = {};
  // Where there is nothing but a target, that is what is quoted.
  for (const period of periods.length === 0 ? [undefined] : periods) {
    const [first, ...others] = quotedOf(release, indicator, period);
    if (first === undefined || others.length > 0) continue;
    const picture = pictureOf(indicator, first, residentsNear(release, first.period));
    if (picture !== null) pictures[first.id] = picture;
  }
  return pictures;
}

/**
 * The picture of one figure by its unit and kind; `null` where none would be honest. Money, people and lengths have none:
 * nobody gets the same part of an amount, and a network is no walk.
 */
export function pictureOf(indicator: Indicator, observation: Observation, among: Among | null): Picture | null {
  const quantity = quantityOf(observation);
  if (quantity.kind === "missing" || indicator.breakdown !== undefined || observation.area !== undefined) return null;
  const unit = unitOf(indicator.unit);
  const [base, factor] = inBase(unit.code);
  switch (unit.dimension) {
    case "area":
      return isLand(indicator) ? landOf(quantity, factor * (SQUARE_METRES[base] ?? NaN)) : null;
    case "mass":
      return among === null || indicator.scope.level !== "county" || indicator.kind !== "flow"
        ? null
        : {
            kind: "output-each",
            each: rounded(scaledBy(quantity, (factor * (base === "吨" ? 1000 : 1)) / among.people)),
            among,
          };
    case "count":
      return ["场", "期"].includes(unit.code) &&
        indicator.kind === "flow" &&
        wholeYear(observation) &&
        least(quantity) >= 52
        ? { kind: "in-a-week", each: roughly(scaledBy(quantity, factor / 52)), unit: unit.code }
        : null;
    default:
      return null;
  }
}

const SQUARE_METRES: Readonly<Record<string, number>> = { 平方米: 1, 公顷: 1e4, 平方公里: 1e6 };

/** The area of a building is no land, and what is sown twice a year is counted twice. */
const isLand = ({ kind, scope, role }: Indicator): boolean =>
  kind !== "not-stated" && scope.level === "county" && role !== "sown-area";

function landOf(quantity: Known, squareMetres: number): Picture | null {
  if (!Number.isFinite(squareMetres)) return null;
  const hectares = scaledBy(quantity, squareMetres / 1e4);
  if (least(hectares) <= FIELDS_END)
    return {
      kind: "land",
      hectares: rounded(hectares),
      pitches: roughly(scaledBy(quantity, squareMetres / PITCH)),
    };
  return { kind: "square", side: rounded(each(scaledBy(quantity, squareMetres / 1e6), Math.sqrt)) };
}

const wholeYear = ({ period }: Observation): boolean => !isPartialYear(period) && !/^\d{4}\/\d{4}$/.test(period);

/** The people of the county nearest to a period: residents before registered people; `null` where nobody counted them near it. */
export function residentsNear(release: Release, period: PeriodCode): Among | null {
  for (const role of ["resident-population", "registered-population"] as const) {
    const found = release.indicators.indicators
      .filter((i) => i.kind === "stock" && i.scope.level === "county" && i.role === role)
      .filter((i) => i.breakdown === undefined && unitOf(i.unit).dimension === "people")
      .flatMap((indicator) => observationsOf(release, indicator.id).map((o) => ({ indicator, o })))
      .filter(({ o }) => o.area === undefined && o.status === "actual" && quantityOf(o).kind === "point")
      .map(({ indicator, o }) => ({ indicator, o, far: Math.abs(yearOf(o.period) - yearOf(period)) }))
      .filter(({ far }) => far <= NEAR_YEARS)
      .sort((a, b) => a.far - b.far)[0];
    if (found === undefined) continue;
    const { indicator, o } = found;
    const people = (o.value ?? 0) * inBase(indicator.unit)[1];
    if (people > 0)
      return { indicator: indicator.id, name: indicator.name, period: o.period, printed: o.printed, people };
  }
  return null;
}

/** A unit in the one that it converts to in the end, with the factor. */
function inBase(code: string): readonly [base: string, factor: number] {
  const { base } = unitOf(code);
  if (base === undefined) return [code, 1];
  const [last, factor] = inBase(base.code);
  return [last, factor * base.factor];
}

const scaledBy = (quantity: Known, factor: number): Known => each(quantity, (n) => n * factor);

function each(quantity: Known, change: (n: number) => number): Known {
  const of = (n: number | null): number | null => (n === null ? null : change(n));
  return quantity.kind === "point"
    ? { kind: "point", value: change(quantity.value) }
    : { kind: "interval", value: of(quantity.value), lower: of(quantity.lower), upper: of(quantity.upper) };
}

/** The least that a quantity is known to be about: what decides which picture suits it. */
const least = (quantity: Known): number =>
  quantity.value ?? (quantity.kind === "interval" ? (quantity.lower ?? quantity.upper ?? 0) : 0);

const digits = (count: number) => (n: number) => 10 ** (Math.floor(Math.log10(Math.abs(n))) + 1 - count);

/** Three digits that count; a least end is rounded down and a most end up, so that what is said stays true. */
const rounded = (quantity: Known): Known => toStep(quantity, digits(3));

/** Two digits, where the picture itself is rough. */
const roughly = (quantity: Known): Known => toStep(quantity, digits(2));

function toStep(quantity: Known, stepOf: (n: number) => number): Known {
  const to = (n: number | null, round: (n: number) => number): number | null => {
    if (n === null || n === 0) return n;
    const step = stepOf(n);
    // Divided where the step is below one: 0.1 is no binary number.
    return step < 1 ? round(tidy(n * Math.round(1 / step))) / Math.round(1 / step) : round(tidy(n / step)) * step;
  };
  if (quantity.kind === "point") return { kind: "point", value: to(quantity.value, Math.round) ?? 0 };
  const { value, lower, upper } = quantity;
  return {
    kind: "interval",
    value: to(value, value === lower ? Math.floor : value === upper ? Math.ceil : Math.round),
    lower: to(lower, Math.floor),
    upper: to(upper, Math.ceil),
  };
}

/** What multiplication left behind the twelfth digit is no part of the number. */
const tidy = (n: number): number => Number(n.toPrecision(12));
