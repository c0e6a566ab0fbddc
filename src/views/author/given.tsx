import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { textOfPasted } from "./read-document.ts";
import type { Work } from "./use-work.ts";
import { Busy } from "./busy.tsx";

interface Props {
  readonly folder: Work["folder"];
  readonly onFolder: Work["chooseFolder"];
  readonly busy: boolean;
  /** The title of a draft whose text is not here. */
  readonly wanted: string | null;
  readonly onDocument: (given: File | string) => void;
  readonly onDraft: (file: File) => void;
}

/** Takes a report as a file or as text, or a draft as a file. */
export function Given({ folder, onFolder, busy, wanted, onDocument, onDraft }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).give;
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  /** What was pasted before the page's script ran. */
  const takeOver = useCallback((field: HTMLTextAreaElement | null) => {
    if (field !== null && field.value !== "") setText(field.value);
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onDocument(text);
  };
  return (
    <section aria-labelledby="author-give">
      <h2 id="author-give">{words.heading}</h2>
      <p className="author-note">{words.note}</p>
      {wanted !== null && (
        <Notice role="status">
          <p>{workbenchWords(lang).desk.needText(wanted === "" ? words.untitled : wanted)}</p>
        </Notice>
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
            onFile={onDocument}
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
          <FileButton label={words.openDraft} accept=".json,application/json" onFile={onDraft} />
        </div>
      </form>
      <FolderPart folder={folder} onFolder={onFolder} />
      {busy && <Busy label={words.busy} />}
    </section>
  );
}

/** A button that has a file chosen. The same one may be chosen again after it was changed. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <button type="button" onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  );
}

/** Another folder of data than the site's own, as of a site that has published nothing yet. */
function FolderPart({
  folder,
  onFolder,
}: {
  readonly folder: Work["folder"];
  readonly onFolder: Work["chooseFolder"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).give;
  const field = useRef<HTMLInputElement>(null);
  // Not an attribute that React knows.
  useEffect(() => field.current?.setAttribute("webkitdirectory", ""), []);
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
        <input
          ref={field}
          type="file"
          hidden
          aria-label={words.chooseFolder}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            if (files.length > 0) onFolder(files);
          }}
        />
        <button type="button" onClick={() => field.current?.click()}>
          {words.chooseFolder}
        </button>
      </details>
    </>
  );
}
