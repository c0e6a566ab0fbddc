import { type FormEvent, type ReactNode, useId, useState } from "react";
import { dayAsked } from "#domain/versions/release-order.ts";
import { formatDate } from "#words/format/date.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { DateField } from "#views/parts/frame/date-field.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { openPresenter } from "#views/present/speaker/window.ts";

/** The ways to begin: on this screen, with a presenter's window, as of a day; and the way to the wall. */
export function StartPart(): ReactNode {
  const { lang, asOf, page, go, set } = usePlace();
  const words = presentWords(lang);
  const [day, setDay] = useState(asOf === null ? "" : dayAsked(asOf));
  const id = useId();
  const freeze = (event: FormEvent): void => {
    event.preventDefault();
    if (day !== "") go(page, lang, day);
  };
  return (
    <div className="meeting-start">
      <p>
        <button type="button" className="meeting-main" onClick={() => set("at", "1", true)}>
          {words.start}
        </button>
      </p>
      <div>
        <button type="button" onClick={() => openPresenter()}>
          {words.presenter}
        </button>
        <p>{words.presenterNote}</p>
      </div>
      <div>
        <Link to={{ name: "wall" }}>{words.wall}</Link>
        <p>{words.wallNote}</p>
      </div>
      <form onSubmit={freeze}>
        <label htmlFor={`${id}-day`}>{words.freeze}</label>
        <DateField id={`${id}-day`} required value={day} onChange={setDay} />
        <button type="submit">{words.freezeSet}</button>
        <p>
          {asOf === null ? (
            words.freezeNote
          ) : (
            <>
              {words.frozen(formatDate(dayAsked(asOf), lang))}
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
