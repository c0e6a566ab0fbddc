import type { CommitmentLine } from "#domain/commitment/commitment-lines.ts";
import { type Stretch, stretchOf } from "#domain/period/stretch.ts";
import type { KeyEntry } from "#charts/draw/picture-key.ts";
import { circle, line, path, rect, type Shape } from "#charts/draw/shapes.ts";
import type { TimeAxis } from "#charts/axis/time-axis.ts";
import { ALERT, GROUND, INK, MUTED, seriesColour } from "#charts/draw/tokens.ts";

type LineEvent = CommitmentLine["events"][number];

/** What a lane shows; the key names what occurs. */
export const LANE_PARTS = [
  "promised",
  "documented",
  "claimed",
  "due",
  "dueSpan",
  "overdue",
  "noDue",
  "dropped",
  "unclear",
] as const;
export type LanePart = (typeof LANE_PARTS)[number];

const BLUE = seriesColour(0);
/** Half the height of an event's mark. */
const R = 5;

/** Events of which a mark is made: that it was promised is where the line begins. */
const isMade = ({ type }: LineEvent): boolean => type !== "promised";

/** The parts that the lanes of some lines are made of. */
export function partsOf(lines: readonly CommitmentLine[]): ReadonlySet<LanePart> {
  const parts = new Set<LanePart>();
  for (const { due, state, events } of lines) {
    if (events.some((e) => !isMade(e))) parts.add("promised");
    for (const e of events.filter(isMade)) parts.add(partOf(e));
    if (due === null && state === "none" && !isDone(events)) parts.add("noDue");
    if (due !== null) parts.add(due.length === 10 ? "due" : "dueSpan");
    if (state === "passed") parts.add("overdue");
  }
  return parts;
}

const isDone = (events: readonly LineEvent[]): boolean => events.some((e) => e.type === "delivered");

/** What shows an event, or that it ends or questions the promise. */
function partOf({ type, evidence }: LineEvent): "documented" | "claimed" | "dropped" | "unclear" {
  if (type === "dropped" || type === "unclear") return type;
  return evidence === "documented" ? "documented" : "claimed";
}

/** Every day a lane reaches: what its axis has room for. */
export const reachOf = ({ due, events }: CommitmentLine): readonly Stretch[] =>
  [...(due === null ? [] : [due]), ...events.map((e) => e.date)].map(stretchOf);

/** A commitment on its axis, around the height `y`; `today` is the end of the day as of which it is drawn. */
export function lane(
  { due, state, events }: CommitmentLine,
  axis: TimeAxis,
  y: number,
  today: number,
  tips: (event: LineEvent) => string,
): readonly Shape[] {
  const said = events.find((e) => !isMade(e));
  const made = events.filter(isMade);
  const last = made[made.length - 1];
  const x = ({ from, to }: Stretch) => [axis.place(from), axis.place(to)] as const;
  const begin = x(stretchOf(said?.date ?? events[0]?.date ?? due ?? ""))[0];
  const end = due === null ? null : x(stretchOf(due));
  const now = axis.place(today);
  const closed = last !== undefined && (last.type === "delivered" || last.type === "dropped" || state === "unclear");
  const until = closed ? x(stretchOf(last.date))[1] : now;
  const shapes: Shape[] = [];
  if (end !== null) shapes.push(...dueShapes(end, y, due?.length === 10));
  if (state === "passed" && end !== null && now > end[1] + 2)
    shapes.push(line(end[1] + 2, y, now, y, { stroke: ALERT, lineWidth: 4, lineDash: [4, 3] }));
  const solidTo = state === "passed" && end !== null ? Math.min(until, end[1]) : until;
  if (solidTo > begin)
    shapes.push(
      line(begin, y, solidTo, y, {
        stroke: due === null && !closed ? MUTED : BLUE,
        lineWidth: 2,
        ...(due === null && !closed ? { lineDash: [2, 4] } : {}),
      }),
    );
  if (!closed && end !== null && end[1] > now)
    shapes.push(line(Math.max(begin, now), y, end[1], y, { stroke: BLUE, lineWidth: 1, lineDash: [3, 3] }));
  if (said !== undefined) shapes.push(...saidShapes(x(stretchOf(said.date)), y, tips(said)));
  for (const event of made) shapes.push(...eventShapes(event, x(stretchOf(event.date)), y, tips(event)));
  return shapes;
}

type Ends = readonly [left: number, right: number];

/** The whole span in which it is due, and a mark at its last day. */
const dueShapes = ([left, right]: Ends, y: number, aDay: boolean): readonly Shape[] => [
  ...(aDay ? [] : [rect(left, y - 8, right - left, 16, { fill: "var(--ground-2)", stroke: MUTED })]),
  rect(right - 1.5, y - 10, 3, 20, { fill: INK }),
];

/** Where it begins: an upright mark, as long as what is known of the date. */
const saidShapes = ([left, right]: Ends, y: number, tip?: string): readonly Shape[] => {
  const wide = Math.max(3, right - left);
  return [rect((left + right - wide) / 2, y - 7, wide, 14, { fill: BLUE, tip })];
};

/** What happened: full with evidence, hollow on word alone, crossed where it was given up; as long as what is known of the date. */
function eventShapes(event: LineEvent, [left, right]: Ends, y: number, tip?: string): readonly Shape[] {
  const middle = (left + right) / 2;
  if (partOf(event) === "unclear")
    return [
      path(`M${short(middle)} ${y - R - 1}l${R + 1} ${R + 1}l${-R - 1} ${R + 1}l${-R - 1} ${-R - 1}Z`, {
        fill: GROUND,
        stroke: MUTED,
        lineWidth: 2,
        tip,
      }),
    ];
  if (event.type === "dropped")
    return [
      path(`M${short(middle - R)} ${y - R}l${2 * R} ${2 * R}m0 ${-2 * R}l${-2 * R} ${2 * R}`, {
        stroke: INK,
        lineWidth: 2.5,
        tip,
      }),
    ];
  const ink = { fill: event.evidence === "documented" ? BLUE : GROUND, stroke: BLUE, lineWidth: 2, tip };
  if (right - left <= 2 * R) return [circle(middle, y, R, ink)];
  return [
    path(
      `M${short(left + R)} ${y - R}H${short(right - R)}A${R} ${R} 0 0 1 ${short(right - R)} ${y + R}` +
        `H${short(left + R)}A${R} ${R} 0 0 1 ${short(left + R)} ${y - R}Z`,
      ink,
    ),
  ];
}

const short = (n: number): string => String(Number(n.toFixed(1)));

/** The sign of a part in the key. */
export const LANE_SIGNS: Readonly<Record<LanePart, Pick<KeyEntry, "wide" | "sign">>> = {
  promised: { wide: 4, sign: (x, y) => saidShapes([x, x + 3], y) },
  documented: { wide: 12, sign: (x, y) => [circle(x + 6, y, R, { fill: BLUE, stroke: BLUE, lineWidth: 2 })] },
  claimed: { wide: 12, sign: (x, y) => [circle(x + 6, y, R, { fill: GROUND, stroke: BLUE, lineWidth: 2 })] },
  due: { wide: 4, sign: (x, y) => dueShapes([x, x + 2], y, true) },
  dueSpan: { wide: 22, sign: (x, y) => dueShapes([x, x + 20], y, false) },
  overdue: {
    wide: 24,
    sign: (x, y) => [line(x, y, x + 24, y, { stroke: ALERT, lineWidth: 4, lineDash: [4, 3] })],
  },
  noDue: { wide: 24, sign: (x, y) => [line(x, y, x + 24, y, { stroke: MUTED, lineWidth: 2, lineDash: [2, 4] })] },
  unclear: {
    wide: 14,
    sign: (x, y) => [path(`M${x + 7} ${y - 6}l6 6l-6 6l-6 -6Z`, { fill: GROUND, stroke: MUTED, lineWidth: 2 })],
  },
  dropped: {
    wide: 12,
    sign: (x, y) => eventShapes({ date: "", type: "dropped", evidence: "none" }, [x + 5, x + 7], y),
  },
};
