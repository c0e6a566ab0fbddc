import type { ReactNode } from "react";
import { PRINTED_LANGUAGE, readsPrinted } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { quantityOf } from "#domain/figure/value.ts";
import { figureText } from "#words/format/format.ts";
import { WRITING } from "#words/format/writing.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import styles from "./figure.module.css";

interface Props {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** `display` is the large figure of a card; `inline` stands in a line of text or a cell. */
  readonly size: "display" | "inline";
  /** True where nothing but the words as published is wanted, in whatever language the page is. */
  readonly asPrinted?: boolean;
  /** True where the words as published stand beside it anyway, in a column of their own. */
  readonly alone?: boolean;
}

/**
 * A figure with the words and unit it was printed with: `<data value="1900" data-lower="1900" data-upper="">`.
 * The number is never set without its words. What English says in another scale or in other words is followed by the figure as
 * printed, `4.06 billion yuan (40.6亿元)`; elsewhere it is in the table to which the indicator's name beside the figure leads.
 */
export function Figure({ observation, indicator, size, asPrinted = false, alone = false }: Props): ReactNode {
  const { lang, t } = usePlace();
  const q = quantityOf(observation);
  if (q.kind === "missing") return <span className={styles.missing}>{t.missing[q.reason]}</span>;
  const words = asPrinted ? PRINTED_LANGUAGE : lang;
  const { before, number, unit, printed } = figureText(observation, indicator, words);
  // A card has the words as printed whatever they are, unless it says nothing else.
  const onCard = size === "display" && !readsPrinted(words) && observation.printed !== `${number}${unit}`;
  const beside = alone ? "" : onCard ? observation.printed : printed;
  const ends = q.kind === "interval" ? { "data-lower": q.lower ?? "", "data-upper": q.upper ?? "" } : {};
  const value = q.value ?? (q.kind === "interval" ? `${q.lower ?? ""}–${q.upper ?? ""}` : "");
  const status = observation.status === "actual" ? null : t.observationStatus[observation.status];
  return (
    <span className={size === "display" ? styles.display : styles.inline}>
      {before !== "" && <span className={styles.word}>{before} </span>}
      <data value={value} {...ends} className={styles.data} lang={words === lang ? undefined : "zh-CN"}>
        <span className={styles.number}>{number}</span>
        {unit === "%" ? null : WRITING[words].space}
        {unit !== "" && <span className={unit === "%" ? styles.percent : styles.unit}>{unit}</span>}
        {beside !== "" && (
          <span className={styles.word}>
            {" ("}
            <span lang="zh-CN">{beside}</span>)
          </span>
        )}
      </data>
      {indicator.unit === "unstated" && <span className={styles.word}> {t.figure.noUnit}</span>}
      {status !== null && <span className={styles.status}> {status}</span>}
      {observation.changed !== undefined && (
        <span className={styles.status} data-changed={observation.changed}>
          {" "}
          {t.figure.changed[observation.changed]}
        </span>
      )}
    </span>
  );
}
