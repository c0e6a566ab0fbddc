import { digitsOf, inDecimals } from "#domain/quantity/decimal.ts";
import type { Around, Located } from "./around.ts";
import type { Column } from "./layout.ts";
import { type Read, readValue } from "./read-value.ts";

/** A value with where it stands in its table. */
export interface Standing {
  readonly at: Located;
  readonly read: Read;
}

/** A number with a head of its own that says 合计, and which way its parts lie. */
export interface Total {
  readonly row: number;
  readonly column: Column;
  readonly along: "row" | "column";
}

/**
 * Checks a total against the values before it in its row or column, back to the total before. Only values of one indicator are
 * added; a part that is asked about, missing or not a plain number leaves the total unchecked.
 */
export function checkTotals(around: Around, totals: readonly Total[], values: readonly Standing[]): void {
  const { table, desk } = around;
  const byLine = new Map<string, Standing[]>();
  for (const value of values)
    for (const line of [`row ${value.at.row}`, `column ${value.at.column}`]) {
      const own = byLine.get(line) ?? [];
      own.push(value);
      byLine.set(line, own);
    }
  let before: Total | undefined;
  const inOrder = [...totals].sort((a, b) => a.column.at - b.column.at || a.row - b.row);
  for (const total of inOrder) {
    const after = before !== undefined && before.column === total.column && before.along === "column" ? before.row : -1;
    before = total;
    const line = byLine.get(total.along === "row" ? `row ${total.row}` : `column ${total.column.at}`) ?? [];
    const parts = partsOf(total, after, line, table.body);
    const [first] = parts;
    if (first === undefined || parts.length < 2 || !isSum(parts)) continue;
    const cell = table.view.cellAt(total.row, total.column.at);
    if (cell === undefined || (cell.content.kind !== "number" && cell.content.kind !== "text")) continue;
    const place = table.view.place(total.row, total.column.at);
    const quiet = { ...around, desk: { ...desk, ask: () => null, tell: () => undefined } };
    const read = readValue(quiet, { ...first.at, row: total.row, column: total.column.at, cell }, new Set());
    if (typeof read === "string" || read.value === null) continue;
    const numbers = parts.map((part) => part.read.value ?? 0);
    const sum = inDecimals(
      numbers.reduce((a, b) => a + b, 0),
      ...numbers,
    );
    if (sum !== read.value)
      desk.tell({ code: "total-differs", place, found: digitsOf(read.value), expected: digitsOf(sum) });
  }
}

/** The values of the line that a total ends, after the total before it. */
function partsOf(
  { row, column, along }: Total,
  after: number,
  line: readonly Standing[],
  body: readonly number[],
): readonly Standing[] {
  if (along === "row") return line.filter(({ at }) => at.column < column.at && !at.isTotal);
  const parts = line.filter(({ at }) => at.row > after && at.row < row && !at.isTotal);
  const first = body.indexOf(parts[0]?.at.row ?? -1);
  // A row between them that was left out, is asked about or has no value may be a part as well.
  return first >= 0 && body[first + parts.length] === row ? parts : [];
}

function isSum(parts: readonly Standing[]): boolean {
  const [first] = parts;
  if (first === undefined || first.at.indicator.kind === "growth" || first.at.indicator.kind === "rate") return false;
  return parts.every(
    ({ at, read }) =>
      at.indicator === first.at.indicator &&
      at.status === first.at.status &&
      read.value !== null &&
      read.lower === undefined,
  );
}
