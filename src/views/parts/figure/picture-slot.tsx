import { lazy, type ReactNode, Suspense } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";

const RowPicture = lazy(() => import("./row-picture.tsx").then((m) => ({ default: m.RowPicture })));

interface Props {
  readonly indicator: Indicator;
  readonly className: string | undefined;
}

/** The place of an indicator's small picture in a list; empty where it has none. */
export function PictureSlot({ indicator, className }: Props): ReactNode {
  return (
    <span className={className} data-picture={indicator.id}>
      <Suspense fallback={null}>
        <RowPicture indicator={indicator} />
      </Suspense>
    </span>
  );
}
