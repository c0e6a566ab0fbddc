import type { ReactNode } from "react";
import { anchorOf, ofValue } from "#domain/figure/anchor.ts";
import type { Conflict } from "#domain/schemas/source.ts";
import { formatPeriod } from "#words/format/format.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import styles from "./conflict-list.module.css";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";

/** Statements that do not agree: what is said, the values of each side with their documents, and what else is concerned. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }): ReactNode {
  return (
    <div className={styles.list}>
      {conflicts.map((c) => (
        <Item key={c.id} conflict={c} />
      ))}
    </div>
  );
}

function Item({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const indicators = release.indicators.indicators;
  const values = release.observations.observations.flatMap((o) => {
    const indicator = indicators.find((i) => i.id === o.indicator);
    return conflict.observations.includes(o.id) && indicator !== undefined ? [{ o, indicator }] : [];
  });
  return (
    <article className={styles.conflict} id={`conflict-${conflict.id}`}>
      <h3>{conflict.title[lang]}</h3>
      <p>{conflict.statement[lang]}</p>
      {values.length > 0 && (
        <ul className={styles.values}>
          {values.map(({ o, indicator }) => (
            <li key={o.id} data-indicator={indicator.id}>
              <span className={styles.what}>
                <Link to={{ name: "indicator", id: indicator.id }}>{(indicator.short ?? indicator.name)[lang]}</Link>
                {t.punctuation.comma}
                {formatPeriod(o.period, lang, o.basis)}
              </span>{" "}
              <Figure observation={o} indicator={indicator} size="inline" />{" "}
              <span className={styles.where}>
                <DocumentLink id={o.source.document} part={anchorOf(o.source, ofValue(o.id))} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Line
        name={t.documents.conflictIndicators}
        links={indicators
          .filter(({ id }) => conflict.indicators.includes(id) && !values.some((v) => v.indicator.id === id))
          .map(({ id, name }) => (
            <Link key={id} to={{ name: "indicator", id }}>
              {name[lang]}
            </Link>
          ))}
      />
      <Line
        name={t.documents.documents}
        links={conflict.documents
          .filter((id) => !values.some((v) => v.o.source.document === id))
          .map((id) => (
            <DocumentLink key={id} id={id} />
          ))}
      />
    </article>
  );
}

function Line({ name, links }: { readonly name: string; readonly links: readonly ReactNode[] }): ReactNode {
  const { t } = usePlace();
  if (links.length === 0) return null;
  return (
    <p className={styles.links}>
      {name}
      {t.punctuation.colon}
      {links.map((link, at) => (
        <span key={at}>
          {at > 0 && t.punctuation.semicolon}
          {link}
        </span>
      ))}
    </p>
  );
}
