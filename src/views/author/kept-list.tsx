import { type ReactNode, useState } from "react";
import { formatDate } from "#words/format/date.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type { KeptDraft } from "./kept-drafts.ts";
import type { Work } from "./work.ts";

/** The drafts of this browser. One that is deleted can be put back until the page is left. */
export function KeptList({ work }: { readonly work: Pick<Work, "kept" | "goOn" | "forget" | "putBack"> }): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).give;
  const [gone, setGone] = useState<KeptDraft | null>(null);
  if (work.kept.length === 0 && gone === null) return null;
  return (
    <section className="author-kept" aria-labelledby="author-kept">
      <h2 id="author-kept">{words.kept}</h2>
      {gone !== null && (
        <p role="status">
          {words.forgotten}{" "}
          <button
            type="button"
            onClick={() => {
              work.putBack(gone);
              setGone(null);
            }}
          >
            {words.putBack}
          </button>
        </p>
      )}
      <ul>
        {work.kept.map((kept) => {
          const title = kept.title === "" ? words.untitled : kept.title;
          return (
            <li key={kept.sha256}>
              <div>
                <strong>{title}</strong>
                <span>
                  {words.keptOf(
                    kept.decided,
                    kept.published === "" ? "" : formatDate(kept.published, lang),
                    kept.documents?.length ?? 1,
                  )}
                </span>
              </div>
              <button type="button" aria-label={words.goOnOf(title)} onClick={() => work.goOn(kept)}>
                {words.goOn}
              </button>
              <button
                type="button"
                aria-label={words.forgetOf(title)}
                onClick={() => {
                  work.forget(kept);
                  setGone(kept);
                }}
              >
                {words.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
