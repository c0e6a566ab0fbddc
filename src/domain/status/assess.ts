import { lastDayOf } from "#domain/period/period.ts";
import { observationsOf } from "#domain/chart/series.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { againstTarget } from "./against-target.ts";
import { changeOf } from "./change.ts";
import { fallOf } from "./cumulative.ts";
import { directionOf, directionThresholds } from "./direction.ts";
import { fullRateOf } from "./full-rate.ts";
import { bySpan, type End, type Known, used } from "./known.ts";
import { POINTS_FOR_DIRECTION, type ReasonCode, RULES } from "./rules.ts";
import { comparableRun } from "./series-run.ts";
import { isBeforehand } from "./span.ts";
import type { Standing } from "./standing.ts";
import { mismatch, relationOf, targetFor, wantedOf } from "./target.ts";

/**
 * How an indicator stands in a release, by the rules of product.md, for the county's own values and the last period that
 * has one. Always a status: where nothing can be said, `not-assessable` with the reason.
 */
export function standingOf(release: Release, indicator: Indicator): Standing {
  const own = observationsOf(release, indicator.id).filter((o) => o.area === undefined && o.missing === undefined);
  const { breakdown } = indicator;
  if (breakdown === undefined) return standingIn(release, indicator, own);
  const parts = breakdown.categories.flatMap(({ code }) => {
    const inCategory = own.filter((o) => o.category === code);
    return inCategory.length === 0 ? [] : [{ ...standingIn(release, indicator, inCategory), category: code }];
  });
  const [first] = parts;
  if (first === undefined) return nothing("no-value");
  const alike = parts.every((p) => p.status === first.status && p.reason === first.reason && p.rule === first.rule);
  const { status, rule, reason, period, basis } = first;
  const at = { ...(period === undefined ? {} : { period }), ...(basis === undefined ? {} : { basis }) };
  return alike ? { status, rule, reason, ...at, parts } : { ...nothing("categories-differ"), ...at, parts };
}

const nothing = (reason: ReasonCode): Standing => ({ status: "not-assessable", rule: RULES.gate.id, reason });

/** One list of values: those of an indicator, or of one category of it. */
function standingIn(release: Release, indicator: Indicator, own: readonly Observation[]): Standing {
  const actual = own.filter((o) => o.status === "actual");
  const targets = own.filter((o) => o.status === "target");
  const values = bySpan(actual);
  const expected = bySpan(own.filter((o) => o.status === "expected"));
  const end = (list: readonly Known[]): number => list[list.length - 1]?.span.to ?? 0;
  if (values.length === 0 && expected.length === 0) return nothing("no-value");
  const onlyExpected = end(expected) > end(values);
  const value = lastFor(indicator, onlyExpected ? expected : values, targets);
  if (value === undefined) return nothing("no-value");

  const at = { period: value.observation.period, basis: value.observation.basis };
  const fall = fallOf(indicator, values, release.release.changes ?? []);
  if (fall !== null) return fall;
  const found = targetFor(indicator, value, targets);
  const fullRate = onlyExpected ? null : fullRateOf(release, indicator, value);
  const rate = fullRate === null ? {} : { fullRate };
  if (found === null || found.relation === "other-period") {
    if (fullRate !== null)
      return { ...nothing(found === null ? "full-rate" : "other-period"), rule: fullRate.rule, ...at, fullRate };
    return withoutTarget(indicator, values, value, found === null ? "no-target" : "other-period");
  }
  const { target, relation } = found;
  if (onlyExpected) return { ...nothing("only-expected"), ...at };
  // A year is over on its last day: before it nothing is due, and what is published of it is not its last word.
  const over = lastDayOf(value.observation.period) <= release.release.published;
  const fault = mismatch(indicator, target, relation, targets) ?? (over ? null : "not-over");
  const wanted = wantedOf(indicator, target);
  if (fault !== null || wanted === null)
    return { ...nothing(fault ?? "no-direction"), ...at, ...rate, ...numbersOf(indicator, value, target, fault) };
  return { ...againstTarget({ indicator, value, target, relation, wanted, actual }), ...rate };
}

function numbersOf(
  indicator: Indicator,
  value: Known,
  target: Known,
  fault: ReasonCode | null,
): Pick<Standing, "numbers" | "based"> {
  const ends = [value.lower ?? value.upper, target.lower ?? target.upper];
  const numbers = ends.flatMap((e: End | null, i) =>
    e === null ? [] : [used(i === 0 ? "value" : "target", e, indicator)],
  );
  const differs = fault === "other-scope" || fault === "other-stage" || fault === "other-definition";
  return { numbers, ...(differs ? { based: ["targets"] } : {}) };
}

/** Of what was published for the last period, the value that a target can be held against. */
function lastFor(indicator: Indicator, values: readonly Known[], targets: readonly Observation[]): Known | undefined {
  const to = values[values.length - 1]?.span.to;
  const last = values.filter(({ span }) => span.to === to);
  const path = indicator.assessment?.path !== undefined;
  const goals = bySpan(targets);
  const fits = (value: Known): boolean =>
    goals.some((target) => ["same", "within", "ahead"].includes(relationOf(value, target, path)));
  return last.find(fits) ?? last[0];
}

/** Rule 4 of product.md: what may be said where there is no target to be measured against. */
function withoutTarget(
  indicator: Indicator,
  values: readonly Known[],
  value: Known,
  reason: "no-target" | "other-period",
): Standing {
  const at = { period: value.observation.period, basis: value.observation.basis };
  const run = comparableRun(
    indicator,
    values.filter(({ span }) => span.to < value.span.to).concat(values.includes(value) ? [value] : []),
  );
  const first = run[0];
  const last = run[run.length - 1];
  if (run.length < 2 || first === undefined || last === undefined) return { ...nothing(reason), ...at };
  const change = changeOf(indicator, run);
  const withChange = change === null ? {} : { change };
  const refused = (why: ReasonCode, rule: Standing["rule"]): Standing => ({
    ...nothing(reason === "no-target" ? why : reason),
    rule,
    ...at,
    ...withChange,
  });
  if (run.length < POINTS_FOR_DIRECTION) return refused("few-points", RULES.change.id);
  const { band } = indicator.assessment ?? {};
  if (band === undefined) return refused("no-band", RULES.direction.id);
  if (!isBeforehand(band.declared, last.observation.period)) return refused("declared-late", RULES.direction.id);
  if (band.per === "share" && [first.lower, first.upper].some((end) => (end?.value ?? 0) <= 0))
    return refused("base-not-positive", RULES.direction.id);

  const months = last.span.to - first.span.to;
  const least = directionOf(first.upper?.value ?? null, last.lower?.value ?? null, months, band, "falling");
  const most = directionOf(first.lower?.value ?? null, last.upper?.value ?? null, months, band, "rising");
  const ends = [first.lower, first.upper, last.lower, last.upper];
  const shared = {
    ...at,
    numbers: ends
      .flatMap((end, i) => (end === null ? [] : [used(i < 2 ? "first" : "value", end, indicator)]))
      .filter((n, i, all) => all.findIndex((m) => m.role === n.role && m.value === n.value) === i),
    thresholds: directionThresholds(band),
    based: ["band" as const],
    ...(indicator.direction === "none" ? {} : { wanted: indicator.direction }),
    ...withChange,
  };
  const { id } = RULES.direction;
  if (
    first.lower?.value === first.upper?.value &&
    last.lower?.value === last.upper?.value &&
    least.formula !== undefined
  )
    return { status: least.status, rule: id, reason: null, ...shared, formula: least.formula, flips: least.flips };
  if (least.status === most.status)
    return { status: least.status, rule: id, reason: null, ...shared, flips: least.flips, ends: [least, most] };
  return { status: "uncertain", rule: RULES.interval.id, by: id, reason: null, ...shared, ends: [least, most] };
}
