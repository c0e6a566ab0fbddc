import type { DeclaredChange } from "#domain/schemas/change.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { MockFolder } from "#mocks/parts/compose.ts";
import { makeSet } from "#mocks/sets.ts";

const REASON = { zh: "重新核算", en: "Counted anew" };

/**
 * So many releases of one county, a day apart: each revises a value, takes one back and brings it again in the next, and calls an
 * indicator by another name. SYNTHETIC.
 */
export function chainOf(count: number): MockFolder {
  const { site, releases } = makeSet("full-decade");
  const [made] = releases;
  if (made === undefined) throw new Error("invalid set: full-decade");
  const whole = made.release.observations.observations.filter(isCount);
  const chain: Release[] = [];
  for (let n = 0; n < count; n += 1) {
    const last = chain[n - 1];
    const { id: supersedes } = last?.release ?? { id: null };
    const id = `2031-01-${String(n + 1).padStart(2, "0")}`;
    const [revised, gone, back] = [whole[n], whole[n + count], whole[n - 1 + count]];
    const before = (last ?? made.release).observations.observations;
    const again = back === undefined || before.some((o) => o.id === back.id) ? [] : [back];
    const changes: DeclaredChange[] = [
      ...(revised === undefined ? [] : [{ observation: revised.id, kind: "revised" as const, reason: REASON }]),
      ...(gone === undefined ? [] : [{ observation: gone.id, kind: "withdrawn" as const, reason: REASON }]),
    ];
    const { changes: _, ...note } = made.release.release;
    const first = last === undefined;
    chain.push({
      ...made.release,
      release: { ...note, id, published: id, supersedes, ...(first ? {} : { changes }) },
      indicators: {
        ...made.release.indicators,
        indicators: made.release.indicators.indicators.map((i, at) =>
          at === n ? { ...i, name: { zh: `${i.name.zh}（新）`, en: `${i.name.en}, new` } } : i,
        ),
      },
      observations: {
        ...made.release.observations,
        observations: first
          ? before
          : [...before.filter((o) => o.id !== gone?.id).map((o) => (o.id === revised?.id ? more(o) : o)), ...again],
      },
    });
  }
  return { site, releases: chain.map((release) => ({ release })) };
}

/** A value that is a whole number, printed as one. */
const isCount = ({ value, printed, lower, missing }: Observation): boolean =>
  value !== null &&
  Number.isInteger(value) &&
  lower === undefined &&
  missing === undefined &&
  new RegExp(`^${value}\\D+$`).test(printed);

const more = (o: Observation): Observation => {
  const value = (o.value ?? 0) + 1;
  return { ...o, value, printed: o.printed.replace(/^\d+/, String(value)) };
};
