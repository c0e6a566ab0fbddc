import { findQuantities } from "#domain/quantity/find-quantities.ts";
import type { Figure, Reading, ReadingContext, Span } from "./reading.ts";

/** The digits of a text, as half or full-width Arabic figures. */
const DIGITS = /[0-9０-９]+/gu;

/** Reads the text of a report: its figures, the digits that are none, and those that nobody could place. */
export function readReport(text: string, context: ReadingContext): Reading {
  const figures = findQuantities(text).map(({ start, end, reading }): Figure => {
    const { value, lower, upper, unit, qualifier, printed } = reading;
    return {
      start,
      end,
      text: printed,
      value,
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
      unit,
      qualifier,
      label: null,
      period: context.year === null ? null : String(context.year),
      stage: "actual",
      indicator: [],
      tier: "ask",
      flags: unit === null ? ["no-unit"] : [],
    };
  });
  return { figures, named: [], left: uncovered(text, figures) };
}

function uncovered(text: string, figures: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = 0;
  let from = 0;
  for (const run of text.matchAll(DIGITS)) {
    at += Array.from(text.slice(from, run.index)).length;
    from = run.index ?? 0;
    const span = { start: at, end: at + run[0].length };
    if (!figures.some((figure) => figure.start < span.end && span.start < figure.end)) left.push(span);
  }
  return left;
}
