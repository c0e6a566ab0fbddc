import { useCallback, useEffect, useState } from "react";

/** A wall that was touched goes on after this long without a touch (s). */
const REST = 60;

interface Wall {
  readonly paused: boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
}

/**
 * Turns slides by itself every so many `seconds` (`null`: never), counted from the slide's first moment; a touch or a key
 * stops it for a minute, `pause` until told to go on.
 */
export function useWall(seconds: number | null, at: number | null, turn: () => void): Wall {
  const [paused, setPaused] = useState<"no" | "touched" | "asked">("no");
  useEffect(() => {
    if (seconds === null || paused !== "no") return undefined;
    const timer = setTimeout(turn, seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, paused, at, turn]);
  useEffect(() => {
    if (seconds === null) {
      setPaused("no");
      return undefined;
    }
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stop = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(".meeting-controls") !== null) return;
      setPaused((now) => (now === "asked" ? now : "touched"));
      clearTimeout(rest);
      rest = setTimeout(() => setPaused((now) => (now === "touched" ? "no" : now)), REST * 1000);
    };
    const kinds = ["pointerdown", "keydown"] as const;
    for (const kind of kinds) window.addEventListener(kind, stop);
    return () => {
      clearTimeout(rest);
      for (const kind of kinds) window.removeEventListener(kind, stop);
    };
  }, [seconds]);
  const pause = useCallback(() => setPaused("asked"), []);
  const goOn = useCallback(() => setPaused("no"), []);
  return { paused: paused !== "no", pause, goOn };
}
