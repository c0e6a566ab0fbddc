import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Language } from "#domain/site/language.ts";
import { type Page, pagePath } from "#domain/site/page.ts";
import type { PageData } from "#data/load/page-data.ts";
import { withoutData } from "#data/fetch/page-files.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";
import { today } from "#views/parts/frame/today.ts";
import { type Address, lastingQuery, readAddress, withSetting } from "./address.ts";
import { comeBack, leave } from "./left-by.ts";
import { painted } from "./painted.ts";
import { reach } from "./reach.ts";

let root: URL | null = null;

/**
 * The site's root: said by the prerendered page relative to itself, else the host's root (development). Read once, since
 * relative addresses move when the reader goes to another page, and the root does not.
 */
export function siteRoot(): URL {
  root ??= new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  return root;
}

/** The browser's address bar, as the site reads and writes it. */
export interface AddressBar {
  /** The page's path below the site's root, the query with its `?`, and the part of the page with its `#`. */
  readonly read: () => { readonly path: string; readonly search: string; readonly part: string };
  /** The address of a path, for the history; `rest` is the query and the part of the page. */
  readonly write: (path: string, rest: string) => string;
  /** Brings the part of the page that the address names into view, where the browser does not do it. */
  readonly reach?: () => void;
}

/** Pages have paths of their own. */
let bar: AddressBar = {
  read: () => ({
    path: decodeURI(location.pathname).slice(decodeURI(siteRoot().pathname).length),
    search: location.search,
    part: location.hash,
  }),
  write: (path, rest) => new URL(path + rest, siteRoot()).href,
  // Of a page that was not built there is nothing to bring into view when the browser tries.
  reach: () => {
    if (document.documentElement.dataset["page"] === undefined) reach(location.hash);
  },
};

/** Has addresses read and written in another way, before anything else does. */
export function addressBy(other: AddressBar): void {
  bar = other;
}

/** A setting was changed by the site itself; the browser tells only of Back and Forward. */
const SET = "site:set";

/** The latest day on which a release was published, of those that came with pages so far; empty before the first. */
let newest = "";

/** Takes note of the release that a page shows: days until its own have come, whatever the reader's clock says. */
function noteRelease(data: PageData | undefined): void {
  const published = data?.release?.release.published ?? "";
  if (published > newest) newest = published;
}

/** What the browser's address says now. */
export function currentAddress(): Address {
  const { path, search } = bar.read();
  return readAddress(path, search, today(newest));
}

/** A page in a language, as one word. */
export const placeOf = ({ page, lang }: Pick<Address, "page" | "lang">): string => `${lang}/${pagePath(page)}`;

/** Where the reader is, and what there is to show; `undefined` while it is still on its way. */
export interface Visit {
  readonly address: Address;
  readonly data: PageData | undefined;
}

/** Marks the page while it still shows another day than the one asked for; the styles then say so (`document.ts` sets it first). */
const PENDING = "data-as-of";

/** Marks the page while another one is on its way: a line at its top is the answer to a press on a link. */
const GOING = "data-going";

/** Whatever was on its way has come, or never will. */
function settle(): void {
  document.documentElement.removeAttribute(PENDING);
  document.documentElement.removeAttribute(GOING);
}

/** What going to a page needs from outside: the page's data, and everything else that has to be there to draw it. */
export interface Travel {
  readonly data: (address: Address) => Promise<PageData>;
  readonly prepare: (address: Address) => Promise<unknown>;
}

/** A new page is waited for this long before a skeleton stands in its place (ms): shorter waits would only flicker. */
const PATIENCE = 400;
const pause = (): Promise<undefined> => new Promise((done) => setTimeout(() => done(undefined), PATIENCE));

/**
 * The reader's visit, kept up to date, and the way to another page. Another page is drawn once it has what it needs; until
 * then the present one stays, under its own address, since its links are relative. A setting of the same page counts at
 * once.
 */
export function useVisit(
  initial: Visit,
  travel: Travel,
): readonly [visit: Visit, go: (page: Page, lang: Language, day?: string | null) => void] {
  const [visit, setVisit] = useState(() => {
    noteRelease(initial.data);
    return initial;
  });
  const shown = useRef(initial.address);
  const toTop = useRef(false);
  /** Counts where the reader wanted to go: the last wish is the one that is met. */
  const wish = useRef(0);

  /** Says that a page cannot be had, where nothing else helps. */
  const lose = useCallback((): void => {
    settle();
    // Whatever is missing, the script that says so may be missing as well.
    const data = withoutData({ kind: "load", failure: "offline", file: "assets/" });
    setVisit({ address: currentAddress(), data });
  }, []);

  /**
   * `otherwise`: what to do where what the page needs cannot be had, as after the site was published anew. `answered`: when
   * the reader has seen that the press counts; the work begins then.
   */
  const arrive = useCallback(
    async (next: Address, before: () => void, otherwise: () => void, answered?: Promise<void>): Promise<void> => {
      const mine = ++wish.current;
      // The same page as of another day stays until the other one is there.
      const stays = placeOf(next) === placeOf(shown.current);
      document.documentElement.toggleAttribute(PENDING, stays);
      document.documentElement.toggleAttribute(GOING, !stays);
      try {
        await answered;
        if (mine !== wish.current) return;
        const coming = travel.data(next);
        const [data] = await Promise.all([stays ? coming : Promise.race([coming, pause()]), travel.prepare(next)]);
        if (mine !== wish.current) return;
        noteRelease(data);
        before();
        shown.current = next;
        settle();
        startTransition(() => setVisit({ address: currentAddress(), data }));
        if (data !== undefined) return;
        const late = await coming;
        noteRelease(late);
        if (mine === wish.current) setVisit({ address: currentAddress(), data: late });
      } catch {
        if (mine !== wish.current) return;
        settle();
        otherwise();
      }
    },
    [travel],
  );

  const go = useCallback(
    (page: Page, lang: Language, day?: string | null): void => {
      const kept = lastingQuery(bar.read().search);
      const search = day === undefined ? kept : withSetting(kept, "asOf", day ?? "");
      const next = readAddress(sitePath(page, lang), search, today(newest));
      const samePage = placeOf(next) === placeOf(shown.current);
      const target = bar.write(sitePath(page, lang), search);
      leave(placeOf(shown.current));
      void arrive(
        next,
        () => {
          history.pushState(null, "", target);
          toTop.current = !samePage;
        },
        () => location.assign(target),
        painted(),
      );
    },
    [arrive],
  );

  useEffect(() => {
    const read = (otherwise: () => void): void => {
      const address = currentAddress();
      const { current } = shown;
      if (placeOf(address) !== placeOf(current) || address.asOf !== current.asOf)
        return void arrive(address, () => undefined, otherwise);
      document.documentElement.removeAttribute(PENDING);
      setVisit((now) => withSettings(now, address));
      // Another part of the same page is no other visit.
      bar.reach?.();
    };
    // Parts of the page may still be waiting for their script: a hurried change would take away what the build drew of them.
    startTransition(() => read(lose));
    // The address is that of the page wanted already. Loaded anew it begins above, so that nothing goes round in circles.
    const follow = (): void => read(() => location.reload());
    const back = (): void => {
      comeBack(placeOf(currentAddress()));
      follow();
    };
    window.addEventListener("popstate", back);
    window.addEventListener(SET, follow);
    return () => {
      window.removeEventListener("popstate", back);
      window.removeEventListener(SET, follow);
    };
  }, [arrive, lose]);

  useEffect(() => {
    if (initial.data !== undefined) return;
    // Nothing was built for this page: development, or the empty page without a network.
    travel.data(initial.address).then((data) => {
      noteRelease(data);
      if (wish.current !== 0) return;
      setVisit(({ address }) => ({ address, data }));
      // A day that the clock alone took for one to come may be one of the release.
      window.dispatchEvent(new Event(SET));
    }, lose);
  }, [initial, travel, lose]);

  useLayoutEffect(() => {
    if (toTop.current) window.scrollTo(0, 0);
    toTop.current = false;
    if (visit.data !== undefined) bar.reach?.();
  }, [visit]);
  return [visit, go];
}

/** The same page with the settings of an address; the visit itself where nothing differs, so that nothing is drawn anew. */
function withSettings(visit: Visit, { search, asOf }: Address): Visit {
  const { address, data } = visit;
  return search === address.search && asOf === address.asOf ? visit : { address: { ...address, search, asOf }, data };
}

/**
 * Changes one setting in the address; with a new entry in the history where Back is to undo it. Where `of` is no longer the
 * page there, nothing changes: what was typed on a page a moment before it was left is no setting of the next one.
 */
export function setSetting(name: string, value: string, entry = false, of?: Pick<Address, "page" | "lang">): void {
  const { path, search, part } = bar.read();
  const here = readAddress(path, search, today(newest));
  if (of !== undefined && (here.lang !== of.lang || pagePath(here.page) !== pagePath(of.page))) return;
  // An entry that changes nothing would make Back do nothing.
  if ((new URLSearchParams(search).get(name) ?? "") === value) return;
  const target = bar.write(path, withSetting(search, name, value) + part);
  if (entry) history.pushState(history.state, "", target);
  else history.replaceState(history.state, "", target);
  window.dispatchEvent(new Event(SET));
}
