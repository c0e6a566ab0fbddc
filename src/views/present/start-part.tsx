import { type FormEvent, type ReactNode, useId, useState } from "react";
import { formatDate } from "#i18n/format.ts";
import { presentWords } from "#i18n/present-words.ts";
import { usePlace } from "#views/shared/context.ts";
import { openPresenter } from "./window.ts";

/** Seconds a slide where nobody says otherwise. */
const USUAL_SECONDS = 20;

/** The ways to begin: on this screen, on a wall, with a presenter's window, as of a day. */
export function StartPart({ wall }: { readonly wall: number | null }): ReactNode {
  const { lang, asOf, page, go, set } = usePlace();
  const words = presentWords(lang);
  const [seconds, setSeconds] = useState(String(wall ?? USUAL_SECONDS));
  const [day, setDay] = useState(asOf ?? "");
  const id = useId();
  const begin = (): void => {
    if (wall !== null) set("wall", "");
    set("at", "1", true);
  };
  const beginWall = (event: FormEvent): void => {
    event.preventDefault();
    set("wall", seconds);
    set("at", "1", true);
  };
  const freeze = (event: FormEvent): void => {
    event.preventDefault();
    if (day !== "") go(page, lang, day);
  };
  return (
    <div className="meeting-start">
      <p>
        <button type="button" className="meeting-main" onClick={begin}>
          {words.start}
        </button>
      </p>
      <div>
        <button type="button" onClick={() => openPresenter()}>
          {words.presenter}
        </button>
        <p>{words.presenterNote}</p>
      </div>
      <form onSubmit={beginWall}>
        <label htmlFor={`${id}-wall`}>{words.wallSeconds}</label>
        <input
          id={`${id}-wall`}
          type="number"
          inputMode="numeric"
          min={5}
          max={600}
          required
          value={seconds}
          onChange={(event) => setSeconds(event.target.value)}
        />
        <button type="submit">{words.wall}</button>
        <p>{words.wallNote}</p>
      </form>
      <form onSubmit={freeze}>
        <label htmlFor={`${id}-day`}>{words.freeze}</label>
        <input id={`${id}-day`} type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
        <button type="submit">{words.freezeSet}</button>
        <p>
          {asOf === null ? (
            words.freezeNote
          ) : (
            <>
              {words.frozen(formatDate(asOf, lang))}
              <button type="button" onClick={() => go(page, lang, null)}>
                {words.thaw}
              </button>
            </>
          )}
        </p>
      </form>
    </div>
  );
}
