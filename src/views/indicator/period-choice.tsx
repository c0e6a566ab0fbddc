import { type ReactNode, useId } from "react";
import type { PeriodCode } from "#domain/period/period.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { formatPeriod } from "#words/format/format.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import styles from "./indicator.module.css";

interface Props {
  /** What the address asks for; empty for the last period. */
  readonly asked: string;
  /** The last one first. */
  readonly periods: readonly PeriodCode[];
  readonly basis: Basis | undefined;
}

/** Which period's value stands at the top of the page; the choice is in the address. */
export function PeriodChoice({ asked, periods, basis }: Props): ReactNode {
  const { lang, t, set } = usePlace();
  const id = useId();
  const [last] = periods;
  const known = periods.some((period) => period === asked);
  return (
    <>
      {asked !== "" && !known && <Notice role="status">{t.notice.unknownQuery(`period=${asked}`)}</Notice>}
      {last !== undefined && periods.length > 1 && (
        <p className={styles.period}>
          <label htmlFor={id}>{t.columns.period}</label>
          <select
            id={id}
            name="period"
            value={known ? asked : last}
            onChange={(event) => set("period", event.target.value === last ? "" : event.target.value, true)}
          >
            {periods.map((period) => (
              <option key={period} value={period}>
                {formatPeriod(period, lang, basis)}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
}
