import { barStyle, hollow } from "#charts/over-time/bar-style.ts";
import { type DrawContext, NARROW_BELOW } from "#charts/draw/drawing.ts";
import type { BarSeriesOption, ScatterSeriesOption } from "#charts/live/echarts.ts";
import { baseline, type Drawn, frame, type Item, page, type Words, wordsSeries } from "#charts/draw/frame.ts";
import { type Mark, type Pieces, piecesOf, piecesUsed, reachOf, tooltipOf } from "#charts/over-time/mark.ts";
import { roomFor } from "./room.ts";
import type { Row } from "./row.ts";
import { captionOf } from "#charts/over-time/strands.ts";
import { widest, widestLine, wrapped } from "#charts/draw/text.ts";
import { INK, LINE_HEIGHT, MUTED, NO_FILL, SMALL, TEXT } from "#charts/draw/tokens.ts";

const BAR = 16;
const GAP = 14;
/** Between a label and the bar below it. */
const LEAD = 4;
const ARROW = 14;
/** The least length that the longest bar has. */
const LEAST = 24;

/** Values under one another, each named and labelled where it stands. Readable at any width. `above`: what is said once, above. */
export function drawRows(given: readonly Row[], context: DrawContext, above: readonly string[] = []): Drawn {
  const { width } = context;
  const rows = given.map((r) => ({ ...r, value: wrapped(r.value, TEXT, width - LEAST - 30, 600).join("\n") }));
  const caption = captionOf(above, width);
  const layout = layoutOf(rows, width, caption.length * (SMALL + 4));
  const room = roomFor(
    rows.flatMap(({ mark, value }) =>
      mark === null ? [] : [{ reach: mark.at === null ? [0] : reachOf(mark), text: value, open: mark.open.length }],
    ),
    layout.left,
    width,
  );
  const { height } = layout;
  const overlay = page(width, height, 1);
  const band = (layout.height - layout.top - layout.bottom) / rows.length;
  return {
    height,
    spots: rows.flatMap(({ mark }, nth) =>
      // A bar is marked within: its words stand at the end.
      mark === null
        ? []
        : [{ of: mark.point, x: room.zero + ((mark.at ?? 0) / 2) * room.scale, y: layout.top + band * (nth + 0.5) }],
    ),
    option: {
      ...frame(context),
      grid: [
        {
          left: room.zero + room.min * room.scale,
          right: width - room.zero - room.max * room.scale,
          top: layout.top,
          bottom: layout.bottom,
          outerBoundsMode: "none",
        },
        overlay.grid,
      ],
      xAxis: [{ type: "value", min: room.min, max: room.max, show: false }, overlay.xAxis],
      yAxis: [
        {
          type: "category",
          inverse: true,
          data: rows.map((r) => r.label),
          axisTick: { show: false },
          axisLabel: { show: false },
          // Labels above their bars would stand across the line.
          axisLine: { ...baseline, show: !layout.above },
        },
        overlay.yAxis,
      ],
      series: [...bars(rows, context), marks(rows, context), wordsSeries([...caption, ...layout.labels], 1)],
    },
  };
}

/** Where the labels stand: before their rows, or above them where that would leave the bars too little room. */
function layoutOf(rows: readonly Row[], width: number, captioned: number) {
  const full = widest(
    rows.filter((r) => r.mark !== null).map((r) => r.label),
    TEXT,
  );
  const values = Math.max(0, ...rows.map((r) => widestLine(r.value, TEXT, 600)));
  const above = width < NARROW_BELOW ? full > width * 0.36 : Math.min(full, width * 0.4) + values + LEAST + 30 > width;
  const column = above ? width : Math.min(full, width * 0.4);
  const lines = rows.map((r) => wrapped(r.label, TEXT, r.mark === null ? width : column, r.mark === null ? 600 : 400));
  const most = Math.max(1, ...lines.map((l) => l.length)) * LINE_HEIGHT;
  const band = above ? most + LEAD + BAR + GAP : Math.max(most, BAR) + GAP - 2;
  const slack = (band - BAR) / 2;
  const start = captioned === 0 ? 0 : captioned + 6;
  // A label above its bar reaches into the band before it: the first needs room of its own, the last leaves some over.
  const top = start + (above ? most + LEAD - slack : 0);
  const bottom = above ? 8 - slack : 0;
  const labels = rows.map((r, at): Words => {
    const middle = top + band * (at + 0.5);
    const tall = (lines[at]?.length ?? 1) * LINE_HEIGHT;
    // A heading stands nearer to its own rows than to those before it.
    const y = r.mark === null ? middle + 3 : above ? middle - BAR / 2 - LEAD - tall / 2 : middle;
    return {
      x: 0,
      y,
      text: (lines[at] ?? []).join("\n"),
      weight: r.mark === null ? 600 : 400,
      halo: above || r.mark === null,
    };
  });
  return {
    above,
    left: above ? 0 : column + 12,
    labels,
    top,
    bottom,
    height: Math.round(top + band * rows.length + bottom),
  };
}

/** A bar from zero for each value; of a range with two ends, the sure part full and the rest an outline. */
function bars(rows: readonly Row[], context: DrawContext): readonly BarSeriesOption[] {
  const common = { type: "bar", stack: "value", barWidth: BAR, clip: false, emphasis: { disabled: true } } as const;
  const piece = (key: keyof Pieces): BarSeriesOption => ({
    ...common,
    data: rows.map(({ mark, colour, name }) => {
      if (mark === null || mark.at === null || mark.status === "target") return { value: "-" };
      const value = piecesOf(mark)[key];
      if (key !== "sure" && value === 0) return { value: "-" };
      const itemStyle = key === "sure" ? barStyle(mark, colour) : hollow(colour);
      return { value, itemStyle, ...tooltipOf(mark, name, context) };
    }),
  });
  return piecesUsed(rows.flatMap(({ mark }) => mark ?? [])).map(piece);
}

/** What stands at a value: its words, and what a bar cannot say. A gap has its reason at zero, and no mark. */
function marks(rows: readonly Row[], context: DrawContext): ScatterSeriesOption {
  return {
    type: "scatter",
    itemStyle: { opacity: 1 },
    clip: false,
    emphasis: { disabled: true },
    z: 3,
    data: rows.flatMap(({ mark, colour, name, value: said }, row): Item[] => {
      if (mark === null) return [];
      // Words stand beyond what is drawn, on the side away from zero.
      const at = mark.at === null ? null : mark.at < 0 ? Math.min(...reachOf(mark)) : Math.max(...reachOf(mark));
      const label = {
        show: true,
        position: (at ?? 0) < 0 ? ("left" as const) : ("right" as const),
        distance: 6,
        formatter: said,
        color: at === null ? MUTED : INK,
        fontSize: TEXT,
        fontWeight: at === null ? 400 : 600,
        lineHeight: LINE_HEIGHT,
      };
      const none = { symbol: "circle", symbolSize: 1, itemStyle: { color: NO_FILL } };
      if (at === null) return [{ value: [0, row], ...none, label }];
      const value = [at, row];
      const tip = tooltipOf(mark, name, context);
      const target = { symbol: "rect", symbolSize: [3, BAR + 6], itemStyle: { color: INK } };
      const tick = { symbol: "rect", symbolSize: [2, BAR], itemStyle: { color: colour } };
      const shape = mark.status === "target" ? target : mark.range === null ? none : tick;
      const places = placesOf(mark);
      const reach = mark.status === "target" ? 2 : 0;
      const away = at < 0 ? -1 : 1;
      const distance = mark.open.length === 0 ? 6 : reach + ARROW * mark.open.length;
      return [
        ...places.filter((place) => place !== at).map((place): Item => ({ value: [place, row], ...shape, ...tip })),
        { value, ...(places.includes(at) ? shape : none), label: { ...label, distance }, ...tip },
        ...mark.open.map((end, nth): Item => ({
          value,
          symbol: "triangle",
          symbolSize: 9,
          symbolRotate: end === "up" ? -90 : 90,
          symbolOffset: [away * (7 + reach + nth * 10), 0],
          itemStyle: { color: mark.status === "target" ? INK : colour },
          ...tip,
        })),
      ];
    }),
  };
}

/** Where a mark of its own stands: at the number printed, never in the middle of a range that has none. */
function placesOf({ quantity: q, range, status }: Mark): readonly number[] {
  if (q.kind === "point") return [q.value];
  if (q.kind === "missing") return [];
  return q.value === null ? (status === "target" ? (range ?? []) : []) : [q.value];
}
