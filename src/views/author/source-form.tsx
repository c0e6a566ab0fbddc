import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import type { DraftSource } from "#authoring/draft/draft.ts";
import { sectionsOf } from "#authoring/draft/sections.ts";
import type { Language } from "#domain/site/language.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { DateField } from "#views/parts/frame/date-field.tsx";
import { Busy } from "./busy.tsx";
import { Field } from "./field.tsx";

interface Props {
  readonly source: DraftSource;
  /** `null` for a workbook, which has none. */
  readonly text: string | null;
  /** Those of the site: what it does not speak is not asked for. */
  readonly languages: readonly Language[];
  readonly busy: boolean;
  /** Told of every change, so that none is lost. */
  readonly onChange: (source: DraftSource) => void;
  readonly onDone: (source: DraftSource) => void;
  readonly onBack: () => void;
}

/** What the report is: filled in from its text, to be mended before figures are read. */
export function SourceForm({ source: first, text, languages, busy, onChange, onDone, onBack }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang);
  const said = words.source;
  const [source, setSource] = useState(first);
  const id = useId();
  const sections = useMemo(() => (text === null ? [] : sectionsOf(text)), [text]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const english = languages.includes("en");
  const set = (change: Partial<DraftSource>): void => {
    const next = { ...source, ...change };
    setSource(next);
    onChange(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onDone(source);
  };
  return (
    <section aria-labelledby="author-source">
      <h2 id="author-source" ref={heading} tabIndex={-1}>
        {text === null ? said.tableHeading : said.heading}
      </h2>
      <p className="author-note">
        {text === null ? said.tableNote : `${said.note} ${said.size(source.chars)}`}
        {source.name === null ? "" : ` · ${source.name}`}
      </p>
      <form className="author-source" onSubmit={submit}>
        <Field
          label={said.title}
          value={source.title.zh}
          required
          wide
          onChange={(zh) => set({ title: { ...source.title, zh } })}
        />
        {english && (
          <Field
            label={said.titleEn}
            value={source.title.en}
            required
            wide
            lang="en"
            onChange={(en) => set({ title: { ...source.title, en } })}
          />
        )}
        <Field
          label={said.issuer}
          value={source.issuer.zh}
          required
          onChange={(zh) => set({ issuer: { ...source.issuer, zh } })}
        />
        {english && (
          <Field
            label={said.issuerEn}
            value={source.issuer.en}
            required
            lang="en"
            onChange={(en) => set({ issuer: { ...source.issuer, en } })}
          />
        )}
        <p className="author-field">
          <label htmlFor={`${id}day`}>{said.published}</label>
          <DateField id={`${id}day`} value={source.published} onChange={(published) => set({ published })} />
        </p>
        {text !== null && (
          <Field
            label={said.year}
            value={source.year}
            hint={said.yearHint}
            pattern="(19|20)\d\d"
            numeric
            onChange={(year) => set({ year })}
          />
        )}
        <Field
          label={said.url}
          value={source.url}
          wide
          pattern="https?://.+"
          hint="https://"
          onChange={(url) => set({ url })}
        />
        {text !== null && (
          <details className="author-sections">
            <summary>{sections.length === 0 ? said.sectionsNone : said.sections(sections.length)}</summary>
            <ol>
              {sections.map(({ heading: title, start }) => (
                <li key={start}>{title}</li>
              ))}
            </ol>
          </details>
        )}
        <div className="author-actions">
          <button type="submit" className="author-primary" disabled={busy}>
            {said.start}
          </button>
          <button type="button" onClick={onBack}>
            {said.back}
          </button>
        </div>
      </form>
      {busy && <Busy label={words.give.busy} />}
    </section>
  );
}
