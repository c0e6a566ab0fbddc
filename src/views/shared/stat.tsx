import type { ReactNode } from "react";
import { hasStage, type Indicator } from "#domain/indicator.ts";
import { latestOf } from "#domain/series.ts";
import { formatPeriod } from "#i18n/format.ts";
import { Citation } from "./citation.tsx";
import { usePlace, useShown } from "./context.ts";
import { Figure } from "./figure.tsx";
import { Link } from "./link.tsx";
import { StatusLine } from "./status-line.tsx";
import styles from "./stat.module.css";

/** A headline figure: value first, then what it is, its period and source, then why it is assessed or not. */
export function Stat({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const latest = latestOf(release, indicator);
  const first = latest[0];
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
              <dt>{indicator.breakdown?.categories.find((c) => c.code === o.category)?.name[lang]}</dt>
              <dd>
                <Figure observation={o} indicator={indicator} size="display" />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3 className={styles.name}>
        <Link to={{ name: "indicator", id: indicator.id }}>{indicator.name[lang]}</Link>
      </h3>
      {first !== undefined && (
        <p className={styles.meta}>
          <span>
            {formatPeriod(first.period, lang, first.basis)}
            {lang === "zh" ? "，" : ", "}
            {t.basis[first.basis]}
            {indicator.stage !== null &&
              hasStage(indicator) &&
              `${lang === "zh" ? "，" : ", "}${t.stage[indicator.stage]}`}
            {`${lang === "zh" ? "，" : ", "}${indicator.scope.name[lang]}`}
          </span>
          <span>
            {t.figure.source}
            {lang === "zh" ? "：" : ": "}
            <Citation source={first.source} />
          </span>
        </p>
      )}
      <StatusLine indicator={indicator} />
    </article>
  );
}
