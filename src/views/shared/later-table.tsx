import { lazy, type ReactNode, Suspense } from "react";
import type { DataTableProps } from "./data-table.tsx";
import { Skeleton } from "./skeleton.tsx";

const DataTable = lazy(() => import("./data-table.tsx").then((m) => ({ default: m.DataTable })));

/** A table of figures on a page that is read before its scripts come: the build draws it, and its script follows the page's. */
export const LaterTable = (props: DataTableProps): ReactNode => (
  <Suspense fallback={<Skeleton />}>
    <DataTable {...props} />
  </Suspense>
);
