import { type ChartModel, pointsOf, stageOf } from "#domain/chart-model.ts";
import { SCOPE_LEVELS, STAGES } from "#domain/indicator.ts";
import type { Language } from "#domain/language.ts";
import { chartWords } from "#i18n/chart-words.ts";
import { drawnUnit } from "#i18n/apart.ts";
import { type DrawContext, NARROW_BELOW } from "./drawing.ts";
import type { ScatterSeriesOption } from "./echarts.ts";
import { type Drawn, frame, type Item, page, type Words, wordsSeries } from "./frame.ts";
import { type Mark, markOf, tooltipOf } from "./mark.ts";
import { capital, literal, textWidth, widest, wrapped } from "./text.ts";
import { GROUND, INK, MUTED, NO_FILL, RULE, SMALL, TEXT } from "./tokens.ts";

const GAP = 8;
const PAD = 7;
const VALUE = TEXT + 1;
const VALUE_LINE = VALUE + 6;
const NAME_LINE = SMALL + 4;

interface Plate {
  readonly mark: Mark;
  readonly stage: number;
  readonly scope: number;
  readonly value: string;
  /** The unit on lines of its own, where it has no room beside the number. */
  readonly unit: readonly string[];
  readonly name: readonly string[];
}

interface Placed extends Plate {
  readonly left: number;
  readonly top: number;
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
  const heads = scopes.map((s) => capital(words.scope[s]));
  const side = narrow ? 0 : widest(heads, TEXT) + 14;
  const cell = (width - side - 2 + GAP) / columns.length;
  const plateWidth = cell - GAP;
  const headLines = columns.map((_, at) =>
    wrapped(
      narrow ? (heads[at] ?? "") : stageHead(words.stage[stages[at] ?? "not-stated"], at, stages),
      SMALL,
      plateWidth,
    ),
  );
  const head = Math.max(...headLines.map((l) => l.length)) * NAME_LINE + 6;
  const plates = points.map((point): Plate => {
    const mark = markOf(point, lang);
    const name = literal((point.indicator.short ?? point.indicator.name)[lang]);
    return {
      mark,
      stage: stages.indexOf(stageOf(point.indicator)),
      scope: scopes.indexOf(point.indicator.scope.level),
      ...valueLines(mark, plateWidth - 2 * PAD, lang),
      name: wrapped(name, SMALL, plateWidth - 2 * PAD),
    };
  });
  const tall = Math.max(...plates.map((p) => VALUE_LINE + (p.unit.length + p.name.length) * NAME_LINE)) + 2 * PAD;
  const rowCount = narrow ? stages.length : scopes.length;
  const inCell = (row: number, column: number): readonly Plate[] =>
    plates.filter((p) => (narrow ? p.stage === row && p.scope === column : p.scope === row && p.stage === column));
  const rowHead = narrow ? VALUE + 10 : 0;
  const placed: Placed[] = [];
  const tops: number[] = [];
  let y = head;
  for (let row = 0; row < rowCount; row++) {
    tops.push(y);
    const cells = columns.map((_, column) => inCell(row, column));
    cells.forEach((stack, column) =>
      stack.forEach((plate, at) =>
        placed.push({
          ...plate,
          left: side + 1 + column * cell,
          top: y + rowHead + GAP + at * (tall + GAP),
        }),
      ),
    );
    y += rowHead + GAP + Math.max(...cells.map((c) => c.length)) * (tall + GAP) + 2;
  }
  const height = Math.ceil(y);
  const overlay = page(width, height, 0);
  const columnHeads = headLines.map((lines, at): Words => {
    const x = side + 1 + at * cell;
    const colour = narrow ? MUTED : INK;
    return { x, y: (lines.length * NAME_LINE) / 2, text: lines.join("\n"), size: SMALL, weight: 600, colour };
  });
  const rowHeads = tops.map((top, row): Words => {
    const text = narrow ? capital(words.stage[stages[row] ?? "not-stated"]) : (heads[row] ?? "");
    return { x: 0, y: narrow ? top + VALUE / 2 + 7 : top + GAP + tall / 2, text, weight: 600, colour: INK };
  });
  return {
    height,
    spots: placed.map((plate) => ({
      of: plate.mark.point,
      x: plate.left + plateWidth / 2,
      y: plate.top + tall / 2,
    })),
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
          clip: false,
          lineStyle: { color: RULE, width: 1 },
          emphasis: { disabled: true },
          data: [
            [0, top],
            [width, top],
          ],
        })),
        plateSeries(placed, plateWidth, tall, context),
        wordsSeries([...columnHeads, ...rowHeads], 0),
      ],
    },
  };
}

function valueLines(mark: Mark, width: number, lang: Language): Pick<Plate, "value" | "unit"> {
  if (textWidth(mark.line, VALUE) <= width) return { value: mark.line, unit: [] };
  return { value: mark.short, unit: wrapped(literal(drawnUnit(mark.point.indicator, lang)), SMALL, width) };
}

/** Stages are an order; an amount whose stage nobody states stands beside it. */
const stageHead = (name: string, at: number, stages: readonly string[]): string =>
  stages[at + 1] !== undefined && stages[at + 1] !== "not-stated" ? `${capital(name)} →` : capital(name);

/** A plate is the label of its place: only a label's box keeps its line at any size. */
function plateSeries(
  placed: readonly Placed[],
  width: number,
  height: number,
  context: DrawContext,
): ScatterSeriesOption {
  return {
    type: "scatter",
    symbol: "circle",
    symbolSize: 1,
    itemStyle: { color: NO_FILL, opacity: 1 },
    emphasis: { disabled: true },
    clip: false,
    data: placed.map(({ left, top, mark, value, unit, name }): Item => ({
      value: [left, top],
      itemStyle: { color: NO_FILL },
      label: {
        show: true,
        position: [0, 0],
        align: "left",
        verticalAlign: "top",
        width: width - 2 * PAD,
        height: height - 2 * PAD,
        padding: PAD,
        backgroundColor: GROUND,
        borderColor: MUTED,
        borderWidth: 1,
        formatter: [
          `{value|${value}}`,
          ...unit.map((line) => `{unit|${line}}`),
          ...name.map((line) => `{name|${line}}`),
        ].join("\n"),
        rich: {
          value: { color: INK, fontSize: VALUE, fontWeight: 600, lineHeight: VALUE_LINE },
          unit: { color: INK, fontSize: SMALL, lineHeight: NAME_LINE },
          name: { color: MUTED, fontSize: SMALL, lineHeight: NAME_LINE },
        },
      },
      ...tooltipOf(mark, name.join(context.lang === "zh" ? "" : " "), context),
    })),
  };
}
