import { type ReactNode, useEffect } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "./notice.tsx";

/** A page that is older than this may be one of a site that was published anew since, without its scripts (ms). */
const OLD = 60_000;

/** Says that a part of the page could not be drawn. `whole`: there is nothing else to lose, so the page is loaded anew if that may help. */
export function Crashed({ whole = false }: { readonly whole?: boolean }): ReactNode {
  useEffect(() => {
    // A page that was just loaded would only fail again.
    if (whole && navigator.onLine && performance.now() > OLD) location.reload();
  }, [whole]);
  return <Notice role="alert">{usePlace().t.notice.crashed}</Notice>;
}
