import type { ReactNode } from "react";
import type { Indicator } from "#domain/indicator.ts";
import { formatPeriod } from "#i18n/format.ts";
import { Citation } from "#views/shared/citation.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Figure } from "#views/shared/figure.tsx";
import { quotedOf } from "#domain/series.ts";
import { StatusLine } from "#views/shared/status-line.tsx";
import styles from "./indicator.module.css";

/** The value an indicator is quoted by, as large as it is on the page: then its period, what it covers, its source, its status. */
export function Headline({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const values = quotedOf(release, indicator);
  const first = values[0];
  const about =
    first === undefined
      ? []
      : [
          formatPeriod(first.period, lang, first.basis),
          t.basis[first.basis],
          ...(indicator.stage === null ? [] : [t.stage[indicator.stage]]),
          indicator.scope.name[lang],
        ];
  return (
    <div className={styles.headline} data-indicator={indicator.id}>
      {first === undefined && <p className={styles.none}>{t.figure.none}</p>}
      {first !== undefined && values.length === 1 && (
        <p className={styles.value}>
          <Figure observation={first} indicator={indicator} size="display" />
        </p>
      )}
      {values.length > 1 && (
        <dl className={styles.parts}>
          {values.map((o) => (
            <div key={o.id}>
              <dt>{indicator.breakdown?.categories.find((c) => c.code === o.category)?.name[lang]}</dt>
              <dd>
                <Figure observation={o} indicator={indicator} size="display" />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {first !== undefined && (
        <p className={styles.meta}>
          <span>{about.join(t.punctuation.comma)}</span>
          <span>
            {t.figure.source}
            {t.punctuation.colon}
            <Citation source={first.source} />
          </span>
        </p>
      )}
      <StatusLine indicator={indicator} />
    </div>
  );
}
