import type { Ground } from "./grounds.ts";
import type { Figure, Tier } from "./reading.ts";

/** How much a person has to look at a record. */
export function tierOf(grounds: readonly Ground[], period: string | null): Tier {
  if (period === null || grounds.some((one) => ASKED.has(one))) return "ask";
  const named = grounds.includes("indicator-named");
  return grounds.some((one) => DOUBTED.has(one) || (!named && DOUBTED_UNLESS_NAMED.has(one))) ? "likely" : "certain";
}

/** Nobody can go on with these before a person has said what is meant. */
const ASKED: ReadonlySet<Ground> = new Set(["label-unpaired", "label-none", "number-unit"]);

/** What was inferred, or might have been read otherwise. */
const DOUBTED: ReadonlySet<Ground> = new Set([
  "period-moved",
  "period-before",
  "period-part",
  "period-passed",
  "period-differs",
  "period-next",
  "period-spoken",
  "period-unsure",
  "period-default",
  "label-same",
  "label-abuts",
  "label-doubted",
  "label-time",
  "label-listed",
  "label-compared",
  "label-narrowed",
  "indicator-close",
  "indicator-like",
  "indicator-faint",
  "stage-unsure",
  "stage-against",
  "stage-default",
  "stage-early",
  "stage-laid",
  "number-words",
  "number-special",
  "number-mended",
  "number-carried",
]);

/** Doubts of where a label begins and ends: what has the very name of an indicator has none. */
const DOUBTED_UNLESS_NAMED: ReadonlySet<Ground> = new Set([
  "label-odd",
  "label-led",
  "label-part",
  "label-brief",
  "label-after",
  "label-head",
  "label-row",
  "label-digits",
  "label-story",
  "label-long",
]);

/** Doubts of what a figure is of, which what is told of the same thing has as well. */
const OF_THING: ReadonlySet<Ground> = new Set(
  [...DOUBTED, ...DOUBTED_UNLESS_NAMED].filter((ground) => /^(?:label|indicator)-/.test(ground)),
);

export const doubtsThing = (ground: Ground): boolean => OF_THING.has(ground);

/** One indicator with two values for one period: neither of them is certain. */
export function withoutDoubles(figures: readonly Figure[]): readonly Figure[] {
  const keys = figures.map(keyOf);
  const values = new Map<string, Figure>();
  const doubles = new Set<string>();
  for (const [at, figure] of figures.entries()) {
    const key = keys[at] ?? null;
    if (key === null) continue;
    const other = values.get(key);
    if (other === undefined) values.set(key, figure);
    else if (!isSame(other, figure)) doubles.add(key);
  }
  return figures.map((figure, at) =>
    figure.tier === "certain" && doubles.has(keys[at] ?? "") ? { ...figure, tier: "likely" } : figure,
  );
}

const keyOf = ({ indicator: [first], period, stage }: Figure): string | null =>
  first === undefined || first.certainty < 0.5 ? null : `${first.id} ${period ?? ""} ${stage}`;

const isSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.lower === b.lower && a.upper === b.upper && a.unit === b.unit;
