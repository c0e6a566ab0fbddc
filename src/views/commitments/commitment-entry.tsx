import type { ReactNode } from "react";
import type { Commitment } from "#domain/schemas/commitment.ts";
import { formatDate, formatPeriod } from "#i18n/format.ts";
import { Citation } from "#views/shared/citation.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Fact, Facts } from "#views/shared/facts.tsx";
import { Figure } from "#views/shared/figure.tsx";
import { Link } from "#views/shared/link.tsx";
import styles from "./commitments.module.css";

/** One promise: who made it, who answers for it, by when and how much, what evidence there is, and what has happened since. */
export function CommitmentEntry({ commitment }: { readonly commitment: Commitment }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const last = commitment.events[commitment.events.length - 1];
  const { document, phrase } = commitment.source;
  // The history cites most promises already, by the same phrase.
  const told = commitment.events.some((e) => e.source.document === document && e.source.phrase === phrase);
  const target = release.observations.observations.find((o) => o.id === commitment.target);
  const measured = release.indicators.indicators.find((i) => i.id === target?.indicator);
  const related = release.indicators.indicators.filter((i) => commitment.indicators.includes(i.id));
  return (
    <article className={styles.commitment} id={commitment.id}>
      <h3>{commitment.title[lang]}</h3>
      <div className={styles.columns}>
        <Facts>
          <Fact name={t.commitments.by}>{commitment.by[lang]}</Fact>
          <Fact name={t.commitments.responsible}>
            {commitment.responsible?.[lang] ?? t.commitments.responsibleNone}
          </Fact>
          <Fact name={t.commitments.due}>
            {commitment.due === null ? t.commitments.dueNone : formatPeriod(commitment.due, lang)}
          </Fact>
          {target !== undefined && measured !== undefined && (
            <Fact name={t.commitments.target}>
              <span data-indicator={measured.id}>
                <Link to={{ name: "indicator", id: measured.id }}>
                  <Figure observation={target} indicator={measured} size="inline" />
                </Link>
              </span>
            </Fact>
          )}
          <Fact name={t.commitments.evidence}>{t.evidence[last?.evidence ?? "none"]}</Fact>
          {!told && (
            <Fact name={t.commitments.source}>
              <Citation source={commitment.source} detail />
            </Fact>
          )}
          {related.length > 0 && (
            <Fact name={t.commitments.related}>
              <ul className={styles.related}>
                {related.map((i) => (
                  <li key={i.id}>
                    <Link to={{ name: "indicator", id: i.id }}>{i.name[lang]}</Link>
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </Facts>
        <div>
          <h4 className={styles.heading}>{t.commitments.history}</h4>
          <ol className={styles.history}>
            {commitment.events.map((e, at) => (
              <li key={at}>
                <p className={styles.when}>
                  <time dateTime={e.date}>{formatDate(e.date, lang)}</time>
                  <span>{t.commitments.events[e.type]}</span>
                  <span>{t.evidence[e.evidence]}</span>
                </p>
                <p>{e.text[lang]}</p>
                <p className={styles.source}>
                  <Citation source={e.source} detail />
                </p>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </article>
  );
}
