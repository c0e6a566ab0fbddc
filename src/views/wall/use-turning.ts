import { useCallback, useEffect, useReducer, useRef } from "react";
import { begun, dueIn, resumed, type Turn, turned, type Turning, turnOf } from "#domain/wall/turning.ts";

interface Options {
  /** How many screens there are. */
  readonly count: number;
  readonly seconds: number;
  /** Called before the wall turns by itself, for what is to be there with the next screen. */
  readonly before: () => void;
}

type Change = { readonly do: Turn | "resume"; readonly count: number; readonly now: number };

const after = (wall: Turning, change: Change): Turning =>
  change.do === "resume" ? resumed(wall, change.count, change.now) : turned(wall, change.do, change.count, change.now);

/** Turns a wall: by the clock while somebody can see it, by keys, and on hold for a while after them. */
export function useTurning({ count, seconds, before }: Options): Turning {
  const [wall, change] = useReducer(after, 0, () => begun(Date.now()));
  const asked = useRef(before);
  useEffect(() => {
    asked.current = before;
  });
  const turn = useCallback(
    (what: Change["do"]): void => {
      if (what === "time") asked.current();
      change({ do: what, count, now: Date.now() });
    },
    [count],
  );

  useEffect(() => {
    const due = dueIn(wall, Date.now(), seconds, document.visibilityState === "visible");
    const timer = due === null ? undefined : setTimeout(() => turn("time"), due);
    return () => clearTimeout(timer);
  }, [wall, seconds, turn]);

  // Screens that became others, and eyes that come back, begin anew.
  useEffect(() => {
    const seen = (): void => turn("resume");
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [turn]);

  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      const asks = turnOf(event);
      if (asks === null) return;
      event.preventDefault();
      turn(asks);
    };
    const press = (): void => turn("hold");
    window.addEventListener("keydown", key);
    window.addEventListener("click", press);
    return () => {
      window.removeEventListener("keydown", key);
      window.removeEventListener("click", press);
    };
  }, [turn]);
  // A newer release may have fewer screens.
  return wall.at < count ? wall : { ...wall, at: 0 };
}
