import { createContext, type ReactNode, useContext, useRef } from "react";
import { formatDate } from "#words/format/date.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { useLaidOut } from "#views/parts/table/laid-out.ts";
import styles from "./exhibit.module.css";

/** True on pages with many charts, where table and source of each are folded into one line. */
export const FoldedContext = createContext(false);

interface Props {
  readonly id: string;
  /** The one indicator the chart is about, where it is one. */
  readonly indicator?: string | undefined;
  readonly heading: "h2" | "h3" | "h4";
  readonly title: string;
  readonly subtitle: string;
  /** What it shows, in words. */
  readonly summary?: ReactNode;
  readonly picture: ReactNode;
  readonly note?: ReactNode;
  readonly sources: readonly ReactNode[];
  /** How many documents more the table names. */
  readonly moreSources?: number;
  readonly table: ReactNode;
  /** True where the page lists the same figures again, or the picture says all of them in words: on paper they stand there alone. */
  readonly again?: boolean;
  readonly download: ReactNode;
}

/** The frame of every chart: the question, unit and period, the picture, the same figures as a table, source, release and file. */
export function Exhibit({
  id,
  indicator,
  heading: Heading,
  title,
  subtitle,
  summary,
  picture,
  note,
  sources,
  moreSources = 0,
  table,
  again = false,
  download,
}: Props): ReactNode {
  const { lang, t } = usePlace();
  const { release, asOf } = useShown();
  const folded = useContext(FoldedContext);
  const foot = (
    <p className={styles.foot}>
      <span>
        {t.chart.source}
        {t.punctuation.colon}
        {sources.map((source, at) => (
          <span key={at}>
            {at > 0 && t.punctuation.semicolon}
            {source}
          </span>
        ))}
        {moreSources > 0 && t.chart.moreSources(moreSources)}
      </span>
      <span>
        {t.chart.release(release.release.id)}
        {asOf !== null && t.chart.asOf(formatDate(asOf.day, lang), asOf.latest === asOf.release ? null : asOf.latest)}
      </span>
      {download}
    </p>
  );
  return (
    <figure className={styles.exhibit} data-chart={id} data-indicator={indicator} id={`chart-${id}`}>
      <figcaption>
        <Heading className={styles.title}>{title}</Heading>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      {summary}
      {picture}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <Unfolding summary={folded ? t.chart.tableAndSource : t.chart.table} again={again}>
        {table}
        {folded && foot}
      </Unfolding>
      {!folded && foot}
    </figure>
  );
}

/** What is folded up under a picture, open where the address asks for tables. A setting of the address concerns nothing else of it. */
function Unfolding({
  summary,
  again,
  children,
}: {
  readonly summary: string;
  readonly again: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const open = new URLSearchParams(useSearch()).get("view") === "table";
  const details = useRef<HTMLDetailsElement>(null);
  useLaidOut(details);
  return (
    <details ref={details} className={`${styles.details} ${again ? styles.again : ""}`} key={String(open)} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
