/** How signs stand in rows: as many in each as can be counted, with a wider gap after every five or ten. */
export interface SignGrid {
  readonly columns: number;
  /** From one sign to the next in a row, and from one row to the next. */
  readonly stepX: number;
  readonly stepY: number;
  /** After so many signs of a row the gap is wider; `null` where there is none. */
  readonly group: number | null;
}

/** The room that signs have. */
interface Room {
  readonly width: number;
  readonly height: number;
  /** The width of a sign's place as a share of its height. */
  readonly aspect: number;
  /** How tall a sign's place is at the most. */
  readonly largest: number;
}

/** The wider gap, as a share of a sign's place. */
const WIDER = 0.5;
/** More signs than this are told apart by groups. */
const GROUPED_FROM = 20;

/**
 * The rows in which so many signs are as large as the room allows. A row is ten signs or a multiple of it, or a number that
 * divides all of them, so that they can be counted; where several do as well, the one that leaves no row unfilled.
 */
export function signGrid(count: number, room: Room): SignGrid {
  let best: { readonly grid: SignGrid; readonly score: number } | null = null;
  for (let columns = 1; columns <= Math.max(1, Math.min(count, 200)); columns++) {
    // A dozen is counted best in one row.
    const short = count <= 12 && room.width / count / room.aspect >= 10;
    if (short ? columns !== count : !countable(columns, count)) continue;
    const group = groupOf(columns, count);
    const wide = columns + (group === null ? 0 : (Math.ceil(columns / group) - 1) * WIDER);
    const rows = Math.ceil(count / columns);
    const step = Math.min(room.width / wide / room.aspect, room.height / rows, room.largest);
    // A rectangle without a rest is worth a little size.
    const score = step * (count % columns === 0 ? 1.08 : 1);
    // Of two that are as large, the one with longer rows.
    if (best === null || score > best.score - 1e-9)
      best = { grid: { columns, stepX: tenths(step * room.aspect), stepY: tenths(step), group }, score };
  }
  if (best === null) throw new Error(`invalid count of signs: ${count}`);
  return best.grid;
}

/** The same signs for fewer of them: they keep their size, and stand in rows of ten or of what the room allows of it. */
export function sameSigns(grid: SignGrid, count: number, width: number): SignGrid {
  for (let columns = Math.min(count, 200); columns > 1; columns--) {
    const own = { ...grid, columns, group: groupOf(columns, count) };
    if ((countable(columns, count) || columns % 10 === 0) && placeOf(own, columns - 1).x + grid.stepX <= width + 0.01)
      return own;
  }
  return { ...grid, columns: 1, group: null };
}

/** Numbers of the drawing have one decimal: what is rounded in each dash would add up along a row. */
const tenths = (n: number): number => Math.max(0.1, Math.floor(n * 10 + 1e-9) / 10);

const countable = (columns: number, count: number): boolean =>
  columns % 10 === 0 ||
  (columns === count && count <= GROUPED_FROM) ||
  (count <= 200 && count % columns === 0 && (columns <= 12 || columns % 5 === 0 || columns <= 26));

function groupOf(columns: number, count: number): number | null {
  if (count <= GROUPED_FROM || columns <= 10) return null;
  if (columns % 10 === 0) return 10;
  return columns % 5 === 0 ? 5 : columns % 2 === 0 ? columns / 2 : null;
}

/** The left top of the place of the nth sign, from 0. */
export function placeOf({ columns, stepX, stepY, group }: SignGrid, nth: number): { x: number; y: number } {
  const column = nth % columns;
  const wider = group === null ? 0 : Math.floor(column / group) * widerGap(stepX);
  return { x: column * stepX + wider, y: Math.floor(nth / columns) * stepY };
}

/** How much wider the gap between groups is. */
export const widerGap = (stepX: number): number => tenths(WIDER * stepX);

/** How wide and tall so many signs are. */
export function sizeOf(grid: SignGrid, count: number): { width: number; height: number } {
  if (count === 0) return { width: 0, height: 0 };
  const last = placeOf(grid, Math.min(count, grid.columns) - 1);
  return { width: last.x + grid.stepX, height: Math.ceil(count / grid.columns) * grid.stepY };
}

/** Runs of signs from the `from`th up to the `to`th, a row at a time: the first of each run, and how many there are. */
export function runsOf(
  grid: SignGrid,
  from: number,
  to: number,
): readonly { readonly nth: number; readonly count: number }[] {
  const runs: { nth: number; count: number }[] = [];
  for (let nth = from; nth < to;) {
    const end = Math.min(to, (Math.floor(nth / grid.columns) + 1) * grid.columns);
    runs.push({ nth, count: end - nth });
    nth = end;
  }
  return runs;
}
