import { lazy, type ReactNode, Suspense } from "react";
import type { Disclosure } from "#domain/disclosure/disclosure.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { formatNumber } from "#words/format/format.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import styles from "./suggestions-figure.module.css";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** Words, tables and descriptions of the pictures come after the page. */
const Pictures = lazy(() => import("./suggestions-pictures.tsx").then((m) => ({ default: m.SuggestionsPictures })));

/** How far a session's suggestions came and how much of that is public: its heading, every suggestion as a dot, and the ladder. */
export function SuggestionsFigure({
  session,
  model,
  heading: Heading = "h2",
  more,
}: {
  readonly session: CongressSession;
  readonly model: Disclosure;
  readonly heading?: "h2" | "h3";
  /** The way to more of it. */
  readonly more?: ReactNode;
}): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  return (
    <>
      <div className={styles.heading}>
        <Heading id={`pictured-${session.id}`}>
          {suggestionsSaid.pictured(formatNumber(model.dots.total, lang))}
        </Heading>
        {more !== undefined && <p data-screen="">{more}</p>}
      </div>
      <Suspense fallback={<div style={{ minHeight: "30rem" }} />}>
        <Pictures session={session} model={model} heading={Heading === "h2" ? "h3" : "h4"} />
      </Suspense>
    </>
  );
}
