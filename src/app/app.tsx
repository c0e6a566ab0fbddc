import { lazy, memo, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { type Page, pagePath } from "#domain/site/page.ts";
import type { PageData } from "#data/load/page-data.ts";
import type { Ask } from "#data/query/question.ts";
import { messagesOf } from "#words/common/messages.ts";
import {
  AskContext,
  type Place,
  PlaceContext,
  SearchContext,
  type Shown,
  ShownContext,
  shownOf,
} from "#views/parts/frame/context.ts";
import { Crashed } from "#views/parts/notices/crashed.tsx";
import { Notice } from "#views/parts/notices/notice.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import { type Address, unknownSettings } from "./address/address.ts";
import { Boundary } from "#views/parts/notices/boundary.tsx";
import { keepCanonical } from "./address/canonical.ts";
import { Footer } from "./frame/footer.tsx";
import styles from "./frame/frame.module.css";
import { Header } from "./frame/header.tsx";
import { leftBy } from "./address/left-by.ts";
import { placeOf } from "./address/location.ts";
import { documentTitle } from "./address/title.ts";
import { loadView, type View, viewOf } from "./views.ts";
import { languageTag } from "#domain/site/language.ts";

/** Most pages have none. */
const Trouble = lazy(() => import("#views/parts/notices/trouble.tsx").then((m) => ({ default: m.Trouble })));

/** Most readers look at what is known now. */
const AsOfNotice = lazy(() => import("#views/parts/notices/as-of-notice.tsx").then((m) => ({ default: m.AsOfNotice })));

interface Props {
  readonly address: Address;
  /** What the page shows; `undefined` while it is on its way. */
  readonly data: PageData | undefined;
  readonly go: Place["go"];
  readonly set: Place["set"];
  /** The data of another page; not while pages are prerendered. */
  readonly load?: (address: Address) => Promise<PageData>;
  /** Asks for what a part of a page needs besides; `null` while pages are prerendered. */
  readonly ask: Ask | null;
  /** Says what is newer than a release, where anything newer can be known. */
  readonly newer?: ((release: string) => ReactNode) | undefined;
  /** What stands below the footer. */
  readonly foot?: ReactNode;
}

/** The whole page: frame, messages, and the view of the address with the data it shows. */
export function App({ address, data, go, set, load, ask, newer, foot }: Props): ReactNode {
  const { page, lang, search, asOf } = address;
  const place = useMemo<Place>(
    () => ({ page, lang, asOf, go, set, load: load && ((other) => load({ page: other, lang, search: "", asOf })) }),
    [page, lang, asOf, go, set, load],
  );
  const view = useView(page.name);
  const t = messagesOf(lang);
  const arrived = useArrival(address, data);
  const unknown = unknownSettings(address);
  return (
    <PlaceContext value={place}>
      <SearchContext value={search}>
        <a href="#content" className={styles.skip}>
          {t.skip}
        </a>
        <Header site={data?.site ?? null} />
        <main id="content" tabIndex={-1} className={styles.main} ref={arrived}>
          {data?.release?.release.synthetic === true && <p className={styles.synthetic}>{t.synthetic}</p>}
          <p role="status" className={styles.pending}>
            {t.notice.pending}
          </p>
          {data?.release && data.asOf !== null && page.name !== "wall" && (
            <Boundary fallback={<Crashed />}>
              <Suspense fallback={null}>
                <AsOfNotice asOf={data.asOf} />
              </Suspense>
            </Boundary>
          )}
          {unknown.length > 0 && <Notice role="status">{t.notice.unknownQuery(unknown.join(", "))}</Notice>}
          {data?.release && (
            <Boundary fallback={null}>{newer?.(data.asOf?.latest ?? data.release.release.id)}</Boundary>
          )}
          {data !== undefined && data.problems.length > 0 && (
            <Boundary fallback={<Crashed />}>
              <Suspense fallback={null}>
                <Trouble problems={data.problems} blank={data.release === null} />
              </Suspense>
            </Boundary>
          )}
          <Boundary key={pagePath(page)} fallback={<Crashed whole />}>
            <AskContext value={ask}>
              <Content
                data={data}
                view={view}
                id={"id" in page ? page.id : ""}
                heading={documentTitle(page, lang, data ?? null).heading}
              />
            </AskContext>
          </Boundary>
        </main>
        <Footer site={data?.site ?? null} release={data?.release ?? null} hash={data?.hash ?? null} />
        {foot}
      </SearchContext>
    </PlaceContext>
  );
}

/** Drawn anew for another page or other data; a setting of the address concerns only the parts that read it. */
const Content = memo(function Content({
  data,
  view: Page,
  id,
  heading,
}: {
  readonly data: PageData | undefined;
  readonly view: View | undefined;
  readonly id: string;
  readonly heading: string;
}): ReactNode {
  const shown = useMemo<Shown | null>(() => {
    if (!data?.release || !data.counts) return null;
    return shownOf({ ...data, release: data.release, counts: data.counts });
  }, [data]);
  if (data !== undefined && shown === null) return <h1>{heading}</h1>;
  if (shown === null || Page === undefined)
    return (
      <>
        <h1>{heading}</h1>
        <Skeleton />
      </>
    );
  return (
    <ShownContext value={shown}>
      <Page id={id} />
    </ShownContext>
  );
});

/** The view of a page, fetched if need be. */
function useView(name: Page["name"]): View | undefined {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (viewOf(name) !== undefined) return;
    let wanted = true;
    void loadView(name).then(() => {
      if (wanted) redraw((n) => n + 1);
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return viewOf(name);
}

/**
 * Sets title, language and address when the reader arrives at a page, and moves the focus there when it was not the first:
 * to the page, or to the link by which the reader had left it.
 */
function useArrival({ page, lang, asOf }: Address, data: PageData | undefined): (main: HTMLElement | null) => void {
  const [main, setMain] = useState<HTMLElement | null>(null);
  const key = placeOf({ page, lang });
  const [last, setLast] = useState(key);
  useEffect(() => {
    document.documentElement.lang = languageTag(lang);
    if (data !== undefined) document.title = documentTitle(page, lang, data).title;
    keepCanonical(page, lang, asOf);
  }, [page, lang, asOf, data]);
  useEffect(() => {
    if (key === last) return;
    setLast(key);
    (leftBy(key) ?? main)?.focus({ preventScroll: true });
  }, [key, last, main]);
  return setMain;
}
