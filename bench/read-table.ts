import type { ReadResults, ReadScore } from "./read.ts";
import { spreadOf } from "./spread.ts";
import { cell, NOTHING, spreadCell, table } from "./table.ts";

const HEAD = [
  "texts",
  "reader",
  "figures",
  "precision",
  "recall",
  "× 10",
  "sign",
  "qualifier",
  "stage",
  "period",
  "label",
  "indicator",
  "of three",
  "whole",
  "certain right",
  "certain",
  "left over",
];

/** Shares of 1 but for counts: `figures`, `× 10` (wrong powers of ten), `sign` (wrong ones). */
export function readTable({ scores, times }: ReadResults): string | null {
  if (scores.length === 0) return null;
  const time = `Read in ${spreadCell(spreadOf(times))} ms: 100,000 characters, half of them prose without figures.`;
  return `${table(HEAD, scores.map(rowOf))}\n\n${time}`;
}

function rowOf({ reader, texts, kind, score: s }: ReadScore): readonly string[] {
  const share = (part: number, of: number): string => cell(of === 0 ? null : part / of, 3);
  const ours = (text: string): string => (reader === "ours" ? text : NOTHING);
  return [
    `${texts}, ${kind}`,
    reader,
    cell(s.marked),
    share(s.exact, s.found),
    share(s.exact, s.marked),
    cell(s.powersOfTen),
    cell(s.wrongSigns),
    share(s.qualifier, s.placed),
    ours(share(s.stage, s.placed)),
    ours(share(s.period, s.placed)),
    ours(share(s.label, s.placed)),
    ours(share(s.first, s.placed)),
    ours(share(s.inThree, s.withIndicator)),
    ours(share(s.whole, s.marked)),
    ours(share(s.certainRight, s.certain)),
    ours(share(s.certain, s.marked)),
    ours(share(s.left, s.runs)),
  ];
}
