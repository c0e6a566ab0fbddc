import { useEffect } from "react";

/** Keeps the screen from going dark, where the browser can and may: asked for anew whenever the page is seen again. */
export function useAwake(): void {
  useEffect(() => {
    // There is none before Chromium 84, nor where the page does not come by TLS.
    if (!("wakeLock" in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = (): void => {
      if (document.visibilityState !== "visible") return;
      navigator.wakeLock.request("screen").then(
        (given) => {
          if (left) void given.release();
          else lock = given;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, []);
}
