import type { ReactNode } from "react";
import type { Point } from "#domain/series.ts";
import { formatPeriod } from "#i18n/format.ts";
import { Citation } from "#views/shared/citation.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";
import { DataTable } from "#views/shared/data-table.tsx";
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
      p.indicator.breakdown?.categories.find((c) => c.code === p.category)?.name[lang],
      p.area === null ? undefined : (areaNames.get(p.area)?.[lang] ?? p.area),
    ]
      .filter((part) => part !== undefined)
      .join(t.punctuation.comma);
  return (
    <>
      <DataTable
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
                <Citation source={p.observation.source} detail />
                {p.observation.note !== undefined && <span className={styles.note}>{p.observation.note[lang]}</span>}
              </span>
            </li>
          ),
        )}
      </ol>
    </>
  );
}
