import type { KnownIndicator } from "#authoring/read/reading.ts";
import { comparePeriods } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Answers } from "./asked.ts";

/** An indicator as a reader of tables has to know it. */
export interface TableIndicator extends KnownIndicator {
  readonly kind: Indicator["kind"];
  /** The parts of its breakdown; empty where it has none, and then a value needs none. */
  readonly categories: readonly { readonly code: string; readonly name: string; readonly whole: boolean }[];
  /** How its published values stand to their periods, where all stand alike. */
  readonly basis: Basis;
}

/** What a reader of tables is told besides the file. */
export interface TableContext {
  readonly indicators: readonly TableIndicator[];
  readonly answers: Answers;
  /** The documents that a value may come from, by id with their titles. */
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

/** Names that a clerk has matched with an indicator before, by its id: `aliases.json` beside the data. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** What the newest release and the aliases say of the county's indicators. */
export function tableContext(release: Release, aliases: Aliases, answers: Answers = {}): TableContext {
  const byIndicator = new Map<string, Observation[]>();
  for (const o of release.observations.observations) {
    const own = byIndicator.get(o.indicator);
    if (own === undefined) byIndicator.set(o.indicator, [o]);
    else own.push(o);
  }
  const taught = new Map(Object.entries(aliases));
  return {
    indicators: release.indicators.indicators.map((indicator) => {
      const own = byIndicator.get(indicator.id) ?? [];
      const last = newest(own.filter(({ value, status }) => value !== null && status === "actual"));
      const names = [indicator.name.zh, indicator.short?.zh, ...(taught.get(indicator.id) ?? [])];
      return {
        id: indicator.id,
        names: names.filter((name) => name !== undefined),
        unit: indicator.unit,
        kind: indicator.kind,
        categories: (indicator.breakdown?.categories ?? []).map(({ code, name, whole }) => ({
          code,
          name: name.zh,
          whole: whole === true,
        })),
        basis: basisOf(indicator.kind, own),
        ...(typeof last?.value === "number" ? { last: { value: last.value, period: last.period } } : {}),
      };
    }),
    answers,
    documents: release.sources.documents.map(({ id, title }) => ({ id, title: title.zh })),
  };
}

/** The value of the latest period. */
export const newest = (observations: readonly Observation[]): Observation | undefined =>
  [...observations].sort((a, b) => comparePeriods(b.period, a.period))[0];

function basisOf(kind: Indicator["kind"], own: readonly Observation[]): Basis {
  const [first, ...others] = own;
  if (first !== undefined && others.every(({ basis }) => basis === first.basis)) return first.basis;
  return kind === "stock" ? "instant" : "not-stated";
}
