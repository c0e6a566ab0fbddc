import { type ChartModel, pointsOf, stageOf } from "#domain/chart-model.ts";
import { SCOPE_LEVELS, STAGES } from "#domain/indicator.ts";
import { chartWords } from "#i18n/chart-words.ts";
import { type DrawContext, NARROW_BELOW } from "./drawing.ts";
import type { ScatterSeriesOption } from "./echarts.ts";
import { type Drawn, frame, page, type Words, wordsSeries } from "./frame.ts";
import { type Mark, markOf, tooltipOf } from "./mark.ts";
import { literal, widest, wrapped } from "./text.ts";
import { GROUND, INK, MUTED, RULE, SMALL, TEXT } from "./tokens.ts";

const GAP = 8;
const PAD = 8;
const HEAD = 28;
const VALUE = TEXT + 1;

interface Plate {
  readonly mark: Mark;
  readonly stage: number;
  readonly scope: number;
  readonly value: readonly string[];
  readonly name: readonly string[];
}

interface Placed extends Plate {
  /** The middle of the plate, in the drawing's units. */
  readonly x: number;
  readonly y: number;
}

/**
 * Amounts of money by stage and scope. The place of a plate is all that is drawn of an amount: every plate has the same size
 * and colour, because amounts of unlike stages and scopes have no common measure.
 */
export function drawStages(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const words = chartWords(lang);
  const narrow = width < NARROW_BELOW;
  const points = pointsOf(model);
  const stages = STAGES.filter((s) => points.some((p) => stageOf(p.indicator) === s));
  const scopes = SCOPE_LEVELS.filter((s) => points.some((p) => p.indicator.scope.level === s));
  // On a phone the matrix is turned: stages follow one another down the page, scopes stand side by side.
  const columns = narrow ? scopes : stages;
  const heads = scopes.map((s) => words.scope[s]);
  const side = narrow ? 0 : widest(heads, TEXT) + 14;
  const cell = (width - side + GAP) / columns.length;
  const plateWidth = cell - GAP;
  const plates = points.map((point): Plate => {
    const mark = markOf(point, lang);
    const name = literal((point.indicator.short ?? point.indicator.name)[lang]);
    return {
      mark,
      stage: stages.indexOf(stageOf(point.indicator)),
      scope: scopes.indexOf(point.indicator.scope.level),
      value: wrapped(mark.line, VALUE, plateWidth - 2 * PAD),
      name: wrapped(name, SMALL, plateWidth - 2 * PAD),
    };
  });
  const tall = Math.max(...plates.map((p) => p.value.length * (VALUE + 5) + p.name.length * (SMALL + 4))) + 2 * PAD;
  const rowCount = narrow ? stages.length : scopes.length;
  const inCell = (row: number, column: number): readonly Plate[] =>
    plates.filter((p) => (narrow ? p.stage === row && p.scope === column : p.scope === row && p.stage === column));
  const rowHead = narrow ? HEAD : 0;
  const placed: Placed[] = [];
  const tops: number[] = [];
  let y = HEAD;
  for (let row = 0; row < rowCount; row++) {
    tops.push(y);
    const cells = columns.map((_, column) => inCell(row, column));
    cells.forEach((stack, column) =>
      stack.forEach((plate, at) =>
        placed.push({
          ...plate,
          x: side + column * cell + plateWidth / 2,
          y: y + rowHead + GAP + at * (tall + GAP) + tall / 2,
        }),
      ),
    );
    y += rowHead + GAP + Math.max(...cells.map((c) => c.length)) * (tall + GAP) + 2;
  }
  const height = Math.ceil(y);
  const overlay = page(width, height, 0);
  const columnHeads = columns.map((_, at): Words => {
    const text = narrow ? (heads[at] ?? "") : stageHead(words.stage[stages[at] ?? "unstated"], at, stages);
    const x = side + at * cell + plateWidth / 2;
    return { x, y: HEAD / 2, text, align: "center", weight: 600, colour: narrow ? MUTED : INK };
  });
  const rowHeads = tops.map((top, row): Words => {
    const text = narrow ? words.stage[stages[row] ?? "unstated"] : (heads[row] ?? "");
    return { x: 0, y: narrow ? top + HEAD / 2 + 2 : top + GAP + tall / 2, text, weight: 600, colour: INK };
  });
  return {
    height,
    option: {
      ...frame(context),
      grid: [overlay.grid],
      xAxis: [overlay.xAxis],
      yAxis: [overlay.yAxis],
      series: [
        ...tops.map((top) => ({
          type: "line" as const,
          silent: true,
          symbol: "none",
          lineStyle: { color: RULE, width: 1 },
          emphasis: { disabled: true },
          data: [
            [0, top],
            [width, top],
          ],
        })),
        plateSeries(placed, plateWidth, tall, context),
        wordsSeries([...columnHeads, ...rowHeads], 0),
        wordsSeries(placed.flatMap(plateWords), 0),
      ],
    },
  };
}

/** Stages are an order; an amount whose stage nobody states stands beside it. */
const stageHead = (name: string, at: number, stages: readonly string[]): string =>
  stages[at + 1] !== undefined && stages[at + 1] !== "unstated" ? `${name}  →` : name;

function plateSeries(
  placed: readonly Placed[],
  width: number,
  height: number,
  context: DrawContext,
): ScatterSeriesOption {
  return {
    type: "scatter",
    symbol: "rect",
    symbolSize: [width, height],
    itemStyle: { color: GROUND, borderColor: MUTED, borderWidth: 1 },
    emphasis: { disabled: true },
    clip: false,
    data: placed.map(({ x, y, mark, name }) => ({ value: [x, y], ...tooltipOf(mark, name.join(""), context) })),
  };
}

function plateWords({ x, y, value, name }: Placed): readonly Words[] {
  const valueTall = value.length * (VALUE + 5);
  const top = y - (valueTall + name.length * (SMALL + 4)) / 2;
  return [
    { x, y: top + valueTall / 2, text: value.join("\n"), size: VALUE, weight: 600, align: "center" },
    {
      x,
      y: top + valueTall + (name.length * (SMALL + 4)) / 2,
      text: name.join("\n"),
      size: SMALL,
      colour: MUTED,
      align: "center",
    },
  ];
}
