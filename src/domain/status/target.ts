import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { bySpan, type Known } from "./known.ts";
import { isWholeYears, sameSpan } from "./span.ts";
import type { ReasonCode } from "./rules.ts";

/** How a target lies to a value: for its very span, for the year it is a part of, for a later date, or not comparably. */
export type Relation = "same" | "within" | "ahead" | "other-basis" | "other-period";

const RANK: readonly Relation[] = ["same", "within", "ahead", "other-basis", "other-period"];

/** `path`: something says along which way values go to a later date; without it a flow of this year has no target then. */
export function relationOf(value: Known, target: Known, path: boolean): Relation {
  const [v, t] = [value.span, target.span];
  // What nobody states cannot be held against anything.
  const basis = [value.observation.basis, target.observation.basis];
  if (basis.includes("not-stated")) return t.to >= v.to ? "other-basis" : "other-period";
  if (sameSpan(v, t)) return "same";
  if (v.from === null && t.from === null) return t.to > v.to ? "ahead" : "other-period";
  if (v.from === null || t.from === null) return t.to >= v.to ? "other-basis" : "other-period";
  if (v.from === t.from && v.to <= t.to && isWholeYears(t)) return "within";
  if (v.from >= t.from && v.to <= t.to) return "other-basis";
  const level = isWholeYears(v) && isWholeYears(t) && t.to > v.to;
  return path && level ? "ahead" : "other-period";
}

/** The target that is nearest to a value. */
export function targetFor(
  indicator: Indicator,
  value: Known,
  targets: readonly Observation[],
): { readonly target: Known; readonly relation: Relation } | null {
  const path = indicator.assessment?.path !== undefined;
  const found = bySpan(targets).map((target) => ({ target, relation: relationOf(value, target, path) }));
  found.sort((a, b) => RANK.indexOf(a.relation) - RANK.indexOf(b.relation) || a.target.span.to - b.target.span.to);
  return found[0] ?? null;
}

/** Words of a target that say which side is meant, where the indicator's own direction does not. */
const AT_LEAST: ReadonlySet<string> = new Set("以上 超 超过 逾 突破 高于 多于 不少于 不低于 至少 最少".split(" "));
const AT_MOST: ReadonlySet<string> = new Set("以下 以内 低于 少于 不超过 不高于 至多 最多".split(" "));

/** Whether more or less than a target is wanted; `null` where nothing says so. */
export function wantedOf({ direction }: Indicator, { observation }: Known): "more" | "less" | null {
  if (direction !== "none") return direction;
  const word = observation.qualifier ?? "";
  return AT_LEAST.has(word) ? "more" : AT_MOST.has(word) ? "less" : null;
}

/** Why a value cannot be measured against a target, whatever the two amounts are; `null` where it can. */
export function mismatch(
  indicator: Indicator,
  target: Known,
  relation: Relation,
  targets: readonly Observation[],
): ReasonCode | null {
  if (indicator.unit === "unstated") return "unit-unknown";
  const other = indicator.assessment?.targets?.find(({ observation }) => observation === target.observation.id);
  if (other !== undefined) return `other-${other.differs}`;
  if (relation === "other-basis") return "other-basis";
  const same = targets.filter((o) => o.period === target.observation.period && o.basis === target.observation.basis);
  const amounts = new Set(
    same.map((o) => [o.value, o.value === null ? o.lower : "", o.value === null ? o.upper : ""].join()),
  );
  return amounts.size > 1 ? "targets-differ" : null;
}
