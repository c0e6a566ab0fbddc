import type { ReactNode } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";

interface Props {
  readonly indicator: Indicator;
  readonly className: string | undefined;
}

/** The place of an indicator's small picture in a list; empty where it has none. */
export function PictureSlot({ indicator, className }: Props): ReactNode {
  return <span className={className} data-picture={indicator.id} />;
}
