import type { ReactNode } from "react";
import { documentsOf, type Draft } from "#authoring/draft/draft.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type { Work } from "#views/author/work.ts";

interface Props {
  readonly draft: Draft;
  readonly documents: Pick<Work, "add" | "turn" | "takeOut">;
}

/** The documents that the release is made of, one of them on the desk; with the way to one more. */
export function DocumentBar({ draft, documents }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).documents;
  const all = documentsOf(draft);
  const isEmpty = Object.keys(draft.decisions).length === 0;
  return (
    <nav className="author-documents" aria-label={words.title}>
      {all.length > 1 && (
        <ol>
          {all.map(({ source, decisions }, nth) => (
            <li key={source.sha256}>
              <button
                type="button"
                aria-current={nth === draft.at ? "true" : undefined}
                onClick={() => {
                  if (nth !== draft.at) documents.turn(nth);
                }}
              >
                <span lang="zh-CN">{source.title.zh || workbenchWords(lang).give.untitled}</span>{" "}
                <small>{words.decided(Object.keys(decisions).length)}</small>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="author-actions">
        <button type="button" onClick={documents.add}>
          {words.add}
        </button>
        {all.length > 1 && isEmpty && (
          <button type="button" onClick={documents.takeOut}>
            {words.takeOut}
          </button>
        )}
      </div>
    </nav>
  );
}
