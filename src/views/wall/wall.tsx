import { lazy, type ReactNode, Suspense } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";

const Stage = lazy(() => import("./stage.tsx").then((m) => ({ default: m.Stage })));

/** Composed screens for a wall, which turn by themselves. */
export function WallView(): ReactNode {
  const { t } = usePlace();
  return (
    <>
      <h1>{t.wall.title}</h1>
      <Suspense fallback={<Skeleton />}>
        <Stage />
      </Suspense>
    </>
  );
}
