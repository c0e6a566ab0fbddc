import { memo, type ReactNode } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/series.ts";
import { formatPeriod } from "#i18n/format.ts";
import { usePlace, useShown } from "./context.ts";
import styles from "./indicator-list.module.css";
import { LatestFigures } from "./latest-figures.tsx";
import { Link } from "./link.tsx";

interface Props {
  readonly indicators: readonly Indicator[];
  /** The ids of those to show; all where there is none. The others stay in the page, hidden: they may be back with the next letter. */
  readonly found?: ReadonlySet<string>;
}

/** Indicators one below the other, each with the values it is quoted by, their period and the kind of their document. */
export function IndicatorList({ indicators, found }: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {indicators.map((i) => (
        <li key={i.id} data-indicator={i.id} className={styles.row} hidden={found?.has(i.id) === false}>
          <Row indicator={i} />
        </li>
      ))}
    </ul>
  );
}

const Row = memo(function Row({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release, documentOf } = useShown();
  const quoted = quotedOf(release, indicator)[0];
  const document = quoted === undefined ? undefined : documentOf(quoted.source.document);
  return (
    <>
      <span className={styles.name}>
        <Link to={{ name: "indicator", id: indicator.id }}>{indicator.name[lang]}</Link>
        {indicator.headline !== undefined && <span className={styles.mark}> {t.indicators.headline}</span>}
      </span>
      <span className={styles.figures}>
        <LatestFigures indicator={indicator} />
      </span>
      {quoted !== undefined && (
        <span className={styles.meta}>
          <span>{formatPeriod(quoted.period, lang, quoted.basis)}</span>
          {document !== undefined && (
            <span>
              {t.documentKind[document.kind]}
              {!document.official && t.documents.notOfficial}
            </span>
          )}
        </span>
      )}
    </>
  );
});
