import type { ReactNode } from "react";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** What the keys do. */
export function KeyHelp(): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).desk;
  return (
    <details className="author-keys">
      <summary>{words.keys}</summary>
      <p className="author-note">{words.keysNote}</p>
      <dl>
        {words.keyList.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
