import type { Mark } from "#charts/over-time/mark.ts";

/** One line of a chart of rows: a value with its name, or the heading of those below it. */
export interface Row {
  readonly label: string;
  readonly mark: Mark | null;
  /** What stands at the mark. */
  readonly value: string;
  readonly colour: string;
  /** What the tooltip calls it. */
  readonly name: string;
}
