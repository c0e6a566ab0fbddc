import type { ReactNode } from "react";
import styles from "./stack-table.module.css";

export interface StackColumn {
  readonly name: string;
  /**
   * `numeric`: plain numbers · `tight`: short words and numbers that are not to break · `value`: a number with its unit and words,
   * of which the words may go to the next line.
   */
  readonly kind?: "numeric" | "tight" | "value";
}

/** A row: its cells in the order of the columns; `null` for a cell that says nothing. */
export interface StackRow {
  readonly key: string;
  /** What links lead to. */
  readonly id?: string;
  /** The indicator whose figure stands in the row. */
  readonly indicator?: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  /** What the table holds, for those who do not see the heading above it. */
  readonly label: string;
  readonly columns: readonly StackColumn[];
  readonly rows: readonly StackRow[];
}

/** A table on a page, and on a phone its rows one below the other, each cell with the name of its column. */
export function StackTable({ label, columns, rows }: Props): ReactNode {
  const kind = (column: StackColumn | undefined): string | undefined =>
    column?.kind === undefined ? undefined : styles[column.kind];
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={kind(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} id={row.id} data-indicator={row.indicator}>
            {row.cells.map((cell, at) => (
              <td
                key={columns[at]?.name}
                data-label={columns[at]?.name}
                className={kind(columns[at])}
                data-empty={cell === null ? "" : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
