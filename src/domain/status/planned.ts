import type { Indicator } from "#domain/schemas/indicator.ts";
import { type Expression, monthsOf, number } from "./expression.ts";
import type { Known } from "./known.ts";
import type { ReasonCode } from "./rules.ts";
import { isBeforehand, isWholeYears } from "./span.ts";

/** The share of a year's target that was planned by the end of a value's period, or why nobody can say. */
export function plannedShare({ assessment }: Indicator, value: Known, target: Known): Expression | ReasonCode {
  const { profile } = assessment ?? {};
  if (profile === undefined || !isWholeYears(target.span)) return "incomplete-period";
  if (!isBeforehand(profile.declared, value.observation.period)) return "declared-late";
  if (!value.span.whole) return "profile-silent";
  const months = value.span.to - (value.span.from ?? value.span.to) + 1;
  if (profile.kind === "linear") return monthsOf(months);
  const share = profile.shares.find(({ through }) => through === months)?.share;
  return share === undefined ? "profile-silent" : number(share, "share");
}
