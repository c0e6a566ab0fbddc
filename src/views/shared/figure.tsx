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
}

/**
 * A figure with the words and unit it was printed with: `<data value="1900" data-lower="1900" data-upper="">`.
 * The number is never set without its words.
 */
export function Figure({ observation, indicator, size }: Props): ReactNode {
  const { lang, t } = usePlace();
  const q = quantityOf(observation);
  if (q.kind === "missing") return <span className={styles.missing}>{t.missing[q.reason]}</span>;
  const { before, number, unit } = figureText(observation, indicator, lang);
  const ends = q.kind === "interval" ? { "data-lower": q.lower ?? "", "data-upper": q.upper ?? "" } : {};
  const value = q.value ?? (q.kind === "interval" ? `${q.lower ?? ""}–${q.upper ?? ""}` : "");
  const status = observation.status === "actual" ? null : t.observationStatus[observation.status];
  return (
    <span className={size === "display" ? styles.display : styles.inline}>
      {before !== "" && <span className={styles.word}>{before} </span>}
      <data value={value} {...ends} className={styles.data}>
        <span className={styles.number}>{number}</span>
        {unit === "%" || lang === "zh" ? null : " "}
        {unit !== "" && <span className={unit === "%" ? styles.percent : styles.unit}>{unit}</span>}
      </data>
      {indicator.unit === "unstated" && <span className={styles.word}> {t.figure.noUnit}</span>}
      {status !== null && <span className={styles.status}> {status}</span>}
    </span>
  );
}
