import type { ReactNode } from "react";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace } from "#views/parts/frame/context.ts";

/** The figures of a slide's picture as a table, with their sources, where slides stand one below the other; not on the wall. */
export function SlideTable({
  documents,
  children,
}: {
  readonly documents: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  const { t } = usePlace();
  return (
    <details className="slide-table" data-screen="">
      <summary>{t.chart.table}</summary>
      {children}
      <p>
        {t.chart.source}
        {t.punctuation.colon}
        {documents.map((id, at) => (
          <span key={id}>
            {at > 0 && t.punctuation.semicolon}
            <DocumentLink id={id} />
          </span>
        ))}
      </p>
    </details>
  );
}
