import { categoryName } from "#domain/figure/breakdown.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation, ObservationStatus } from "#domain/schemas/observation.ts";
import type { PeriodCode } from "#domain/period/period.ts";
import { type Point, pointOf, type Series } from "./series.ts";
import { slotsOf } from "#domain/period/time-slots.ts";

const CERTAINTY: readonly ObservationStatus[] = ["actual", "expected", "target"];

/**
 * The series of an indicator's observations over time: one for each category, area and status, all on the same slots.
 * `areaNames` names the areas other than the county itself.
 */
export function seriesOf(
  observations: readonly Observation[],
  indicator: Indicator,
  areaNames: ReadonlyMap<string, Localised>,
): readonly Series[] {
  // A target for years to come opens no place in which a value would be missing.
  const slots = slotsOf(observations.filter((o) => o.status !== "target").map((o) => o.period));
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = [o.category ?? "", o.area ?? "", o.status === "actual" ? "" : o.status].join("|");
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  const codes = indicator.breakdown?.categories.map((c) => c.code) ?? [];
  const rank = ([, members]: readonly [string, readonly Observation[]]): number =>
    codes.indexOf(members[0]?.category ?? "");
  // What came about is read and heard before what was expected, however early that was.
  const certainty = ([, members]: readonly [string, readonly Observation[]]): number =>
    CERTAINTY.indexOf(members[0]?.status ?? "actual");
  const others = observations.some((o) => o.area !== undefined);
  return [...groups]
    .sort((a, b) => rank(a) - rank(b) || certainty(a) - certainty(b))
    .map(([key, members]) => {
      const first = members[0];
      const category = first?.category ?? null;
      const area = first?.area ?? null;
      const status = first?.status ?? "actual";
      const gap = (period: PeriodCode): Point => ({
        indicator,
        period,
        category,
        area,
        observation: null,
        quantity: { kind: "missing", reason: "not-published" },
      });
      return {
        key,
        indicator,
        status,
        name: nameOf(
          indicator,
          category,
          area === null && !others ? null : (areaNames.get(area ?? "") ?? indicator.scope.name),
        ),
        // A target or an expected value has no gaps: it was announced for some periods and for no others.
        points:
          status === "actual"
            ? slots.flatMap((period) => {
                const values = members.filter((o) => o.period === period);
                return values.length > 0 ? values.map((o) => pointOf(indicator, o)) : [gap(period)];
              })
            : members.map((o) => pointOf(indicator, o)),
      };
    });
}

/** The category, the area, or both; the county itself is named by the indicator's scope where it stands among others. */
function nameOf(indicator: Indicator, category: string | null, areaName: Localised | null): Localised | null {
  const name = categoryName(indicator, category);
  if (name !== undefined && areaName !== null)
    return { zh: `${areaName.zh}·${name.zh}`, en: `${areaName.en}, ${name.en}` };
  return name ?? areaName ?? null;
}
