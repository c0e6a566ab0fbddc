import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import exhibit from "#views/parts/chart/exhibit.module.css";
import { Part } from "#views/parts/frame/part.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import { sourcesWords } from "#words/sources/sources-words.ts";

/** Few readers have the document at hand; the others do without the script that checks it. */
const CheckDocument = lazy(() => import("./check-document.tsx").then((m) => ({ default: m.CheckDocument })));

/** A place for the original document: opened, or with a file dropped on it, it fetches what checks one. */
export function CheckPart({ document }: { readonly document: SourceDocument }): ReactNode {
  const { lang } = usePlace();
  const words = sourcesWords(lang);
  const box = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const [dropped, setDropped] = useState<File | null>(null);
  useEffect(() => {
    // It may have been opened before the page's script was there.
    if (details.current?.open === true) setOpen(true);
    const target = box.current;
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      if (details.current !== null) details.current.open = true;
      setOpen(true);
      setDropped(file);
    };
    target?.addEventListener("dragover", over);
    target?.addEventListener("drop", drop);
    return () => {
      target?.removeEventListener("dragover", over);
      target?.removeEventListener("drop", drop);
    };
  }, []);
  return (
    <div ref={box}>
      <Part id="check" title={words.check} note={words.checkNote}>
        <details
          ref={details}
          className={exhibit.details}
          onToggle={(event) => {
            if (event.currentTarget.open) setOpen(true);
          }}
        >
          <summary>{words.checkOpen}</summary>
          {open ? (
            <Suspense fallback={<Skeleton />}>
              <CheckDocument document={document} dropped={dropped} />
            </Suspense>
          ) : (
            <p>
              {words.checkScript(document.sha256)}
              {document.url === null ? (
                words.addressNone
              ) : (
                <a href={document.url} rel="noopener noreferrer external">
                  {document.url}
                </a>
              )}
            </p>
          )}
        </details>
      </Part>
    </div>
  );
}
