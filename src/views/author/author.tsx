import { lazy, type ReactNode, Suspense, useContext } from "react";
import { AddressingContext, PATHS } from "#views/parts/frame/addressing.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import styles from "./author.css?inline";

/** Few come for it, and it is large. */
const Workbench = lazy(() => import("./workbench.tsx").then((m) => ({ default: m.Workbench })));

/** Where those who keep the data make the next release from a report, inside their browser. */
export function AuthorView(): ReactNode {
  const { t } = usePlace();
  // The single file carries no workbench (`build/single`).
  const onSite = useContext(AddressingContext) === PATHS;
  return (
    <>
      {/* Styles of its own: those of the pages are in every page. */}
      <style href="author" precedence="default">
        {styles}
      </style>
      <h1>{t.author.title}</h1>
      <p className="author-lead">{t.author.lead}</p>
      <noscript>
        <p>{t.author.noScript}</p>
      </noscript>
      <div className="author-room">
        {onSite ? (
          <Suspense fallback={null}>
            <Workbench />
          </Suspense>
        ) : (
          <p role="status">{t.author.inFile}</p>
        )}
      </div>
    </>
  );
}
