import type { ReactNode } from "react";
import type { Page } from "#domain/page.ts";
import { usePlace } from "./context.ts";
import { Link } from "./link.tsx";
import styles from "./missing.module.css";

interface Props {
  /** What is not there. */
  readonly text: string;
  /** Where what is there is listed. */
  readonly list: Page;
  readonly listText: string;
}

/** Stands for a page that does not exist: says what is missing and leads on. */
export function Missing({ text, list, listText }: Props): ReactNode {
  const { t } = usePlace();
  return (
    <>
      <h1>{t.notFound.title}</h1>
      <p className={styles.text}>{text}</p>
      <ul className={styles.ways}>
        <li>
          <Link to={list}>{listText}</Link>
        </li>
        <li>
          <Link to={{ name: "overview" }}>{t.notFound.home}</Link>
        </li>
      </ul>
    </>
  );
}
