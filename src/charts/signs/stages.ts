import { type ChartModel, pointsOf, stageOf } from "#domain/chart/chart-model.ts";
import { SCOPE_LEVELS, type Stage, STAGES } from "#domain/figure/indicator.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { capital } from "#words/format/writing.ts";
import { type DrawContext, NARROW_BELOW } from "#charts/draw/drawing.ts";
import { type Drawn, frame, page, type Words, wordsSeries } from "#charts/draw/frame.ts";
import { type Mark, markOf, tooltipOf } from "#charts/over-time/mark.ts";
import { line } from "#charts/draw/shapes.ts";
import { amountsOf, isOrdered, sideOf, square, yuanOf } from "./squares.ts";
import { captionOf } from "#charts/over-time/strands.ts";
import { literal, widest, wrapped } from "#charts/draw/text.ts";
import { INK, MUTED, RULE, SMALL, TEXT } from "#charts/draw/tokens.ts";

const GAP = 10;
const VALUE_LINE = TEXT + 5;
const NAME_LINE = SMALL + 4;
/** The largest square is never wider than this. */
const SIDE = 104;

/** An amount with its place in the matrix, and the words under its square. */
interface Amount {
  readonly mark: Mark;
  readonly stage: Stage;
  readonly scope: (typeof SCOPE_LEVELS)[number];
  readonly sides: readonly number[];
  readonly value: readonly string[];
  readonly name: readonly string[];
  readonly tall: number;
}

interface Placed extends Amount {
  readonly left: number;
  readonly top: number;
}

/**
 * Amounts of money by stage and scope: a square each, its area in proportion over the whole picture, filled by how far the
 * money has come. They are seen beside one another, each under its stage and scope; nothing adds them up.
 */
export function drawStages(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const words = chartWords(lang);
  const narrow = width < NARROW_BELOW;
  const marks = pointsOf(model).map((point) => markOf(point, lang));
  const stages = STAGES.filter((s) => marks.some((m) => stageOf(m.point.indicator) === s));
  const scopes = SCOPE_LEVELS.filter((s) => marks.some((m) => m.point.indicator.scope.level === s));
  // On a phone the matrix is turned: stages follow one another down the page, scopes stand side by side.
  const scopeNames = scopes.map((s) => capital(words.scope[s]));
  const stageNames = stages.map((s, at) => stageHead(words.stage[s], at, stages));
  const side = narrow ? 0 : Math.min(width * 0.2, widest(scopeNames, TEXT, 600)) + 14;
  const columns = narrow ? scopeNames : stageNames;
  const cell = (width - side + GAP) / columns.length;
  const room = cell - GAP;
  const amounts = amountsIn(marks, room, context);
  const caption = captionOf([words.areas], width);
  const heads = columns.map((name) => wrapped(name, SMALL, room, 600));
  const headTop = caption.length * NAME_LINE + 8;
  const head = headTop + Math.max(1, ...heads.map((l) => l.length)) * NAME_LINE + 6;
  const rowNames = narrow ? stages.map((s) => capital(words.stage[s])) : scopeNames;
  const rowHead = narrow ? VALUE_LINE + 8 : 0;
  const placed: Placed[] = [];
  const tops: number[] = [];
  let y = head;
  for (const row of rowNames.keys()) {
    tops.push(y);
    const cells = columns.map((_, column) =>
      amounts.filter((a) =>
        narrow
          ? a.stage === stages[row] && a.scope === scopes[column]
          : a.scope === scopes[row] && a.stage === stages[column],
      ),
    );
    const bottoms = cells.map((own, column) => {
      let top = y + rowHead + GAP;
      for (const amount of own) {
        placed.push({ ...amount, left: side + column * cell, top });
        top += amount.tall + GAP + 4;
      }
      return top;
    });
    y = Math.max(...bottoms) + 2;
  }
  const height = Math.ceil(y);
  const overlay = page(width, height, 0);
  const shown: readonly Words[] = [
    ...caption,
    ...heads.map((lines, at): Words => ({
      x: side + at * cell,
      y: headTop + (lines.length * NAME_LINE) / 2,
      text: lines.join("\n"),
      size: SMALL,
      weight: 600,
      colour: narrow ? MUTED : INK,
    })),
    ...tops.map((top, row): Words => {
      const lines = wrapped(rowNames[row] ?? "", TEXT, narrow ? width : side - 8, 600);
      const tall = (lines.length * (TEXT + 4)) / 2;
      return { x: 0, y: top + (narrow ? 7 : GAP) + tall, text: lines.join("\n"), weight: 600 };
    }),
    ...placed.flatMap(wordsOf),
  ];
  return {
    height,
    spots: placed.map((a) => ({
      of: a.mark.point,
      x: a.left + Math.max(3, ...a.sides) / 2,
      y: a.top + Math.max(3, ...a.sides) / 2,
    })),
    option: {
      ...frame(context),
      grid: [overlay.grid],
      xAxis: [overlay.xAxis],
      yAxis: [overlay.yAxis],
      graphic: [
        ...tops.map((top) => line(0, top, width, top, { stroke: RULE })),
        ...placed.flatMap(({ mark, stage, left, top, sides }) =>
          square(stage, { left, top, sides, tip: tooltipOf(mark, nameOf(mark, context), context).tooltip.formatter }),
        ),
      ],
      series: [wordsSeries(shown, 0)],
    },
  };
}

/** The amounts with their squares: the largest fills the room that each has, and all others follow from it. */
function amountsIn(marks: readonly Mark[], room: number, context: DrawContext): readonly Amount[] {
  const yuan = yuanOf(marks);
  const own = marks.map((mark) => ({ mark, amounts: amountsOf(mark).flatMap((n) => yuan(mark, n) ?? []) }));
  const most = Math.max(0, ...own.flatMap((o) => o.amounts));
  return own.map(({ mark, amounts }): Amount => {
    const sides = amounts.map((n) => sideOf(n, most, Math.min(SIDE, room)));
    const value = wrapped(mark.line, TEXT, room, 600);
    const name = wrapped(nameOf(mark, context), SMALL, room);
    const tall = Math.max(0, ...sides) + 5 + value.length * VALUE_LINE + name.length * NAME_LINE;
    const { indicator } = mark.point;
    return { mark, stage: stageOf(indicator), scope: indicator.scope.level, sides, value, name, tall };
  });
}

function wordsOf({ left, top, sides, value, name }: Placed): readonly Words[] {
  const under = top + Math.max(0, ...sides) + 5;
  const named = under + value.length * VALUE_LINE;
  return [
    ...value.map((text, at): Words => ({ x: left, y: under + (at + 0.5) * VALUE_LINE, text, weight: 600 })),
    ...name.map((text, at): Words => ({
      ...{ x: left, y: named + (at + 0.5) * NAME_LINE, text },
      ...{ size: SMALL, colour: MUTED },
    })),
  ];
}

const nameOf = ({ point: { indicator } }: Mark, { lang }: DrawContext): string =>
  literal((indicator.short ?? indicator.name)[lang]);

/** Stages are an order; an amount whose stage nobody states stands beside it. */
function stageHead(name: string, at: number, stages: readonly Stage[]): string {
  const next = stages[at + 1];
  return next !== undefined && isOrdered(next) ? `${capital(name)} →` : capital(name);
}
