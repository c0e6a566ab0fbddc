import { useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const never = (): (() => void) => () => undefined;

/**
 * True where rows can come and go as the reader scrolls: in a browser with scripts, on a screen. False in the HTML of the
 * build, for its first draw in the browser, and while printing.
 */
export function useScreen(): boolean {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what is there when the handler returns.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return alive && !printing;
}
