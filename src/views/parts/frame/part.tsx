import type { ReactNode } from "react";
import { Boundary } from "#views/parts/notices/boundary.tsx";
import { Crashed } from "#views/parts/notices/crashed.tsx";
import styles from "./part.module.css";

interface Props {
  readonly id: string;
  readonly title: string;
  /** A sentence under the heading: what the part is about, or what to bear in mind. */
  readonly note?: ReactNode;
  /** The way to more of it. */
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page: its heading and note in the margin where there is one, what there is beside it. A fault in it stays in it. */
export function Part({ id, title, note, more, children }: Props): ReactNode {
  return (
    <section className={styles.part} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.margin}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note !== undefined && <p>{note}</p>}
        {more !== undefined && <p data-screen="">{more}</p>}
      </div>
      {children !== undefined && (
        <div className={styles.body}>
          <Boundary fallback={<Crashed />}>{children}</Boundary>
        </div>
      )}
    </section>
  );
}
