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
 * length that the number divides, else a multiple of ten or five. `largest`: how far dots are apart at most.
 */
export function dotGrid(total: number, width: number, tall: number, largest = LARGEST): DotGrid {
  const most = Math.max(1, Math.floor(width / (SMALLEST * (1 + GAP / 10))));
  const least = Math.ceil(width / largest);
  const wanted = Math.min(most, Math.max(least, Math.sqrt((total * width) / tall)));
  const columns = total <= least ? total : bestColumns(total, wanted, Math.min(most, Math.ceil(wanted * 1.3)));
  const group = groupOf(columns);
  const gaps = Math.ceil(columns / group) - 1;
  const pitch = Math.min(largest, Math.floor((width / (columns + gaps * GAP)) * 10) / 10);
  const gap = Math.round(pitch * GAP * 10) / 10;
  const rows = Math.ceil(total / columns);
  const blocks = rows > BLOCK + 2 ? BLOCK : rows;
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

/** The most even row near the wanted length: what divides the number and falls into groups, then tens, then fives. */
function bestColumns(total: number, wanted: number, most: number): number {
  let best = { columns: 1, cost: Infinity };
  for (let columns = Math.ceil(wanted * 0.75); columns <= most; columns++) {
    const grouped = columns <= 13 || groupOf(columns) < columns;
    const kind = total % columns === 0 && grouped ? 0 : columns % 10 === 0 ? 0.25 : columns % 5 === 0 ? 0.4 : 3;
    const cost = kind + Math.abs(Math.log(columns / wanted));
    if (cost < best.cost) best = { columns, cost };
  }
  return best.columns;
}

/** How many of a row stand together: ten, five, or what divides it into groups of five to thirteen. */
function groupOf(columns: number): number {
  if (columns <= 7) return Math.max(1, columns);
  for (const group of [10, 5, 13, 12, 11, 9, 8, 7, 6]) if (columns % group === 0) return group;
  return columns;
}
