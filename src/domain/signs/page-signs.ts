import type { PageSigns } from "#domain/chart/chart-model.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { isSuggestions, mostOf } from "#domain/chart/single-chart.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { type Known, quantityOf } from "#domain/figure/value.ts";
import { decimalBase, type Sign, signFor } from "./sign.ts";

interface Group {
  readonly members: readonly { readonly indicator: Indicator; readonly known: readonly Known[] }[];
  readonly sign: Sign;
}

/**
 * The signs of some indicators that are seen together, in the order in which they may ask for theirs: those of one unit share
 * a sign and its size. One that would leave the others without a sign has its own (320万元 beside 40.6亿元).
 */
export function pageSigns(release: Release, indicators: readonly Indicator[]): PageSigns {
  const groups = new Map<string, Group>();
  for (const indicator of indicators) {
    const known = quotedOf(release, indicator).flatMap((o) => {
      const quantity = quantityOf(o);
      return quantity.kind === "missing" ? [] : [quantity];
    });
    const key = keyOf(indicator);
    const before = groups.get(key);
    const members = [...(before?.members ?? []), { indicator, known }];
    const amounts = members.flatMap((m) => m.known.map((quantity) => ({ quantity, unit: m.indicator.unit })));
    const sign = signFor(amounts, isSuggestions(release, indicator));
    if (sign !== null) groups.set(key, { members, sign });
  }
  const signs = new Map<string, { readonly sign: Sign; readonly most: number }>();
  for (const { members, sign } of groups.values()) {
    const most = Math.max(...members.map(({ indicator, known }) => mostOf(known, indicator.unit, sign)));
    for (const { indicator } of members) signs.set(indicator.id, { sign, most });
  }
  return signs;
}

/** Amounts of one unit share a sign; things that are counted only with their like. */
function keyOf({ unit, noun }: Indicator): string {
  const { base } = decimalBase(unit);
  return unitOf(unit).dimension === "count" ? `${base} ${noun ?? ""}` : base;
}
