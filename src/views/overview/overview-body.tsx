import { lazy, type ReactNode, Suspense } from "react";
import { overviewOf } from "#domain/site/overview.ts";
import { latestOf } from "#domain/chart/series.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { yearOf } from "#domain/period/period.ts";
import { isUntargeted } from "#domain/figure/untargeted.ts";
import { sentences } from "#words/format/writing.ts";
import { Cards } from "#views/parts/figure/cards.tsx";
import { ChartFigure } from "#views/parts/chart/chart-figure.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { FoldedContext } from "#views/parts/chart/exhibit.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { SuggestionsFigure } from "#views/parts/chart/suggestions-figure.tsx";
import styles from "./overview.module.css";
import { ThemePart } from "./theme-part.tsx";

const CommitmentsFigure = lazy(() =>
  import("#views/parts/chart/commitments-figure.tsx").then((m) => ({ default: m.CommitmentsFigure })),
);
const PageFiles = lazy(() => import("#views/parts/files/page-files.tsx").then((m) => ({ default: m.PageFiles })));

/** Stands where the headline figures would: what is missing, and where what there is can be seen. */
function Bare(): ReactNode {
  const { t } = usePlace();
  const { counts } = useShown();
  const none = counts.observations === 0;
  return (
    <p className={styles.unassessed}>
      {none ? t.overview.empty : t.overview.noHeadline}{" "}
      <Link to={{ name: none ? "releases" : "indicators" }}>{none ? t.nav.releases : t.indicators.title}</Link>
    </p>
  );
}

/** Everything on the first page: the headline figures with their pictures, the suggestions, the commitments, each theme, the context. */
export function OverviewBody(): ReactNode {
  const { lang, t } = usePlace();
  const { site, release, counts, disclosures, promised, documentOf, standingOf } = useShown();
  const { headline, sections, money, suggestions, document } = overviewOf(release);
  const disclosure = disclosures.find((d) => d.session === suggestions?.session.id);
  const main = document === null ? undefined : documentOf(document);
  const period = headline[0] === undefined ? undefined : latestOf(release, headline[0])[0]?.period;
  const standings = headline.flatMap((i) => standingOf(i.id) ?? []);
  const untargeted = standings.length > 0 && standings.every(isUntargeted);
  return (
    <FoldedContext.Provider value>
      <h1 className={styles.title}>
        {period === undefined
          ? (site?.title[lang] ?? t.siteFallback)
          : t.overview.title(formatPeriod(String(yearOf(period)), lang))}
      </h1>
      {main !== undefined && (
        <p className={styles.lead}>
          <Link to={{ name: "source", id: main.id }}>{t.overview.lead(main.title[lang])}</Link>
          {t.overview.printed(main.published === null ? "" : formatDate(main.published, lang))}
        </p>
      )}
      {headline.length === 0 ? (
        <Bare />
      ) : (
        <section className={styles.headline} aria-label={t.overview.headline}>
          <Suspense fallback={<div style={{ minHeight: "40rem" }} />}>
            <Cards indicators={headline} heading="h2" told={document} />
          </Suspense>
          {untargeted && (
            <p className={styles.unassessed}>
              {t.overview.unassessed(
                standings.length,
                standings.every(({ reason }) => reason === "no-target"),
              )}{" "}
              <Link to={{ name: "about" }} hash="needed">
                {t.overview.needed}
              </Link>
            </p>
          )}
        </section>
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
      {promised !== undefined && (
        <Part
          id="commitments"
          title={t.nav.commitments}
          more={<Link to={{ name: "commitments" }}>{t.overview.commitmentsMore}</Link>}
        >
          <Suspense fallback={<div style={{ minHeight: "20rem" }} />}>
            <CommitmentsFigure model={promised} />
          </Suspense>
        </Part>
      )}
      {sections
        .filter((s) => !s.context)
        .map((s) => (
          <ThemePart key={s.theme.id} section={s} headline={headline} />
        ))}
      {money !== null && (
        <Part
          id="money"
          title={t.overview.money}
          note={t.overview.moneyNote}
          more={
            <Link to={{ name: "indicators" }} hash="money">
              {t.overview.moneyMore}
            </Link>
          }
        >
          {/* On a phone the squares take a screen of their own: there they are in the catalogue. */}
          <div className={styles.wide}>
            <ChartFigure model={money} />
          </div>
        </Part>
      )}
      {sections
        .filter((s) => s.context)
        .map((s) => (
          <ThemePart key={s.theme.id} section={s} headline={headline} />
        ))}
      {counts.conflicts + counts.damage > 0 && (
        <Part
          id="disagree"
          title={t.overview.disagree}
          note={sentences([t.overview.counts(counts), t.overview.disagreeText(counts)], lang)}
          more={<Link to={{ name: "sources" }}>{t.overview.disagreeLink}</Link>}
        />
      )}
      <Suspense fallback={null}>
        <PageFiles />
      </Suspense>
    </FoldedContext.Provider>
  );
}
