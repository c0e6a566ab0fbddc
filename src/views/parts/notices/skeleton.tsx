import type { ReactNode } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import styles from "./skeleton.module.css";

/** What stands in a page's place while its data is read: its shape, and a progress bar for those who cannot see it. */
export function Skeleton(): ReactNode {
  const { t } = usePlace();
  return (
    <div className={styles.skeleton}>
      <div role="progressbar" aria-label={t.notice.loading} className={styles.bar} />
      <p className={styles.words}>{t.notice.loading}</p>
      {["a", "b", "c", "d", "e", "f"].map((key) => (
        <div key={key} className={styles.block} aria-hidden="true" />
      ))}
    </div>
  );
}
