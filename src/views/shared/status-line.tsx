import type { ReactNode } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { gateOf } from "#domain/status.ts";
import { usePlace, useShown } from "./context.ts";
import styles from "./status-line.module.css";

/** What can be said of how an indicator stands, by which rule, and why; nothing is ever typed in by hand. */
export function StatusLine({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { t } = usePlace();
  const { release } = useShown();
  const { rule, reason } = gateOf(release, indicator);
  if (reason === null)
    return (
      <p className={styles.status} data-status="target-published" data-rule={rule}>
        <strong>{t.status.open}</strong> {t.status.openNote}
      </p>
    );
  return (
    <p className={styles.status} data-status="not-assessable" data-rule={rule}>
      <strong>{t.status["not-assessable"]}</strong> {t.status.reasons[reason]}
    </p>
  );
}
