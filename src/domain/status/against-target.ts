import type { Indicator } from "#domain/schemas/indicator.ts";
import { periodEnd } from "#domain/period/period.ts";
import { annualScale } from "./annual-target.ts";
import { datedScale, dueScale, isAhead, pathOf } from "./dated-target.ts";
import type { Expression } from "./expression.ts";
import { judgeEnds } from "./interval.ts";
import { type End, type Known, pointIn, together, used } from "./known.ts";
import { flipsOf, type Scale } from "./ladder.ts";
import { plannedShare } from "./planned.ts";
import { RULES, type ReasonCode, type RuleId, type Threshold } from "./rules.ts";
import { breakBetween } from "./series-run.ts";
import { isBeforehand, isWholeYears, spanOf } from "./span.ts";
import type { Basing, Standing, Used } from "./standing.ts";
import type { Relation } from "./target.ts";
import type { Observation } from "#domain/schemas/observation.ts";

/** How a target is turned into a scale, and by which rule; or why it cannot be. */
interface Way {
  readonly rule: RuleId;
  readonly thresholds: readonly Threshold[];
  readonly scale: (target: number) => Scale;
  readonly based: readonly Basing[];
  readonly numbers: readonly Used[];
  readonly arithmetic?: true;
}

interface Case {
  readonly indicator: Indicator;
  readonly value: Known;
  readonly target: Known;
  readonly relation: Relation;
  readonly wanted: "more" | "less";
  /** The indicator's observed values. */
  readonly actual: readonly Observation[];
}

/** Rules 2, 3 and 6: an observed value against a target that it is comparable with. */
export function againstTarget(given: Case): Standing {
  const { indicator, value, target, wanted } = given;
  const at = { period: value.observation.period, basis: value.observation.basis, wanted };
  const ends = [value.lower, value.upper].filter((end): end is End => end !== null);
  const shown = ends.map((end) => used("value", end, indicator));
  const goals = [target.lower, target.upper].filter((end): end is End => end !== null);
  const numbers = [...distinct(shown), ...distinct(goals.map((end) => used("target", end, indicator)))];
  const way = wayOf(given);
  if (typeof way === "string") {
    const based = restingOn(way, indicator);
    const none = { status: "not-assessable", rule: RULES.gate.id, reason: way } as const;
    return { ...none, ...at, numbers, ...(based.length > 0 ? { based } : {}) };
  }
  const [low, high] = [target.lower ?? target.upper, target.upper ?? target.lower];
  if (low === null || high === null) throw new Error(`invalid target: ${target.observation.id}`);
  const [hardest, easiest] = wanted === "more" ? [high, low] : [low, high];
  const judgements = judgeEnds(
    { lower: value.lower?.value ?? null, upper: value.upper?.value ?? null },
    way.scale(hardest.value),
    way.scale(easiest.value),
  );
  const [worse, better] = judgements;
  const both = {
    ...at,
    numbers: [...numbers, ...way.numbers],
    thresholds: way.thresholds,
    ...(way.based.length > 0 ? { based: way.based } : {}),
    ...(way.arithmetic === true ? { arithmetic: way.arithmetic } : {}),
  };
  if (pointIn(value) !== null && hardest.value === easiest.value)
    return { status: worse.status, rule: way.rule, reason: null, ...both, flips: worse.flips, ...formulaIn(worse) };
  if (worse.status === better.status)
    return { status: worse.status, rule: way.rule, reason: null, ...both, flips: worse.flips, ends: judgements };
  return {
    status: "uncertain",
    rule: RULES.interval.id,
    by: way.rule,
    reason: null,
    ...both,
    flips: flipsOf(way.scale(hardest.value), "uncertain"),
    ends: judgements,
  };
}

/** The declarations that a refusal speaks of. */
function restingOn(reason: ReasonCode, { assessment }: Indicator): readonly Basing[] {
  switch (reason) {
    case "profile-silent":
      return ["profile"];
    case "no-baseline":
    case "target-not-ahead":
      return ["path"];
    case "baseline-broken":
      return ["path", "breaks"];
    case "declared-late":
      return [assessment?.profile === undefined ? "path" : "profile"];
    default:
      return [];
  }
}

const formulaIn = ({ formula }: { readonly formula?: Standing["formula"] }): Pick<Standing, "formula"> =>
  formula === undefined ? {} : { formula };

function distinct(numbers: readonly Used[]): readonly Used[] {
  const [first, second] = numbers;
  return first !== undefined &&
    second !== undefined &&
    first.observation === second.observation &&
    first.value === second.value
    ? [first]
    : numbers;
}

function wayOf(given: Case): Way | ReasonCode {
  const { indicator, value, relation } = given;
  if (relation === "other-period") return "other-period";
  if (indicator.kind === "flow" && value.span.from !== null && relation !== "ahead") return annualWay(given);
  if (relation === "within") return "incomplete-period";
  const { path } = indicator.assessment ?? {};
  if (path !== undefined) return pathWay(given, path);
  if (relation === "ahead") return "no-path";
  const { id, thresholds } = RULES.dueTarget;
  return { rule: id, thresholds, scale: (goal) => dueScale(goal, given.wanted), based: [], numbers: [] };
}

function annualWay({ indicator, value, target, relation, wanted }: Case): Way | ReasonCode {
  const goals = [target.lower?.value ?? 0, target.upper?.value ?? 0];
  if (goals.some((goal) => goal < 0 || (goal === 0 && wanted === "more"))) return "bad-target";
  const { id, thresholds } = RULES.annualTarget;
  const way = (share: Expression | null, based: readonly Basing[]): Way => ({
    rule: id,
    thresholds,
    scale: (goal) => annualScale({ target: goal, share, wanted }),
    based,
    numbers: [],
  });
  if (relation === "same") return way(null, []);
  const share = plannedShare(indicator, value, target);
  return typeof share === "string" ? share : way(share, ["profile"]);
}

function pathWay(
  { indicator, value, target, wanted, actual }: Case,
  path: NonNullable<NonNullable<Indicator["assessment"]>["path"]>,
): Way | ReasonCode {
  if (!isBeforehand(path.declared, value.observation.period)) return "declared-late";
  const base = together(
    actual.filter((o) => o.period === path.baseline && spanKind(o) === spanKind(value.observation)),
  );
  const baseline = base === null ? null : pointIn(base);
  if (base === null || baseline === null || base.span.to >= value.span.to) return "no-baseline";
  if (value.span.from !== null && !isWholeYears(base.span)) return "no-baseline";
  if (breakBetween(indicator, periodEnd(path.baseline), value.span.to)) return "baseline-broken";
  const goals = [target.lower?.value ?? baseline.value, target.upper?.value ?? baseline.value];
  if (!goals.every((goal) => isAhead(goal, baseline.value, wanted))) return "target-not-ahead";
  const { id, thresholds } = RULES.datedTarget;
  const paths = goals.map((goal) => pathOf({ path: path.kind, baseline: baseline.value, target: goal }));
  return {
    rule: id,
    thresholds,
    scale: (goal) =>
      datedScale({
        target: goal,
        baseline: baseline.value,
        path: path.kind,
        elapsed: value.span.to - base.span.to,
        span: target.span.to - base.span.to,
        wanted,
      }),
    based: ["path"],
    numbers: [used("baseline", baseline, indicator)],
    ...(paths.some((kind) => kind !== path.kind) ? { arithmetic: true } : {}),
  };
}

/** A state has no beginning; a flow of whole years has. */
const spanKind = (o: Observation): boolean => spanOf(o).from === null;
