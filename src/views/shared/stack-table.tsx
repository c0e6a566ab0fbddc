import type { ReactNode } from "react";
import styles from "./stack-table.module.css";

/** A row: its cells in the order of the columns; `null` for a cell that says nothing. */
export interface StackRow {
  readonly key: string;
  /** The indicator whose figure stands in the row. */
  readonly indicator?: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  /** What the table holds, for those who do not see the heading above it. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly StackRow[];
  /** Columns of plain numbers, by their place. */
  readonly numeric?: readonly number[];
}

/** A table on a page, and on a phone its rows one below the other, each cell with the name of its column. */
export function StackTable({ label, columns, rows, numeric = [] }: Props): ReactNode {
  const kind = (at: number): string | undefined => (numeric.includes(at) ? styles.numeric : undefined);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" className={kind(at)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-indicator={row.indicator}>
            {row.cells.map((cell, at) => (
              <td
                key={columns[at]}
                data-label={columns[at]}
                className={kind(at)}
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
