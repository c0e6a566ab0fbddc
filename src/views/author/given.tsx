import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { textOfPasted } from "./read-document.ts";
import type { Work } from "./work.ts";
import { Busy } from "./busy.tsx";
import { FileButton } from "./file-button.tsx";

interface Props {
  readonly folder: Work["folder"];
  readonly onFolder: Work["chooseFolder"];
  readonly busy: boolean;
  /** The title of a draft whose text is not here. */
  readonly wanted: string | null;
  /** The title of a draft that gets another document; `onLeave` goes back to it. */
  readonly adding: string | null;
  readonly onLeave: () => void;
  readonly onDocument: (given: File | string) => void;
  readonly onDraft: (file: File) => void;
  /** What was chosen before the page's script came, by what it was chosen for. */
  readonly onEarly: Work["onEarly"];
}

/** Takes a report as a file or as text, or a draft as a file. */
export function Given({
  folder,
  onFolder,
  busy,
  wanted,
  adding,
  onLeave,
  onDocument,
  onDraft,
  onEarly,
}: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).give;
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (adding !== null) heading.current?.focus();
  }, [adding]);
  /** What was pasted before the page's script ran. */
  const takeOver = useCallback(
    (field: HTMLTextAreaElement | null) => {
      if (field !== null && field.value !== "") setText(field.value);
    },
    [setText],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onDocument(text);
  };
  return (
    <section aria-labelledby="author-give">
      <h2 id="author-give" ref={heading} tabIndex={adding === null ? undefined : -1}>
        {adding === null ? words.heading : words.addHeading}
      </h2>
      <p className="author-note">{words.note}</p>
      {wanted !== null && (
        <Notice role="status">
          <p>{workbenchWords(lang).desk.needText(wanted === "" ? words.untitled : wanted)}</p>
        </Notice>
      )}
      {adding !== null && (
        <p className="author-actions">
          <span>{words.addTo(adding === "" ? words.untitled : adding)}</span>
          <button type="button" onClick={onLeave}>
            {words.addBack}
          </button>
        </p>
      )}
      <form className="author-given" aria-label={words.form} onSubmit={submit}>
        <div
          className="author-drop"
          data-over={over ? "" : undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const [file] = event.dataTransfer.files;
            if (file !== undefined) onDocument(file);
          }}
        >
          <FileButton
            label={words.choose}
            accept=".txt,.md,.html,.htm,.mht,.mhtml,.docx,.xlsx,.xls,.csv,.tsv,text/plain,text/markdown,text/html,text/csv"
            onFiles={([file]) => file !== undefined && onDocument(file)}
            onEarly={onEarly.document}
          />
          <span>{words.drop}</span>
          <p>{words.kinds}</p>
        </div>
        <label className="author-field">
          <span>{words.paste}</span>
          <textarea
            ref={takeOver}
            rows={8}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const html = event.clipboardData.getData("text/html");
              if (html === "") return;
              event.preventDefault();
              const plain = event.clipboardData.getData("text/plain");
              const { selectionStart, selectionEnd } = event.currentTarget;
              // As a page it says which numbers are notes and where the rows of a table end; as plain text it does not.
              void textOfPasted(html)
                .catch(() => plain)
                .then((pasted) => setText((now) => now.slice(0, selectionStart) + pasted + now.slice(selectionEnd)));
            }}
          />
        </label>
        <div className="author-actions">
          <button type="submit" className="author-primary" disabled={busy || text.trim() === ""}>
            {words.start}
          </button>
          {adding === null && (
            <FileButton
              label={words.openDraft}
              accept=".json,application/json"
              onFiles={([file]) => file !== undefined && onDraft(file)}
              onEarly={onEarly.draft}
            />
          )}
        </div>
      </form>
      {adding === null && <FolderPart folder={folder} onFolder={onFolder} onEarly={onEarly.folder} />}
      {busy && <Busy label={words.busy} />}
    </section>
  );
}

/** Another folder of data than the site's own, as of a site that has published nothing yet. */
function FolderPart({
  folder,
  onFolder,
  onEarly,
}: {
  readonly folder: Work["folder"];
  readonly onFolder: Work["chooseFolder"];
  readonly onEarly: Work["onEarly"]["folder"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).give;
  return (
    <>
      {folder !== null && (
        <p role="status">
          {(folder.isFirst ? words.folderFirst : words.folderBegun)(folder.name)}{" "}
          <button type="button" onClick={() => onFolder(null)}>
            {words.folderSite}
          </button>
        </p>
      )}
      <details className="author-sections">
        <summary>{words.folder}</summary>
        <p className="author-note">{words.folderNote}</p>
        <FileButton label={words.chooseFolder} accept={null} onFiles={onFolder} onEarly={onEarly} />
      </details>
    </>
  );
}
