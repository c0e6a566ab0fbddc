import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { after, type Command, type Running, starting } from "#domain/meeting/keys.ts";
import type { Slide } from "#domain/meeting/slides.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Controls } from "./speaker/controls.tsx";
import { Covers } from "./slides/covers.tsx";
import { useInput } from "./speaker/input.ts";
import { meetingChannel, openPresenter } from "./speaker/window.ts";

interface Props {
  readonly slides: readonly Slide[];
  /** The slide that is on, from 1; `null` while the meeting is prepared. */
  readonly at: number | null;
  /** What the audience is told once, with the slide that the show begins with. */
  readonly notice?: string | undefined;
  readonly title: (slide: Slide) => string;
  /** Shows another slide, or ends (`null`); the address has it. */
  readonly go: (at: number | null) => void;
  readonly children: (slide: Slide, number: number) => ReactNode;
}

/** All slides: one below the other to be read and printed, and one at a time, filling the screen, while they are shown. */
export function Deck({ slides, at, notice, title, go, children }: Props): ReactNode {
  const { lang } = usePlace();
  const words = presentWords(lang);
  const deck = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<Running>(starting(1));
  const on = at !== null;
  const agenda = slides.map(({ id }) => id).join();
  // The address says which slide is on; what covers it is known here alone.
  const [began, setBegan] = useState(at);
  if (began === null && at !== null) setBegan(at);
  if (began !== null && at === null) setBegan(null);
  const running: Running = { ...state, at: at ?? 1 };
  const now = useRef(running);
  useLayoutEffect(() => {
    now.current = running;
  });

  const show = useCallback(
    (next: Running | "end"): void => {
      if (next === "end") {
        setState(starting(1));
        if (document.fullscreenElement !== null) void document.exitFullscreen();
        return go(null);
      }
      setState(next);
      // Told by the presenter's window, the show may begin here.
      if (!on || next.at !== now.current.at) go(next.at);
    },
    [go, on],
  );

  const channel = useRef<ReturnType<typeof meetingChannel> | null>(null);
  useEffect(() => {
    channel.current = meetingChannel(agenda, ({ at: other, cover }) =>
      show({ at: other, cover: cover === "black" ? "black" : "none", digits: "" }),
    );
    return () => channel.current?.close();
  }, [agenda, show]);

  const run = useCallback(
    (command: Command): void => {
      if (command.do === "full") return void toggleFullScreen(deck.current);
      if (command.do === "presenter") return openPresenter();
      const next = after(now.current, command, slides.length);
      show(next);
      if (next !== "end") channel.current?.tell({ at: next.at, cover: next.cover });
    },
    [slides.length, show],
  );

  useInput(deck, { on, presses: running.cover !== "overview", run });

  // What is not part of the show is not there while it is on, for eyes and ears alike.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (on) dataset["presenting"] = "";
    return () => void delete dataset["presenting"];
  }, [on]);

  // Who listens hears the new slide from its heading on.
  useEffect(() => {
    if (on) deck.current?.querySelector<HTMLElement>("[data-current] article")?.focus({ preventScroll: true });
  }, [on, at]);

  const choose = useCallback(
    (next: number): void => {
      show(starting(next));
      channel.current?.tell({ at: next, cover: "none" });
    },
    [show],
  );

  const current = slides[running.at - 1];
  return (
    <div ref={deck} className={on ? "deck laid" : "deck"} data-cover={on ? running.cover : undefined}>
      <ol className="deck-slides">
        {slides.map((slide, index) => (
          <li key={slide.id} data-current={on && index + 1 === running.at ? "" : undefined}>
            {children(slide, index + 1)}
            {on && running.cover === "overview" && (
              <button type="button" className="deck-choose" onClick={() => choose(index + 1)}>
                {words.announced(index + 1, slides.length, title(slide))}
              </button>
            )}
          </li>
        ))}
      </ol>
      {on && (
        <>
          <p role="status" className="deck-said">
            {running.cover === "black"
              ? words.black
              : current === undefined
                ? ""
                : words.announced(running.at, slides.length, title(current))}
          </p>
          {notice !== undefined && running.at === began && (
            <p role="status" className="deck-notice">
              {notice}
            </p>
          )}
          <Covers cover={running.cover} digits={running.digits} />
          <Controls run={run} at={running.at} count={slides.length} />
        </>
      )}
    </div>
  );
}

/** Some browsers have none, or refuse it: the slides then fill the window. */
async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    element?.focus();
  }
}
