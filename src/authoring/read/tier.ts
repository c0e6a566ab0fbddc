import type { Candidate, FigureFlag, Stage, Tier } from "./reading.ts";

/** What is known of how a figure was read. */
export interface Evidence {
  readonly flags: readonly FigureFlag[];
  readonly label: string | null;
  /** The label stands where labels stand. */
  readonly plainLabel: boolean;
  readonly arabic: boolean;
  readonly period: string | null;
  readonly stage: Stage;
  readonly stageSure: boolean;
  readonly indicator: readonly Candidate[];
}

/** How much a person has to look at a record. The limits were set on the eight texts of `test/authoring/read/reports` that rules were written on. */
export function tierOf(e: Evidence): Tier {
  if (e.flags.includes("unpaired") || e.flags.includes("no-unit") || e.label === null || e.period === null)
    return "ask";
  const [first, second] = e.indicator;
  const best = first?.certainty ?? 0;
  const close = second !== undefined && best - second.certainty < 0.08 && best < 0.97;
  const clear = best >= 0.9 || best < 0.45;
  if (
    !e.arabic ||
    !e.plainLabel ||
    !e.stageSure ||
    close ||
    !clear ||
    e.flags.includes("mended") ||
    e.flags.includes("unit-carried") ||
    e.label.length > 16
  )
    return "likely";
  return "certain";
}
