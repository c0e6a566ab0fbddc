import { type RefObject, useEffect } from "react";

/**
 * Has the browser lay out what is folded up, once its summary is on the screen and there is nothing else to do: opened later
 * it needs only to be painted. The browser keeps what it did as long as nothing inside changes.
 */
export function useLaidOut(folded: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const element = folded.current;
    if (element === null || typeof IntersectionObserver === "undefined" || !("requestIdleCallback" in window))
      return undefined;
    let idle = 0;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      seen.disconnect();
      idle = requestIdleCallback(() => element.lastElementChild?.getBoundingClientRect());
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
      cancelIdleCallback(idle);
    };
  }, [folded]);
}
