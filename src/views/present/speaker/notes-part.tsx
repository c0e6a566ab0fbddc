import { own } from "#domain/release/own.ts";
import { type ChangeEvent, type ReactNode, useId, useState } from "react";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { readNotes, useNotes } from "./notes.ts";

/** The notes on a slide, and all of them as a file. */
export function NotesPart({ slide, title }: { readonly slide: string; readonly title: string }): ReactNode {
  const { lang, t } = usePlace();
  const words = presentWords(lang);
  const { notes, kept, keep } = useNotes();
  const [bad, setBad] = useState(false);
  const id = useId();
  const load = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    void file.text().then((text) => {
      const read = readNotes(text);
      setBad(read === null);
      if (read !== null) keep({ ...notes, ...read });
    });
  };
  return (
    <section className="presenter-notes" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <label htmlFor={id}>
          {words.notes}
          {t.punctuation.colon}
          {title}
        </label>
      </h2>
      <textarea
        id={id}
        aria-describedby={`${id}-about`}
        value={own(notes, slide) ?? ""}
        onChange={(event) => keep({ ...notes, [slide]: event.target.value })}
      />
      <p id={`${id}-about`}>{kept ? words.notesNote : words.notesLost}</p>
      <p>
        <a
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(notes, null, 2))}`}
          download="notes.json"
        >
          {words.notesSave}
        </a>{" "}
        <label>
          {words.notesLoad} <input type="file" accept="application/json,.json" onChange={load} />
        </label>
      </p>
      {bad && <p role="alert">{words.notesBad}</p>}
    </section>
  );
}
