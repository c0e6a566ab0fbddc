import type { ReactNode } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { quantityOf } from "#domain/value.ts";
import { figureText } from "#i18n/format.ts";
import { usePlace } from "./context.ts";
import styles from "./figure.module.css";

interface Props {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** `display` is the large figure of a card; `inline` stands in a line of text or a cell. */
  readonly size: "display" | "inline";
  /** True where nothing but the words as published is wanted, in whatever language the page is. */
  readonly asPrinted?: boolean;
}

/**
 * A figure with the words and unit it was printed with: `<data value="1900" data-lower="1900" data-upper="">`.
 * The number is never set without its words. A translation of words that qualify it is followed by those words; where none
 * do, they are in the table to which the indicator's name beside the figure leads.
 */
export function Figure({ observation, indicator, size, asPrinted = false }: Props): ReactNode {
  const { lang, t } = usePlace();
  const q = quantityOf(observation);
  if (q.kind === "missing") return <span className={styles.missing}>{t.missing[q.reason]}</span>;
  const words = asPrinted ? "zh" : lang;
  const { before, number, unit } = figureText(observation, indicator, words);
  const ends = q.kind === "interval" ? { "data-lower": q.lower ?? "", "data-upper": q.upper ?? "" } : {};
  const value = q.value ?? (q.kind === "interval" ? `${q.lower ?? ""}–${q.upper ?? ""}` : "");
  const status = observation.status === "actual" ? null : t.observationStatus[observation.status];
  return (
    <span className={size === "display" ? styles.display : styles.inline}>
      {before !== "" && <span className={styles.word}>{before} </span>}
      <data value={value} {...ends} className={styles.data} lang={words === lang ? undefined : "zh-CN"}>
        <span className={styles.number}>{number}</span>
        {unit === "%" || words === "zh" ? null : " "}
        {unit !== "" && <span className={unit === "%" ? styles.percent : styles.unit}>{unit}</span>}
      </data>
      {words === "en" && (size === "display" || observation.qualifier !== null || q.kind === "interval") && (
        <span className={styles.word} lang="zh-CN">{` ${observation.printed}`}</span>
      )}
      {indicator.unit === "unstated" && <span className={styles.word}> {t.figure.noUnit}</span>}
      {status !== null && <span className={styles.status}> {status}</span>}
    </span>
  );
}
