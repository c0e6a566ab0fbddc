import { compareObservations } from "#domain/figure/observation.ts";
import type { DeclaredChange } from "#domain/schemas/change.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { type Quantity, quantityOf } from "#domain/figure/value.ts";
import type { ValueChangeKind } from "./kinds.ts";
import { isRedefined } from "./records.ts";
import { fieldsThatDiffer } from "./same.ts";

/** A value as one release has it, with the definition it had there; `null` where that could not be read. */
export interface KnownValue {
  readonly indicator: Indicator | null;
  readonly observation: Observation;
  readonly quantity: Quantity;
}

/** What a release declared of a value. */
export interface GivenReason extends DeclaredChange {
  readonly release: string;
}

/** One value that is not the same in two releases. */
export interface ValueChange {
  readonly kind: ValueChangeKind;
  /** The observation's id. */
  readonly id: string;
  readonly indicator: string;
  /** The observation's fields that differ; none where the value is new or gone. */
  readonly fields: readonly string[];
  readonly before: KnownValue | null;
  readonly after: KnownValue | null;
  /** From the oldest release to the newest; empty for a new value, and where nobody gave a reason. */
  readonly reasons: readonly GivenReason[];
}

/** Fields that say where a value stands, not what it is. */
const CITING: ReadonlySet<string> = new Set(["source", "note", "changed"]);

/** True where two records of a value do not say the same of the world. */
export const isAnother = (before: Observation, after: Observation): boolean =>
  fieldsThatDiffer(before, after).some((field) => !CITING.has(field));

/** The values that differ, by indicator in the order of the later release, each list as a table has it. */
export function compareValues(
  before: Release,
  after: Release,
  declared: ReadonlyMap<string, readonly GivenReason[]>,
): readonly ValueChange[] {
  const definitions = [before, after].map(
    ({ indicators }) => new Map(indicators.indicators.map((indicator) => [indicator.id, indicator])),
  );
  const [was, is] = definitions;
  const known = (o: Observation, indicators: ReadonlyMap<string, Indicator> | undefined): KnownValue => ({
    indicator: indicators?.get(o.indicator) ?? null,
    observation: o,
    quantity: quantityOf(o),
  });
  const earlier = new Map(before.observations.observations.map((o) => [o.id, o]));
  const later = new Map(after.observations.observations.map((o) => [o.id, o]));
  const changes: ValueChange[] = [];
  for (const [id, o] of later) {
    const { indicator } = o;
    const old = earlier.get(id);
    if (old === undefined) {
      changes.push({ kind: "added", id, indicator, fields: [], before: null, after: known(o, is), reasons: [] });
      continue;
    }
    const fields = fieldsThatDiffer(old, o).filter((field) => field !== "changed");
    const reasons = declared.get(id) ?? [];
    const meaning = reasons.some((r) => r.kind === "redefined") && isRedefined(was?.get(indicator), is?.get(indicator));
    if (fields.length > 0 || meaning)
      changes.push({
        kind: kindOf(reasons, isAnother(old, o)),
        id,
        indicator,
        fields,
        before: known(old, was),
        after: known(o, is),
        reasons,
      });
  }
  for (const [id, o] of earlier)
    if (!later.has(id))
      changes.push({
        kind: "withdrawn",
        id,
        indicator: o.indicator,
        fields: [],
        before: known(o, was),
        after: null,
        reasons: declared.get(id) ?? [],
      });
  return inOrder(changes, [...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
}

/** Over several releases a value that was redefined once cannot be compared any more; else the last word counts. */
function kindOf(reasons: readonly GivenReason[], another: boolean): ValueChangeKind {
  const kinds = reasons.map((reason) => reason.kind).filter((kind) => kind !== "withdrawn");
  if (kinds.includes("redefined")) return "redefined";
  return kinds[kinds.length - 1] ?? (another ? "unexplained" : "cited");
}

function inOrder(changes: readonly ValueChange[], indicators: readonly string[]): readonly ValueChange[] {
  const rank = new Map<string, number>();
  for (const id of indicators) if (!rank.has(id)) rank.set(id, rank.size);
  const place = ({ indicator }: ValueChange): number => rank.get(indicator) ?? rank.size;
  return [...changes].sort((a, b) => {
    const [x, y] = [a.after ?? a.before, b.after ?? b.before];
    if (x === null || y === null) return 0;
    return place(a) - place(b) || compareObservations(x.observation, y.observation);
  });
}
