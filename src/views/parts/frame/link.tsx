import { type MouseEvent, type ReactNode, useContext } from "react";
import { type Language, languageTag } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { AddressingContext } from "./addressing.ts";
import { usePlace } from "./context.ts";

interface Props {
  readonly to: Page;
  /** Another language than the page's own. */
  readonly lang?: Language;
  readonly hash?: string | undefined;
  /** Another day as of which to show it than that of this page; `null` for now. */
  readonly day?: string | null;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to a page of the site, addressed as the site addresses its pages. */
export function Link({ to, lang, hash, day, className, current, children }: Props): ReactNode {
  const place = usePlace();
  const addressing = useContext(AddressingContext);
  const target = lang ?? place.lang;
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented || hash !== undefined) return;
    event.preventDefault();
    place.go(to, target, day);
  };
  const asOf = day === undefined ? place.asOf : day;
  const rest = `${asOf === null ? "" : `?asOf=${asOf}`}${hash === undefined ? "" : `#${hash}`}`;
  return (
    <a
      href={addressing.page(place, { page: to, lang: target }, rest)}
      className={className}
      aria-current={current === true ? "page" : undefined}
      hrefLang={lang === undefined ? undefined : languageTag(lang)}
      lang={lang === undefined ? undefined : languageTag(lang)}
      onClick={follow}
    >
      {children}
    </a>
  );
}
