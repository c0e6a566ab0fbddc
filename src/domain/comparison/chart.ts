import type { Alike } from "#domain/figure/alike.ts";
import { type Comparison, sameScope } from "./comparison.ts";
import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import { observationsOf, type Series } from "#domain/chart/series.ts";
import { seriesOf } from "#domain/chart/series-over-time.ts";
import { type Group, membersOf } from "./compared.ts";

/** The picture of one group: the indicator's own where it is alone, `null` where nothing was published of it. */
export function comparisonChart(release: Release, group: Group): ChartModel | null {
  const members = membersOf(group);
  const id = `compare-${group.first.id}`;
  if (members.length === 1) {
    const own = chartOf(release, group.first);
    return own === null ? null : { ...own, id };
  }
  const names = namesOf(members);
  const series = members.flatMap((indicator, at) => {
    const factor = group.like[at - 1]?.factor ?? 1;
    const own = observationsOf(release, indicator.id).filter((o) => o.area === undefined);
    return seriesOf(own, indicator, new Map()).map((s): Series => ({ ...s, factor, name: named(names[at], s.name) }));
  });
  return { id, kind: "comparison", series: alike(series, group.like) };
}

/**
 * Lets the series of several indicators onto one scale: those of the first, and of those that were found comparable with it.
 * Throws `invalid chart: <id> beside <id>` for any other.
 */
export function alike(series: readonly Series[], like: readonly Comparison<"axis">[]): Alike {
  const first = series[0]?.indicator.id ?? "";
  const may = ({ indicator }: Series): boolean =>
    indicator.id === first || like.some(({ a, b }) => a.id === first && b.id === indicator.id);
  const areAlike = (all: readonly Series[]): all is Alike => all.every(may);
  if (areAlike(series)) return series;
  throw new Error(`invalid chart: ${series.find((s) => !may(s))?.indicator.id ?? ""} beside ${first}`);
}

/** Short names, unless two indicators share one; where scopes differ, each with its own. */
function namesOf(members: readonly Indicator[]): readonly Localised[] {
  const short = members.map((i) => i.short ?? i.name);
  const clash = LANGUAGES.some((lang) => new Set(short.map((n) => n[lang])).size < members.length);
  const scopes = members.some(({ scope }) => !sameScope(scope, members[0]?.scope ?? scope));
  return members.map((i, at) => {
    const name = clash ? i.name : (short[at] ?? i.name);
    return scopes ? { zh: `${name.zh}（${i.scope.name.zh}）`, en: `${name.en} (${i.scope.name.en})` } : name;
  });
}

const named = (name: Localised | undefined, part: Localised | null): Localised | null =>
  name === undefined || part === null ? (name ?? part) : { zh: `${name.zh}·${part.zh}`, en: `${name.en}, ${part.en}` };
