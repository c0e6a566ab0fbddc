import type { ReactNode } from "react";
import { ofValue } from "#domain/figure/anchor.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Point } from "#domain/chart/series.ts";
import { formatPeriod } from "#words/format/format.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { LaterTable } from "#views/parts/table/later-table.tsx";
import styles from "./indicator.module.css";

/** Every published value, and for each the document, the section, the phrase and its place in the text. */
export function Values({
  points,
  caption,
}: {
  readonly points: readonly Point[];
  readonly caption: string;
}): ReactNode {
  const { lang, t } = usePlace();
  const { areaNames } = useShown();
  const whatOf = (p: Point): string =>
    [
      formatPeriod(p.period, lang, p.observation?.basis),
      categoryName(p.indicator, p.category)?.[lang],
      p.area === null ? undefined : (areaNames.get(p.area)?.[lang] ?? p.area),
    ]
      .filter((part) => part !== undefined)
      .join(t.punctuation.comma);
  return (
    <>
      <LaterTable
        points={points}
        caption={caption}
        without={["indicator", "unit", "stage", "scope", "document", "section"]}
      />
      <h3 className={styles.cited}>{t.indicator.cited}</h3>
      <ol className={styles.citations}>
        {points.map((p) =>
          p.observation === null ? null : (
            <li key={p.observation.id}>
              <span className={styles.what}>{whatOf(p)}</span>
              <span>
                <Citation source={p.observation.source} of={ofValue(p.observation.id)} detail />
                <Origin observation={p.observation} />
                {p.observation.note !== undefined && <span className={styles.note}>{p.observation.note[lang]}</span>}
              </span>
            </li>
          ),
        )}
      </ol>
    </>
  );
}

/** Who issued the document and who keeps the copy that was read, the hash of its text, and where other documents differ. */
function Origin({ observation }: { readonly observation: Observation }): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf, release } = useShown();
  const document = documentOf(observation.source.document);
  const conflicts = release.sources.conflicts.filter(
    (c) => c.indicators.includes(observation.indicator) && c.observations.includes(observation.id),
  );
  const named = (name: string, text: ReactNode): ReactNode => (
    <span key={name} className={styles.note}>
      {name}
      {t.punctuation.colon}
      {text}
    </span>
  );
  return (
    <>
      {document !== undefined && named(t.documents.issuer, document.issuer[lang])}
      {document?.host != null && named(t.documents.host, document.host)}
      {document?.sha256 != null && named(t.documents.sha256, <code>{document.sha256}</code>)}
      {conflicts.map((c) => (
        <span key={c.id} className={styles.note}>
          <a href={`#conflict-${c.id}`}>
            {t.documents.otherwise}
            {t.punctuation.colon}
            {c.title[lang]}
          </a>
        </span>
      ))}
    </>
  );
}
