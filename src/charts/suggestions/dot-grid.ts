/** Where equal dots stand: rows that can be counted, with a wider gap after every group. */
export interface DotGrid {
  readonly columns: number;
  /** So many stand close together; `columns` where there is no gap. */
  readonly group: number;
  /** From the middle of a dot to the next one's, in tenths of a unit at most: what is rounded would add up along a row. */
  readonly pitch: number;
  /** What comes on top of it between groups. */
  readonly gap: number;
  readonly rows: number;
  readonly height: number;
  /** The middle of a column, and of a row. */
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
}

/** A dot can be told from its neighbour down to this, and is no larger than that. */
const SMALLEST = 4.6;
const LARGEST = 25;
/** How much of a pitch the gap between groups is. */
const GAP = 0.5;
/** After so many rows there is a gap too, where there are many. */
const BLOCK = 5;

/**
 * The grid of so many dots, about `tall` high where they fit, taller where they do not: none is ever left out. Rows have a
 * length that the number divides, else a multiple of ten or five.
 */
export function dotGrid(total: number, width: number, tall: number): DotGrid {
  const most = mostColumns(width);
  const least = Math.ceil(width / LARGEST);
  const wanted = Math.min(most, Math.max(least, Math.sqrt((total * width) / tall)));
  const columns = total <= least ? total : bestColumns(total, wanted, Math.min(most, Math.ceil(wanted * 1.3)));
  return gridOf(total, columns, Math.min(LARGEST, pitchIn(width, columns)));
}

/**
 * The grid of so many dots in a place of a width and a height, as large as they fit, `largest` apart at most; an even grid may be
 * that much smaller. Where they do not fit at all, it is taller: none is ever left out.
 */
export function dotGridWithin(total: number, width: number, height: number, largest: number): DotGrid {
  let best = { columns: 1, pitch: 0, worth: 0 };
  for (let columns = 1; columns <= Math.min(total, mostColumns(width)); columns += 1) {
    const { rows, blocks } = rowsOf(total, columns);
    const gaps = Math.ceil(rows / blocks) - 1;
    const pitch = Math.min(largest, pitchIn(width, columns), Math.floor((height / (rows + gaps * GAP)) * 10) / 10);
    const worth = pitch * (1 - unevenness(total, columns) / 2);
    // Of grids alike the one with the longer rows.
    if (worth >= best.worth) best = { columns, pitch, worth };
  }
  return best.pitch >= SMALLEST ? gridOf(total, best.columns, best.pitch) : dotGrid(total, width, height);
}

/** As many columns as a width has room for. */
const mostColumns = (width: number): number => Math.max(1, Math.floor(width / (SMALLEST * (1 + GAP / 10))));

/** How far so many dots are apart in a row of a width. */
function pitchIn(width: number, columns: number): number {
  const gaps = Math.ceil(columns / groupOf(columns)) - 1;
  return Math.floor((width / (columns + gaps * GAP)) * 10) / 10;
}

/** How many rows, and after how many of them there is a gap. */
function rowsOf(total: number, columns: number): { readonly rows: number; readonly blocks: number } {
  const rows = Math.ceil(total / columns);
  return { rows, blocks: rows > BLOCK + 2 ? BLOCK : Math.max(1, rows) };
}

function gridOf(total: number, columns: number, pitch: number): DotGrid {
  const group = groupOf(columns);
  // Rounded down: a row stays in its width.
  const gap = Math.floor(pitch * GAP * 10) / 10;
  const { rows, blocks } = rowsOf(total, columns);
  const y = (row: number): number => pitch / 2 + row * pitch + Math.floor(row / blocks) * gap;
  return {
    columns,
    group,
    pitch,
    gap,
    rows,
    height: total === 0 ? 0 : y(rows - 1) + pitch / 2,
    x: (column) => pitch / 2 + column * pitch + Math.floor(column / group) * gap,
    y,
  };
}

/** The most even row near the wanted length. */
function bestColumns(total: number, wanted: number, most: number): number {
  let best = { columns: 1, cost: Infinity };
  for (let columns = Math.ceil(wanted * 0.75); columns <= most; columns++) {
    const cost = 3 * unevenness(total, columns) + Math.abs(Math.log(columns / wanted));
    if (cost < best.cost) best = { columns, cost };
  }
  return best.columns;
}

/** How hard rows of a length are to count, from 0 to 1: what divides the number and falls into groups, then tens, then fives. */
function unevenness(total: number, columns: number): number {
  const grouped = columns <= 13 || groupOf(columns) < columns;
  if (total % columns === 0 && grouped) return 0;
  return columns % 10 === 0 ? 0.25 / 3 : columns % 5 === 0 ? 0.4 / 3 : 1;
}

/** How many of a row stand together: ten, five, or what divides it into groups of five to thirteen. */
function groupOf(columns: number): number {
  if (columns <= 7) return Math.max(1, columns);
  for (const group of [10, 5, 13, 12, 11, 9, 8, 7, 6]) if (columns % group === 0) return group;
  return columns;
}
