import { lazy, type ReactNode, Suspense } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import type { DataTableProps } from "./data-table.tsx";

const DataTable = lazy(() => import("./data-table.tsx").then((m) => ({ default: m.DataTable })));

/** A table of figures on a page that is read before its scripts come: the build draws it, and its script follows the page's. */
export function LaterTable(props: DataTableProps): ReactNode {
  const { t } = usePlace();
  return (
    <Suspense fallback={<p aria-busy="true">{t.notice.loading}</p>}>
      <DataTable {...props} />
    </Suspense>
  );
}
