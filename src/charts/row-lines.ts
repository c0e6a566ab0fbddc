import type { LineSeriesOption } from "./echarts.ts";
import type { Row } from "./row.ts";
import { MUTED, RULE } from "./tokens.ts";

/** A faint line under each dot, so that its distance from zero can be seen. */
export const tracks = (rows: readonly Row[], max: number): readonly LineSeriesOption[] =>
  rows.map((_, row) => ({
    type: "line",
    silent: true,
    symbol: "none",
    clip: false,
    z: 1,
    lineStyle: { color: RULE, width: 1 },
    emphasis: { disabled: true },
    data: [
      [0, row],
      [max, row],
    ],
  }));

/** How far a value may lie to either side, where both ends are said: a thick line through its dot. */
export const spans = (rows: readonly Row[]): readonly LineSeriesOption[] =>
  rows.flatMap(({ mark, colour }, row): LineSeriesOption[] =>
    mark?.range == null
      ? []
      : [
          {
            type: "line",
            silent: true,
            symbol: "none",
            clip: false,
            z: 2,
            lineStyle: { color: colour, width: 4 },
            emphasis: { disabled: true },
            data: mark.range.map((end) => [end, row]),
          },
        ],
  );

/** The thin line that joins what different documents say of the same thing. */
export function thread(rows: readonly Row[]): LineSeriesOption {
  return {
    type: "line",
    silent: true,
    symbol: "none",
    clip: false,
    z: 2,
    lineStyle: { color: MUTED, width: 1 },
    emphasis: { disabled: true },
    data: rows.flatMap(({ mark }, row) => (mark?.at == null ? [] : [[mark.at, row]])),
  };
}
