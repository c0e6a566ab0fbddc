import { lazy, type ReactNode, Suspense } from "react";
import { overviewOf } from "#domain/overview.ts";
import { formatDate } from "#i18n/format.ts";
import { ChartFigure } from "#views/shared/chart-figure.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Link } from "#views/shared/link.tsx";
import { Part } from "#views/shared/part.tsx";
import { Stat } from "#views/shared/stat.tsx";
import { SuggestionsFigure } from "#views/shared/suggestions-figure.tsx";
import styles from "./overview.module.css";
import { ThemePart } from "./theme-part.tsx";

const PageFiles = lazy(() => import("#views/shared/page-files.tsx").then((m) => ({ default: m.PageFiles })));

/** The first page: the headline figures, then each theme of the report, the money, the suggestions and the context. */
export function OverviewView(): ReactNode {
  const { lang, t } = usePlace();
  const { site, release, counts, disclosures, documentOf } = useShown();
  const { headline, sections, money, suggestions, document } = overviewOf(release);
  const disclosure = disclosures.find((d) => d.session === suggestions?.session.id);
  const main = document === null ? undefined : documentOf(document);
  return (
    <>
      <h1>{site?.title[lang] ?? t.siteFallback}</h1>
      <p className={styles.lead}>
        {main !== undefined &&
          t.overview.lead(
            site?.area.name[lang] ?? "",
            main.title[lang],
            main.published === null ? "" : formatDate(main.published, lang),
          )}
        {lang === "en" && " "}
        {t.overview.counts(counts)}
      </p>
      <section className={styles.headline} aria-labelledby="headline">
        <div className={styles.heading}>
          <h2 id="headline">{t.overview.headline}</h2>
          <p>{t.overview.headlineNote}</p>
        </div>
        <div className={styles.stats}>
          {headline.map((i) => (
            <Stat key={i.id} indicator={i} />
          ))}
        </div>
      </section>
      {sections
        .filter((s) => !s.context)
        .map((s) => (
          <ThemePart key={s.theme.id} section={s} />
        ))}
      {money !== null && (
        <Part id="money" title={t.overview.money} note={t.overview.moneyNote}>
          <ChartFigure model={money} />
        </Part>
      )}
      {suggestions !== null && disclosure !== undefined && (
        <section className={styles.suggestions} id="suggestions" aria-labelledby={`pictured-${suggestions.session.id}`}>
          <SuggestionsFigure
            session={suggestions.session}
            model={disclosure}
            more={<Link to={{ name: "suggestions" }}>{t.overview.suggestionsMore}</Link>}
          />
        </section>
      )}
      {sections
        .filter((s) => s.context)
        .map((s) => (
          <ThemePart key={s.theme.id} section={s} />
        ))}
      {counts.conflicts + counts.damage > 0 && (
        <Part
          id="disagree"
          title={t.overview.disagree}
          note={t.overview.disagreeText(counts)}
          more={<Link to={{ name: "sources" }}>{t.overview.disagreeLink}</Link>}
        />
      )}
      <Suspense fallback={null}>
        <PageFiles />
      </Suspense>
    </>
  );
}
