import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { readFile, readPasted } from "#data/original/read-original.ts";
import type { Language } from "#domain/site/language.ts";
import { summarise } from "#domain/provenance/summary.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { checkWords } from "#words/check/check-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import styles from "./check.css?inline";
import { CheckResult } from "./check-result.tsx";
import { recordedOf } from "./recorded.ts";
import { type CheckState, isOther, useCheck } from "./use-check.ts";

interface Props {
  readonly document: SourceDocument;
  /** A file that was dropped on the part. */
  readonly dropped: File | null;
}

/** Takes the original document, as a file or as text, and holds it against what the site took from it. */
export function CheckDocument({ document, dropped }: Props): ReactNode {
  const { lang } = usePlace();
  const { release, quoted } = useShown();
  const words = checkWords(lang);
  const recorded = useMemo(() => recordedOf(document, release, quoted?.items), [document, release, quoted]);
  const [state, check] = useCheck(recorded, document.sha256);
  useEffect(() => {
    if (dropped !== null) check(() => readFile(dropped));
  }, [dropped, check]);
  return (
    <div className="check">
      {/* Styles of its own: those of the pages are in every page. */}
      <style href="check-document" precedence="default">
        {styles}
      </style>
      <Given onFile={(file) => check(() => readFile(file))} onText={(text) => check(() => readPasted(text))} />
      <p role="status" className="check-summary">
        {statusOf(state, lang)}
      </p>
      {state.kind === "fault" && (
        <Notice role="alert" title={words.faultTitle}>
          <p>{words.faults[state.code]}</p>
        </Notice>
      )}
      {state.kind === "failed" && (
        <Notice role="alert">
          <p>{words.failed}</p>
        </Notice>
      )}
      {state.kind === "done" && <CheckResult key={state.turn} document={document} checked={state} />}
    </div>
  );
}

function statusOf(state: CheckState, lang: Language): string {
  const words = checkWords(lang);
  if (state.kind === "busy") return words.busy;
  if (state.kind !== "done") return "";
  const { figures, damage, quotes, uncarried } = state.examined;
  return isOther(state)
    ? words.unrelated(figures.length, summarise(figures).found)
    : words.summary(summarise(figures), summarise(damage), summarise(quotes), uncarried.length);
}

interface GivenProps {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

function Given({ onFile, onText }: GivenProps): ReactNode {
  const { lang } = usePlace();
  const words = checkWords(lang);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onText(text);
  };
  return (
    <form className="check-given" aria-label={words.form} onSubmit={submit}>
      <div className="check-file">
        <input
          ref={field}
          type="file"
          hidden
          accept=".txt,.md,.html,.htm,.docx,text/plain,text/markdown,text/html"
          aria-label={words.choose}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again after it was changed.
            event.target.value = "";
            if (file !== undefined) onFile(file);
          }}
        />
        <button type="button" onClick={() => field.current?.click()}>
          {words.choose}
        </button>
        <span>{words.drop}</span>
        <p>{words.kinds}</p>
      </div>
      <label>
        <span>{words.paste}</span>
        <textarea rows={4} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" disabled={text.trim() === ""}>
        {words.start}
      </button>
    </form>
  );
}
