import { type ReactNode, useEffect, useState } from "react";
import type { Command } from "#domain/meeting/keys.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

interface Props {
  readonly run: (command: Command) => void;
  readonly at: number;
  readonly count: number;
}

/** How long the controls stay after the last touch (ms). The keyboard has them always. */
const STAY = 4000;

/** What a mouse or a finger needs; seen while it moves, and while one of them has the focus. */
export function Controls({ run, at, count }: Props): ReactNode {
  const { lang } = usePlace();
  const words = presentWords(lang);
  const c = words.controls;
  const moving = useMoving();
  return (
    <div className="meeting-controls" role="group" aria-label={c.label} data-seen={moving ? "" : undefined}>
      <button type="button" onClick={() => run({ do: "previous" })} disabled={at === 1}>
        ‹ {c.previous}
      </button>
      <span>{words.place(at, count)}</span>
      <button type="button" onClick={() => run({ do: "next" })} disabled={at === count}>
        {c.next} ›
      </button>
      <button type="button" onClick={() => run({ do: "overview" })}>
        {c.overview}
      </button>
      <button type="button" onClick={() => run({ do: "full" })}>
        {c.full}
      </button>
      <button type="button" onClick={() => run({ do: "help" })}>
        {c.help}
      </button>
      <button type="button" onClick={() => run({ do: "back" })}>
        {c.end}
      </button>
    </div>
  );
}

/** True while a pointer moves or touches, and a little longer. */
function useMoving(): boolean {
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (): void => {
      setMoving(true);
      clearTimeout(timer);
      timer = setTimeout(() => setMoving(false), STAY);
    };
    const kinds = ["pointermove", "pointerdown"] as const;
    for (const kind of kinds) window.addEventListener(kind, move, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, move);
    };
  }, []);
  return moving;
}
