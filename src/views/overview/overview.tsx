import { lazy, type ReactNode, Suspense } from "react";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";

const OverviewBody = lazy(() => import("./overview-body.tsx").then((m) => ({ default: m.OverviewBody })));

/**
 * The first page. What it shows was drawn by the build and stays as it is until a reader wants more of it than reading: the
 * scripts of its pictures come after those of the frame.
 */
export function OverviewView(): ReactNode {
  const { lang, t } = usePlace();
  const { site } = useShown();
  return (
    <Suspense
      fallback={
        <>
          <h1>{site?.title[lang] ?? t.siteFallback}</h1>
          <Skeleton />
        </>
      }
    >
      <OverviewBody />
    </Suspense>
  );
}
