import { lazy, type ReactNode, Suspense, useContext, useLayoutEffect, useRef, useState } from "react";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";

const Report = lazy(() => import("./report.tsx").then((m) => ({ default: m.Report })));

/**
 * The whole release as one document. Nothing of it answers to the reader, so what the build drew is left as it is, and no
 * script is fetched for it; only where nobody has drawn it (another day, another language, development) is it drawn here.
 */
export function PrintView(): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const building = useContext(StaticSvgContext) !== null;
  const box = useRef<HTMLDivElement>(null);
  const [first] = useState({ lang, release });
  const [bare, setBare] = useState(false);
  // Before anything is painted: reached without loading a page, the box is empty.
  useLayoutEffect(() => {
    if (box.current !== null && box.current.firstChild === null) setBare(true);
  }, []);
  if (!building && !bare && first.lang === lang && first.release === release)
    return <div ref={box} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  return (
    <div key="drawn">
      <Suspense fallback={<Skeleton />}>
        <Report />
      </Suspense>
    </div>
  );
}
