import type { Finding, Reading, ReadingContext } from "#authoring/read/reading.ts";
import { besideOthers } from "./beside.ts";
import { lostItems, missingNouns, repeatedWords } from "./lists.ts";
import { findingsBy } from "./look.ts";
import { lostMarks } from "./marks.ts";
import { unpairedMarks } from "./pairs.ts";
import { runTogether } from "./run-together.ts";
import { comparedSeries } from "./series.ts";
import { shares } from "./shares.ts";
import { missingUnits, unitsOfIndicators } from "./units.ts";
import { wholes } from "./wholes.ts";
import { mixedStages, lostNegations, unstatedYear } from "./wording.ts";

const RULES = [
  missingUnits,
  unitsOfIndicators,
  runTogether,
  shares,
  wholes,
  comparedSeries,
  besideOthers,
  lostMarks,
  unpairedMarks,
  lostItems,
  missingNouns,
  repeatedWords,
  mixedStages,
  lostNegations,
  unstatedYear,
];

/**
 * What looks wrong in a document that was read, in the order of its places. What is told is what damaged and hasty reports are
 * known for; nothing is changed. Of two findings in one place the one that says more is kept.
 */
export function lintReading(text: string, reading: Reading, context: ReadingContext): readonly Finding[] {
  const findings = [...findingsBy(RULES, text, reading, context)].sort((a, b) => a.start - b.start || a.end - b.end);
  const beside = (at: number): readonly Finding[] => findings.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  return findings.filter((one, at) => !beside(at).some((other) => saysMore(other, one)));
}

/** Findings of one place are so near to each other in their order. */
const BESIDE = 8;

/** A paragraph that ends where a unit is lost was cut there: the unit is what is missed. */
const saysMore = (other: Finding, one: Finding): boolean =>
  one.start < other.end &&
  other.start < one.end &&
  ((one.code === "mark-lost" && (other.code === "unit-missing" || other.code === "run-together")) ||
    // Of one slip one is told: that which was held against what was published.
    (other.code === "power-of-ten" &&
      one.code === "power-of-ten" &&
      other.severity === "error" &&
      one.severity === "warning") ||
    (other.code === "run-together" && ["power-of-ten", "share-over", "two-values"].includes(one.code)) ||
    (other.code === "mark-lost" && one.code === "two-values"));
