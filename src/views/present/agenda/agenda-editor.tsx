import { type ReactNode, useId, useState } from "react";
import { type Agenda, moved, writeAgenda } from "#domain/meeting/agenda.ts";
import type { Slide, Slides } from "#domain/meeting/slides.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { AgendaLink } from "./agenda-link.tsx";
import { keepAgenda } from "./kept-agenda.ts";
import { Thumbnail } from "#views/present/slides/thumbnail.tsx";

interface Props {
  readonly slides: Slides;
  readonly agenda: Agenda;
  readonly title: (slide: Slide) => string;
}

/** The slides of the meeting in order, to be moved, removed and added to; every change is in the address. */
export function AgendaEditor({ slides, agenda, title }: Props): ReactNode {
  const { lang, set } = usePlace();
  const words = presentWords(lang);
  const ids = agenda.slides.map(({ id }) => id);
  const reset = (): void => {
    keepAgenda("");
    set("slides", "", true);
  };
  const keep = (next: readonly string[]): void => set("slides", writeAgenda(next, slides), true);
  return (
    <div className="meeting-agenda">
      <ol>
        {agenda.slides.map((slide, at) => (
          <li key={slide.id}>
            <Thumbnail id={slide.id} />
            <span className="meeting-title">{title(slide)}</span>
            <span className="meeting-tools">
              <button
                type="button"
                aria-label={words.up(title(slide))}
                disabled={at === 0}
                onClick={() => keep(moved(ids, at, at - 1))}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={words.down(title(slide))}
                disabled={at === ids.length - 1}
                onClick={() => keep(moved(ids, at, at + 1))}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={words.remove(title(slide))}
                disabled={ids.length === 1}
                onClick={() => keep(ids.filter((id) => id !== slide.id))}
              >
                ×
              </button>
              <button type="button" onClick={() => set("at", String(at + 1), true)}>
                {words.startHere}
              </button>
            </span>
          </li>
        ))}
      </ol>
      <Add slides={slides.all.filter(({ id }) => !ids.includes(id))} title={title} add={(id) => keep([...ids, id])} />
      <p>
        <button
          type="button"
          disabled={ids.length === 1}
          onClick={() => keep(slides.all.slice(0, 1).map(({ id }) => id))}
        >
          {words.clear}
        </button>{" "}
        <button type="button" onClick={() => reset()}>
          {words.reset}
        </button>
      </p>
      <AgendaLink />
    </div>
  );
}

/** Slides that are not on the agenda, by kind. */
function Add({
  slides,
  title,
  add,
}: {
  readonly slides: readonly Slide[];
  readonly title: (slide: Slide) => string;
  readonly add: (id: string) => void;
}): ReactNode {
  const { lang } = usePlace();
  const words = presentWords(lang);
  const id = useId();
  const [chosen, setChosen] = useState("");
  const kindOf = (slide: Slide): string => {
    if (slide.kind === "figure") return slide.indicator.headline === undefined ? words.kinds.rest : words.kinds.figure;
    return slide.kind === "theme"
      ? words.kinds.theme
      : slide.kind === "suggestions"
        ? words.kinds.suggestions
        : words.slides;
  };
  const kinds = [...new Set(slides.map(kindOf))];
  const wanted = slides.some((slide) => slide.id === chosen) ? chosen : (slides[0]?.id ?? "");
  if (slides.length === 0) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add(wanted);
      }}
    >
      <label htmlFor={id}>{words.add}</label>
      <select id={id} value={wanted} onChange={(event) => setChosen(event.target.value)}>
        {kinds.map((kind) => (
          <optgroup key={kind} label={kind}>
            {slides
              .filter((slide) => kindOf(slide) === kind)
              .map((slide) => (
                <option key={slide.id} value={slide.id}>
                  {title(slide)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{words.addGo}</button>
    </form>
  );
}
