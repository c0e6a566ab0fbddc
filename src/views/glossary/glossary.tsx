import { lazy, type ReactNode, Suspense } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import { glossaryWords } from "#words/glossary/glossary-words.ts";

/** The words themselves come after the page's own script; what the build drew of them stays until then. */
const AllTerms = lazy(() => import("./all-terms.tsx").then((m) => ({ default: m.AllTerms })));

/** The words of reports and statistics in plain language. */
export function GlossaryView(): ReactNode {
  const { lang, t } = usePlace();
  const glossarySaid = glossaryWords(lang);
  return (
    <>
      <h1>{t.glossary.title}</h1>
      <p className="term-lead">{glossarySaid.lead}</p>
      <Suspense fallback={<Skeleton />}>
        <AllTerms />
      </Suspense>
    </>
  );
}
