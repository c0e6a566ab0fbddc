import { lazy, type ReactNode, Suspense } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import { authorWords } from "#words/author/author-words.ts";

/** Few come for it, and it is large. */
const Workbench = lazy(() => import("./workbench.tsx").then((m) => ({ default: m.Workbench })));

const MEASURE = { maxWidth: "var(--measure)" };
/** What comes with the script takes this room from the beginning: nothing below moves while it comes. */
const ROOM = { minHeight: "100vh" };

/** Where those who keep the data make the next release from a report, inside their browser. */
export function AuthorView(): ReactNode {
  const { lang, t } = usePlace();
  const words = authorWords(lang);
  return (
    <>
      <h1>{t.author.title}</h1>
      <p style={MEASURE}>{words.lead}</p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <div style={ROOM}>
        <Suspense fallback={null}>
          <Workbench />
        </Suspense>
      </div>
    </>
  );
}
