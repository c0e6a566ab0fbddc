import { memo, type ReactNode } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { formatPeriod } from "#words/format/format.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import styles from "./indicator-list.module.css";
import { LatestFigures } from "./latest-figures.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { PictureSlot } from "./picture-slot.tsx";

interface Props {
  readonly indicators: readonly Indicator[];
  /** The ids of those to show; all where there is none. The others stay in the page, hidden: they may be back with the next letter. */
  readonly found?: ReadonlySet<string>;
  /** What the heading says of all of them, and no row says again. */
  readonly said?: readonly SaidOnce[];
  /** True where each row has the place of its small picture. */
  readonly pictured?: boolean;
}

/** What a row says beside its value, where the heading does not. */
export type SaidOnce = "period" | "document";
const NOTHING: readonly SaidOnce[] = [];

/** Indicators one below the other, each with the values it is quoted by, their period and the kind of their document. */
export function IndicatorList({ indicators, found, said = NOTHING, pictured = false }: Props): ReactNode {
  return (
    <ul className={`${styles.list} ${pictured ? styles.pictured : ""}`}>
      {indicators.map((i) => (
        <li key={i.id} data-indicator={i.id} className={styles.row} hidden={found?.has(i.id) === false}>
          <Row indicator={i} said={said} pictured={pictured} />
        </li>
      ))}
    </ul>
  );
}

const Row = memo(function Row({
  indicator,
  said,
  pictured,
}: {
  readonly indicator: Indicator;
  readonly said: readonly SaidOnce[];
  readonly pictured: boolean;
}): ReactNode {
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
      {pictured && <PictureSlot indicator={indicator} className={styles.picture} />}
      <span className={styles.figures}>
        <LatestFigures indicator={indicator} />
      </span>
      {quoted !== undefined && (
        <span className={styles.meta}>
          {!said.includes("period") && <span>{formatPeriod(quoted.period, lang, quoted.basis)}</span>}
          {document !== undefined && !said.includes("document") && (
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
