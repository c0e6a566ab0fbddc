import type { ReactNode } from "react";
import styles from "./notice.module.css";

interface Props {
  /** `alert`: something is missing. `status`: something is newer, offline or still to come. */
  readonly role: "alert" | "status";
  readonly title?: string;
  readonly children: ReactNode;
}

/** A message that stands beside the content and never replaces it. */
export function Notice({ role, title, children }: Props): ReactNode {
  return (
    <div role={role} className={role === "alert" ? styles.alert : styles.status}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
