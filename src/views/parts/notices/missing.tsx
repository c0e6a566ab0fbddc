import type { ReactNode } from "react";
import type { Page } from "#domain/site/page.ts";
import { formatDate } from "#words/format/date.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import styles from "./missing.module.css";

interface Props {
  /** What is not there. */
  readonly text: string;
  /** Where what is there is listed. */
  readonly list: Page;
  readonly listText: string;
}

/** Stands for a page that does not exist, or did not on the day of the page: says what is missing and leads on. */
export function Missing({ text, list, listText }: Props): ReactNode {
  const { page, lang, t } = usePlace();
  const { notYet = false, asOf } = useShown();
  const { notFound } = t;
  return (
    <>
      <h1>{notYet ? notFound.notYet : notFound.title}</h1>
      <p className={styles.text}>
        {notYet && asOf !== null ? notFound.notYetText(formatDate(asOf.day, lang), asOf.release) : text}
      </p>
      <ul className={styles.ways}>
        {notYet && (
          <li>
            <Link to={page} day={null}>
              {notFound.now}
            </Link>
          </li>
        )}
        <li>
          <Link to={list}>{listText}</Link>
        </li>
        <li>
          <Link to={{ name: "overview" }}>{notFound.home}</Link>
        </li>
      </ul>
    </>
  );
}
