import type { ReactNode } from "react";
import styles from "./overview.module.css";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of the overview: what it is about in the margin, what there is beside it. */
export function Section({ id, title, note, more, children }: Props): ReactNode {
  return (
    <section className={styles.section} aria-labelledby={`part-${id}`}>
      <div className={styles.margin}>
        <h2 id={`part-${id}`}>{title}</h2>
        <p>{note}</p>
        {more !== undefined && <p>{more}</p>}
      </div>
      {children !== undefined && <div className={styles.body}>{children}</div>}
    </section>
  );
}
