import { categoryName } from "#domain/figure/breakdown.ts";
import { own } from "#domain/release/own.ts";
import { lazy, type ReactNode, Suspense } from "react";
import { ofValue } from "#domain/figure/anchor.ts";
import { hasStage } from "#domain/figure/indicator.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { PeriodCode } from "#domain/period/period.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { formatPeriod } from "#words/format/format.ts";
import { Citation } from "./citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "./figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { StatusLine } from "./status-line.tsx";
import styles from "./stat.module.css";

/** Sentences have words of their own. */
const Pictured = lazy(() => import("#views/parts/chart/pictured.tsx").then((m) => ({ default: m.Pictured })));

interface Props {
  readonly indicator: Indicator;
  /** False on the indicator's own page, where its name is the heading of the page. */
  readonly named?: boolean;
  /** Another period than the last. */
  readonly period?: PeriodCode | undefined;
}

/** A figure in full: value first, then what it is, its period and source, then why it is assessed or not. */
export function Stat({ indicator, named = true, period }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { release, pictures = {} } = useShown();
  const latest = quotedOf(release, indicator, period);
  const first = latest[0];
  const picture = named ? own(pictures, first?.id ?? "") : undefined;
  return (
    <article className={styles.stat} data-indicator={indicator.id}>
      {first === undefined ? (
        <p className={styles.none}>{t.figure.none}</p>
      ) : latest.length === 1 ? (
        <p className={styles.value}>
          <Figure observation={first} indicator={indicator} size="display" />
        </p>
      ) : (
        <dl className={styles.parts}>
          {latest.map((o) => (
            <div key={o.id}>
              <dt>{categoryName(indicator, o.category)?.[lang]}</dt>
              <dd>
                <Figure observation={o} indicator={indicator} size="display" />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {named && (
        <h3 className={styles.name}>
          <Link to={{ name: "indicator", id: indicator.id }}>{indicator.name[lang]}</Link>
        </h3>
      )}
      {first !== undefined && (
        <p className={styles.meta}>
          <span>
            {formatPeriod(first.period, lang, first.basis)}
            {t.punctuation.comma}
            {t.basis[first.basis]}
            {indicator.stage !== null && hasStage(indicator) && `${t.punctuation.comma}${t.stage[indicator.stage]}`}
            {`${t.punctuation.comma}${indicator.scope.name[lang]}`}
          </span>
          <span>
            {t.figure.source}
            {t.punctuation.colon}
            <Citation source={first.source} of={ofValue(first.id)} />
          </span>
        </p>
      )}
      {picture !== undefined && (
        <p className={styles.meta}>
          <Suspense fallback={null}>
            <Pictured picture={picture} />
          </Suspense>
        </p>
      )}
      <StatusLine indicator={indicator} />
    </article>
  );
}
