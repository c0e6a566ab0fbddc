import { lazy, type ReactNode, Suspense } from "react";

const OverviewBody = lazy(() => import("./overview-body.tsx").then((m) => ({ default: m.OverviewBody })));

/**
 * The first page. What it shows was drawn by the build and stays as it is until a reader wants more of it than reading: the
 * scripts of its pictures come after those of the frame.
 */
export function OverviewView(): ReactNode {
  return (
    <Suspense fallback={<div style={{ minHeight: "60rem" }} />}>
      <OverviewBody />
    </Suspense>
  );
}
