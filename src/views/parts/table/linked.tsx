import type { ReactNode } from "react";
import type { Linked, LinkList } from "#domain/release/links.ts";
import type { Page } from "#domain/site/page.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import styles from "./linked.module.css";
import { Part } from "#views/parts/frame/part.tsx";

/** The commitments that a page is linked with; nothing where there are none. */
export function LinkedCommitments(): ReactNode {
  const { t } = usePlace();
  const { links } = useShown();
  if (links === null || links.commitments.total === 0) return null;
  return (
    <Part id="commitments" title={t.links.commitments}>
      <LinkedList list={links.commitments} to={(id) => ({ name: "commitment", id })} all={{ name: "commitments" }} />
    </Part>
  );
}

/** The figures that speak of what a unit answers for; nothing where there are none. */
export function LinkedFigures(): ReactNode {
  const { t } = usePlace();
  const { links } = useShown();
  if (links === null || links.indicators.total === 0) return null;
  return (
    <Part id="figures" title={t.links.indicators}>
      <LinkedList list={links.indicators} to={(id) => ({ name: "indicator", id })} all={{ name: "indicators" }} />
    </Part>
  );
}

/** Pages that something is linked with, each by its title, and the way to the rest of them. */
export function LinkedList<T extends Linked>({
  list: { items, total },
  to,
  all,
  prefix,
}: {
  readonly list: LinkList<T>;
  readonly to: (id: string) => Page;
  /** Where all of them are. */
  readonly all: Page;
  /** What stands before a title. */
  readonly prefix?: (item: T) => string;
}): ReactNode {
  const { lang, t } = usePlace();
  return (
    <ul className={styles.linked}>
      {items.map((item) => (
        <li key={item.id}>
          {prefix !== undefined && <span className={styles.prefix}>{prefix(item)} </span>}
          <Link to={to(item.id)}>{item.title[lang]}</Link>
        </li>
      ))}
      {total > items.length && (
        <li>
          <Link to={all}>{t.links.more(total - items.length)}</Link>
        </li>
      )}
    </ul>
  );
}
