import type { MouseEvent, ReactNode } from "react";
import type { Language } from "#domain/language.ts";
import { type Page, pagePath } from "#domain/page.ts";
import { usePlace } from "./context.ts";

interface Props {
  readonly to: Page;
  /** Another language than the page's own. */
  readonly lang?: Language;
  readonly hash?: string;
  /** Another day as of which to show it than that of this page; `null` for now. */
  readonly day?: string | null;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to a page of the site. Its address is relative, so that the site works under any path without a rebuild. */
export function Link({ to, lang, hash, day, className, current, children }: Props): ReactNode {
  const place = usePlace();
  const target = lang ?? place.lang;
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented || hash !== undefined) return;
    event.preventDefault();
    place.go(to, target, day);
  };
  const asOf = day === undefined ? place.asOf : day;
  return (
    <a
      href={`${relativePath(place.page, place.lang, to, target)}${asOf === null ? "" : `?asOf=${asOf}`}${hash === undefined ? "" : `#${hash}`}`}
      className={className}
      aria-current={current === true ? "page" : undefined}
      hrefLang={lang === undefined ? undefined : lang === "zh" ? "zh-CN" : "en"}
      lang={lang === undefined ? undefined : lang === "zh" ? "zh-CN" : "en"}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** The way from one page up to the site's root: `../../`, or `./` at the root itself. */
export function rootPath(page: Page, lang: Language): string {
  const depth = sitePath(page, lang).split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** The address of a page below the site's root; English lies under `en/`. */
export const sitePath = (page: Page, lang: Language): string => `${lang === "en" ? "en/" : ""}${pagePath(page)}`;

/** The address of one page as seen from another. */
export function relativePath(from: Page, fromLang: Language, to: Page, toLang: Language): string {
  const root = rootPath(from, fromLang);
  const path = sitePath(to, toLang);
  return root === "./" && path !== "" ? path : `${root}${path}`;
}
