import { type ReactNode, useEffect, useRef, useState } from "react";
import { Boundary } from "#views/parts/notices/boundary.tsx";
import { Crashed } from "#views/parts/notices/crashed.tsx";
import styles from "#views/parts/chart/exhibit.module.css";

interface Props {
  readonly summary: string;
  /** What stands inside until it is opened, and for those without scripts. */
  readonly without: ReactNode;
  /** True where the address asks for what is inside. */
  readonly asked?: boolean;
  /** What is inside once it was opened; nothing of it is fetched before. */
  readonly children: () => ReactNode;
}

/** A part that is folded up, and fetches its script when it is opened for the first time. */
export function Fold({ summary, without, asked = false, children }: Props): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (asked && details.current !== null) details.current.open = true;
    // It may have been opened before the page's script was there.
    if (details.current?.open === true) setOpened(true);
  }, [asked]);
  return (
    <details
      ref={details}
      data-screen=""
      className={styles.details}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened ? <Boundary fallback={<Crashed />}>{children()}</Boundary> : without}
    </details>
  );
}
