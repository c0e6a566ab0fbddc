import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { usePlace, useSearch } from "#views/parts/frame/context.ts";
import exhibit from "#views/parts/chart/exhibit.module.css";
import { Link } from "#views/parts/frame/link.tsx";
import { Notice } from "#views/parts/notices/notice.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";

/** Comes when it is asked for, by the reader or by the address; where it does not come, the page does without. */
const Compare = lazy(() =>
  import("./compare.tsx").then(
    (m) => ({ default: m.Compare }),
    () => ({ default: Failed }),
  ),
);

const Failed = (): ReactNode => <Notice role="alert">{usePlace().t.notice.crashed}</Notice>;

/** A place to compare an indicator with others; without scripts it leads to all of them. */
export function ComparePart({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { t } = usePlace();
  const asked = useSearch().includes("compare=");
  const [open, setOpen] = useState(false);
  return (
    <details
      id="compare"
      className={exhibit.details}
      open={open || asked}
      // It may have been opened before the page's script was there.
      ref={(details) => {
        if (details !== null && details.open) setOpen(true);
      }}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t.indicator.compare}</summary>
      {open ? (
        <Suspense fallback={<Skeleton />}>
          <Compare indicator={indicator} />
        </Suspense>
      ) : (
        <Link to={{ name: "indicators" }}>{t.indicator.all}</Link>
      )}
    </details>
  );
}
