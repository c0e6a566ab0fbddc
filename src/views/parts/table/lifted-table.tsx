import type { ReactNode } from "react";
import { commonTo } from "#domain/figure/common.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import styles from "./lifted-table.module.css";
import { type StackColumn, StackTable } from "./stack-table.tsx";

/** A column of a table about some things. */
export interface LiftedColumn<T> extends StackColumn {
  /** What it says of a thing, in words: where it says the same of all, it stands above the table instead. */
  readonly text: (item: T) => string;
  /** How that is shown; as plain words where there is nothing more to it, and `null` for a cell that says nothing. */
  readonly cell?: (item: T) => ReactNode;
  /** True for what names the thing: it stays, though it be the same. */
  readonly names?: boolean;
}

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly columns: readonly LiftedColumn<T>[];
}

/** A table that says once, above its rows, what is the same for all of them. */
export function LiftedTable<T>({ label, items, keyOf, columns }: Props<T>): ReactNode {
  const { t } = usePlace();
  const [first] = items;
  const same = columns.filter((c) => c.names !== true && commonTo(items, c.text) !== null);
  const kept = columns.filter((c) => !same.includes(c));
  const show = (c: LiftedColumn<T>, item: T): ReactNode => (c.cell === undefined ? c.text(item) : c.cell(item));
  return (
    <>
      {first !== undefined && same.length > 0 && (
        <dl className={styles.same} aria-label={t.columnsSame}>
          {same.map((c) => (
            <div key={c.name}>
              <dt>{c.name}</dt>
              <dd>{show(c, first) ?? c.text(first)}</dd>
            </div>
          ))}
        </dl>
      )}
      <StackTable
        label={label}
        columns={kept}
        rows={items.map((item) => ({ key: keyOf(item), cells: kept.map((c) => show(c, item)) }))}
      />
    </>
  );
}
