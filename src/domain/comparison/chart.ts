import { alike } from "#domain/alike.ts";
import { type ChartModel, chartOf } from "#domain/chart-model.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import { observationsOf, type Series, seriesOf } from "#domain/series.ts";
import { type Group, membersOf } from "./compared.ts";

/** The picture of one group: the indicator's own where it is alone, `null` where that would be one value. */
export function comparisonChart(release: Release, group: Group): ChartModel | null {
  const members = membersOf(group);
  if (members.length === 1) return chartOf(release, group.first);
  const names = namesOf(members);
  const series = members.flatMap((indicator, at) => {
    const factor = group.like[at - 1]?.factor ?? 1;
    const own = observationsOf(release, indicator.id).filter((o) => o.area === undefined);
    return seriesOf(own, indicator, new Map()).map((s): Series => ({ ...s, factor, name: named(names[at], s.name) }));
  });
  return { id: `compare-${group.first.id}`, kind: "comparison", series: alike(series, group.like) };
}

/** Short names, unless two indicators share one; where scopes differ, each with its own. */
function namesOf(members: readonly Indicator[]): readonly Localised[] {
  const short = members.map((i) => i.short ?? i.name);
  const clash = new Set(short.map((n) => n.zh)).size < members.length;
  const scopes = new Set(members.map((i) => i.scope.name.zh)).size > 1;
  return members.map((i, at) => {
    const name = clash ? i.name : (short[at] ?? i.name);
    return scopes ? { zh: `${name.zh}（${i.scope.name.zh}）`, en: `${name.en} (${i.scope.name.en})` } : name;
  });
}

const named = (name: Localised | undefined, part: Localised | null): Localised | null =>
  name === undefined || part === null ? (name ?? part) : { zh: `${name.zh}·${part.zh}`, en: `${name.en}, ${part.en}` };
