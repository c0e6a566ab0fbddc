import type { ChartModel } from "#domain/chart/chart-model.ts";
import { breakRule } from "#charts/over-time/breaks.ts";
import { columnNotes } from "#charts/over-time/column-notes.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import { type Drawn, frame, page, type Words, wordsSeries } from "#charts/draw/frame.ts";
import { reachOf } from "#charts/over-time/mark.ts";
import { plotBars, type PlotBar, thicknesses } from "#charts/over-time/plot-bars.ts";
import { roomFor } from "#charts/rows/room.ts";
import { line } from "#charts/draw/shapes.ts";
import { captionOf, limitText, strandsOf, unitCaption } from "#charts/over-time/strands.ts";
import { widest, wrapped } from "#charts/draw/text.ts";
import { apart, blockOf, pitchOf, thickOf } from "./time-blocks.ts";
import { toldApart } from "#charts/over-time/told-apart.ts";
import { ALERT, INK, LINE_HEIGHT, MUTED, SMALL, TEXT } from "#charts/draw/tokens.ts";

/** The least distance of two rows of one line. */
const ROW = 16;
const HEADING = 22;
/** The least length of the longest bar. */
const LEAST = 28;
/** Room at a break, for its rule and the words on it. */
const BREAK = 24;

/** Series over time as bars lying down, true to the calendar: readable at any width. `short`: each value says its unit. */
export function drawTimeRows(model: ChartModel, short: boolean, context: DrawContext): Drawn {
  const { lang, width } = context;
  const strands = strandsOf(model, lang);
  const told = toldApart(strands.drawn, context.documentLabel);
  const blocks = told.strands.map((s, at) => blockOf(s, at, { model, short, context }));
  const column = Math.min(
    width * 0.42,
    widest(
      blocks.flatMap((b) => b.lines.map((l) => l.label)),
      TEXT,
    ),
  );
  const negative = blocks.flatMap((b) => b.lines.filter((l) => (l.mark.at ?? 0) < 0).map((l) => l.value));
  const beside = width - column - 12 - LEAST - widest(negative, TEXT, 600);
  const caption = captionOf([short ? "" : unitCaption(model, lang), limitText(strands, lang)], width);
  let y = caption.length * (SMALL + 4) + (caption.length > 0 ? 6 : 0);
  const placed = blocks.map((block) => {
    const heading = block.name === "" ? [] : wrapped(block.name, TEXT, width, 600);
    const head = y;
    y += heading.length === 0 ? 0 : (heading.length - 1) * LINE_HEIGHT + HEADING;
    const top = y;
    const own = block.lines.map((l) => ({
      ...l,
      label: wrapped(l.label, TEXT, column),
      value: wrapped(l.value, TEXT, beside, 600),
    }));
    const row = ROW * Math.max(1, ...own.flatMap((l) => [l.label.length, l.value.length]));
    const pitch = pitchOf(block, row);
    const yOf = (at: number): number =>
      top + (at / block.calendar.unit) * pitch + BREAK * block.breaks.filter((b) => b.at <= at + 1e-9).length;
    const rows = apart(
      own.map((l) => ({ ...l, y: Math.max(yOf(l.at), top + row / 2) })),
      row,
    );
    const last = rows[rows.length - 1]?.y ?? 0;
    const end = Math.max(yOf(block.calendar.length), last + row / 2);
    y = end + (heading.length > 0 ? 8 : 0);
    return { ...block, heading, head, top, end, yOf, rows, pitch };
  });
  const bottom = Math.ceil(y);
  const key = captionOf(told.key, width).map((w) => ({ ...w, y: w.y + bottom + 6 }));
  const height = bottom + (key.length === 0 ? 0 : 8 + key.length * (SMALL + 4));
  const lines = placed.flatMap((b) => b.rows.map((row) => ({ ...row, colour: b.colour, block: b })));
  const room = roomFor(
    lines.map(({ mark, value }) => ({
      reach: mark.at === null ? [0] : reachOf(mark),
      text: value.join("\n"),
      open: mark.open.length,
    })),
    column + 12,
    width,
  );
  const x = (value: number): number => room.zero + value * room.scale;
  const bars = lines
    .filter(({ mark }) => mark.at !== null && mark.status !== "target")
    .map(({ mark, colour, block, y: at }): PlotBar => ({
      mark,
      name: block.name,
      colour,
      at: Math.round(at),
      thick: thickOf(mark, block),
    }));
  const pairs = Math.max(1, thicknesses(bars).length);
  const overlay = page(width, height, 1);
  const words: readonly Words[] = [
    ...caption,
    ...key,
    ...placed.flatMap((b) =>
      b.heading.map((text, nth): Words => ({
        x: 0,
        y: b.head + LINE_HEIGHT / 2 + nth * LINE_HEIGHT,
        text,
        weight: 600,
      })),
    ),
    ...placed.flatMap((b) =>
      b.breaks.flatMap(({ at, text }): readonly Words[] => {
        const parts = wrapped(text, SMALL, width);
        return [{ x: 0, y: b.yOf(at) - BREAK / 2, text: parts.join("\n"), size: SMALL, colour: ALERT, halo: true }];
      }),
    ),
    ...lines.map(({ label, y: at, mark }): Words => ({
      ...{ x: 0, y: at, text: label.join("\n"), colour: mark.at === null ? MUTED : INK },
    })),
    ...lines.map(({ value, y: at, mark }): Words => {
      const left = mark.at !== null && mark.at < 0;
      const end = mark.at === null ? 0 : left ? Math.min(...reachOf(mark)) : Math.max(...reachOf(mark));
      const away = 6 + (mark.open.length === 0 ? 0 : 2 + 12 * mark.open.length);
      return {
        ...{ x: x(end) + (left ? -away : away), y: at, text: value.join("\n"), align: left ? "right" : "left" },
        ...(mark.at === null ? { colour: MUTED, size: SMALL } : { weight: 600 }),
      };
    }),
  ];
  const measured = { type: "value" as const, min: room.min, max: room.max, show: false };
  const down = {
    type: "category" as const,
    inverse: true,
    data: Array.from({ length: height }, () => ""),
    axisTick: { show: false },
    axisLabel: { show: false },
  };
  return {
    height,
    spots: placed.flatMap((b) =>
      b.marks.map((mark) => ({
        of: mark.point,
        x: x((mark.at ?? 0) / 2),
        y: b.rows.find((row) => row.mark === mark)?.y ?? b.yOf(b.calendar.laneOf(mark).at),
      })),
    ),
    option: {
      ...frame(context),
      grid: [
        { left: x(room.min), right: width - x(room.max), top: 0, bottom: 0, outerBoundsMode: "none" },
        overlay.grid,
      ],
      xAxis: [...Array.from({ length: pairs }, () => measured), overlay.xAxis],
      yAxis: [...Array.from({ length: pairs }, () => ({ ...down, axisLine: { show: false } })), overlay.yAxis],
      graphic: placed.flatMap((b) => [
        line(x(0), b.top, x(0), b.end, { stroke: MUTED }),
        ...b.breaks.map(({ at }) => breakRule(0, b.yOf(at) - 2, width, b.yOf(at) - 2)),
      ]),
      series: [
        ...plotBars(bars, true, context),
        columnNotes(
          lines.map(({ mark, y: at, colour }) => ({
            mark,
            at: Math.round(at),
            colour,
            wide: mark.status === "target" ? 16 : 14,
          })),
          true,
          context,
        ),
        wordsSeries(words, pairs),
      ],
    },
  };
}
