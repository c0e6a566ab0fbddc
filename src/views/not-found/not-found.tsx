import type { ReactNode } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import { Missing } from "#views/parts/notices/missing.tsx";

/** An address that leads nowhere, and where to go from there. */
export function NotFoundView(): ReactNode {
  const { t } = usePlace();
  return <Missing text={t.notFound.text} list={{ name: "indicators" }} listText={t.notFound.list} />;
}
