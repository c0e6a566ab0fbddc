import type { ReactNode } from "react";
import type { Running } from "#domain/meeting/keys.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** What lies over a slide: nothing, black, the keys, and the number that is being typed. */
export function Covers({ cover, digits }: Pick<Running, "cover" | "digits">): ReactNode {
  const { lang } = usePlace();
  const words = presentWords(lang);
  return (
    <>
      {cover === "black" && <div className="deck-black" />}
      {cover === "help" && (
        <section className="deck-help" aria-labelledby="deck-help">
          <h2 id="deck-help">{words.keysTitle}</h2>
          <dl>
            {words.keys.map(([keys, what]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {digits !== "" && (
        <p role="status" className="deck-digits">
          {words.typed(digits)}
        </p>
      )}
    </>
  );
}
