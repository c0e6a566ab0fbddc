import { lazy, type ReactNode, Suspense } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { isUntargeted } from "#domain/figure/untargeted.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import styles from "./status-line.module.css";

/** Most figures have no target, and what there is to say of them is among the words of every page. */
const StatusReason = lazy(() => import("./status-reason.tsx").then((m) => ({ default: m.StatusReason })));

/** What can be said of how an indicator stands, by which rule, and why; nothing is ever typed in by hand. */
export function StatusLine({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { t } = usePlace();
  const standing = useShown().standingOf(indicator.id);
  if (standing === undefined) return null;
  const { status, rule, reason } = standing;
  // Without a target there may be more to say of the values; that is on the indicator's own page.
  const plain = reason === "no-value" ? reason : isUntargeted(standing) ? "no-target" : null;
  return (
    <p className={styles.status} data-status={status} data-rule={rule}>
      {plain === null ? (
        <Suspense fallback={"\u00a0"}>
          <StatusReason indicator={indicator} standing={standing} />
        </Suspense>
      ) : (
        <>
          <strong>{t.status["not-assessable"]}</strong> {t.status.reasons[plain]}
        </>
      )}
    </p>
  );
}
