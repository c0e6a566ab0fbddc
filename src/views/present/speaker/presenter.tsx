import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { after, type Command, commandOf, type Running, starting } from "#domain/meeting/keys.ts";
import type { Slide } from "#domain/meeting/slides.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { NotesPart } from "./notes-part.tsx";
import laid from "#views/present/slides/laid.css?inline";
import styles from "#views/present/present.css?inline";
import { SlideView } from "#views/present/slides/slide.tsx";
import { Times } from "./times.tsx";
import { meetingChannel } from "./window.ts";

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  /** What of the address is left out. */
  readonly notice?: string | undefined;
  readonly title: (slide: Slide) => string;
  readonly go: (at: number) => void;
}

/** The presenter's own screen: the slide that is on, the next one, notes, and the time; it turns the other windows. */
export function Presenter({ slides, at, notice, title, go }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = presentWords(lang);
  const c = words.controls;
  const agenda = slides.map(({ id }) => id).join();
  const [state, setState] = useState<Running>(starting(at));
  const running: Running = { ...state, at };
  const now = useRef(running);
  useLayoutEffect(() => {
    now.current = running;
  });
  const channel = useRef<ReturnType<typeof meetingChannel> | null>(null);
  useEffect(() => {
    channel.current = meetingChannel(agenda, ({ at: other, cover }) => {
      setState({ at: other, cover: cover === "black" ? "black" : "none", digits: "" });
      if (other !== now.current.at) go(other);
    });
    return () => channel.current?.close();
  }, [agenda, go]);
  const run = useCallback(
    (command: Command): void => {
      const next = after(now.current, command, slides.length);
      // There is nothing behind the presenter's window to go back to.
      if (next === "end") return;
      setState(next);
      if (next.at !== now.current.at) go(next.at);
      channel.current?.tell({ at: next.at, cover: next.cover });
    },
    [slides.length, go],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      const writes = event.target instanceof HTMLElement && event.target.closest("textarea, input, button, a") !== null;
      if (command === null || writes) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [run]);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset["presenting"] = "presenter";
    return () => void delete dataset["presenting"];
  }, []);
  const [slide, next] = [slides[at - 1], slides[at]];
  if (slide === undefined) return null;
  const view = (shown: Slide, number: number): ReactNode => (
    <SlideView slide={shown} number={number} count={slides.length} title={title(shown)} all={slides} />
  );
  return (
    <div className="meeting presenter laid" data-cover={running.cover}>
      <style>{styles}</style>
      <style>{laid}</style>
      <section aria-label={words.now} className="presenter-now">
        <h2>
          {words.now}
          {t.punctuation.comma}
          {words.place(at, slides.length)}
        </h2>
        <div className="presenter-slide" key={slide.id}>
          {view(slide, at)}
        </div>
        {notice !== undefined && <p role="status">{notice}</p>}
        <p role="status">
          {running.cover === "black"
            ? words.black
            : running.digits === ""
              ? words.announced(at, slides.length, title(slide))
              : words.typed(running.digits)}
        </p>
        <p className="presenter-controls">
          <button type="button" onClick={() => run({ do: "previous" })} disabled={at === 1}>
            ‹ {c.previous}
          </button>
          <button
            type="button"
            className="meeting-main"
            onClick={() => run({ do: "next" })}
            disabled={at === slides.length}
          >
            {c.next} ›
          </button>
          <button type="button" aria-pressed={running.cover === "black"} onClick={() => run({ do: "black" })}>
            {c.black}
          </button>
        </p>
      </section>
      <section aria-label={words.following} className="presenter-next">
        <h2>{words.following}</h2>
        {next === undefined ? (
          <p>{words.nothingThen}</p>
        ) : (
          <div className="presenter-slide" key={next.id}>
            {view(next, at + 1)}
          </div>
        )}
        <Times />
      </section>
      <NotesPart slide={slide.id} title={title(slide)} />
    </div>
  );
}
