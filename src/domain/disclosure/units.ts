import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { CongressSession, HandlingUnit } from "#domain/schemas/suggestion.ts";
import { observationsOf } from "#domain/chart/series.ts";
import type { Account } from "./account.ts";

/** A unit that leads suggestions, and how many. */
export interface UnitCount {
  readonly id: string;
  readonly code: string;
  readonly name: Localised;
  readonly count: number;
}

/** The units of one kind. */
export interface UnitGroup {
  readonly kind: HandlingUnit["kind"];
  /** What the county calls them, by the indicator that counts them; `null` where there is none. */
  readonly name: Localised | null;
  /** How many there are, named or not; `null` where that is not published. */
  readonly total: number | null;
  /** Those whose items are published, the one with most first. */
  readonly named: readonly UnitCount[];
}

/** Departments, then towns: those that items name, and how many more the account speaks of. */
export function unitGroups(release: Release, session: CongressSession, account: Account): readonly UnitGroup[] {
  const leads = new Map<string, number>();
  for (const { leadUnit } of account.items) leads.set(leadUnit, (leads.get(leadUnit) ?? 0) + 1);
  const group = (kind: UnitGroup["kind"], id: string | null): UnitGroup => {
    const named = release.suggestions.units
      .filter((u) => u.kind === kind && leads.has(u.id))
      .map((u): UnitCount => ({ id: u.id, code: u.id, name: u.name, count: leads.get(u.id) ?? 0 }))
      .sort((a, b) => b.count - a.count);
    const indicator = release.indicators.indicators.find((i) => i.id === id);
    const name = indicator?.short ?? indicator?.name ?? null;
    const published = id === null ? null : numberOf(release, session, id);
    const total = named.length === 0 ? published : Math.max(named.length, published ?? 0);
    return { kind, name, total, named };
  };
  return [group("department", session.departments), group("town", session.towns)];
}

const numberOf = (release: Release, session: CongressSession, id: string): number | null =>
  observationsOf(release, id).find((o) => o.period === session.period && o.status === "actual")?.value ?? null;
