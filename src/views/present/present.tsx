import { lazy, type ReactNode, Suspense, useContext, useEffect } from "react";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace, useSearch } from "#views/parts/frame/context.ts";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";

const Meeting = lazy(() => import("./meeting.tsx").then((m) => ({ default: m.Meeting })));

/** Slides made from the data: to choose and order, to show, to print. */
export function PresentView(): ReactNode {
  const { t } = usePlace();
  useOldWall();
  return (
    <>
      <h1>{t.present.title}</h1>
      <Suspense fallback={<Skeleton />}>
        <Meeting />
      </Suspense>
    </>
  );
}

/** Slides once turned by themselves at `?wall=<seconds>`: such an address leads to the wall. */
function useOldWall(): void {
  const place = usePlace();
  const { page: href } = useContext(AddressingContext);
  const search = useSearch();
  useEffect(() => {
    const query = new URLSearchParams(search);
    const seconds = query.get("wall");
    if (seconds === null) return;
    const rest = new URLSearchParams([["seconds", seconds]]);
    for (const name of ["asOf", "theme"]) {
      const value = query.get(name);
      if (value !== null) rest.set(name, value);
    }
    location.replace(href(place, { page: { name: "wall" }, lang: place.lang }, `?${rest.toString()}`));
    // One address leads there once, whatever is drawn again meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [search]);
}
