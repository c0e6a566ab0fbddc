import type { ReactNode } from "react";
import { ofValue } from "#domain/figure/anchor.ts";
import { Chart } from "#charts/live/chart.tsx";
import { type ChartModel, isOfOne, pointsOf } from "#domain/chart/chart-model.ts";
import { isRefusal } from "#domain/comparison/comparison.ts";
import { addable, amountOf, sum } from "#domain/comparison/amount.ts";
import { comparisonChart } from "#domain/comparison/chart.ts";
import { type Group, membersOf } from "#domain/comparison/compared.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { latestOf, observationsOf, quotedOf } from "#domain/chart/series.ts";
import { chartCsv } from "#domain/chart/table-file.ts";
import { compareWords, quantityText } from "#words/compare/compare-words.ts";
import { describeChart } from "#words/spoken/describe.ts";
import { drawnUnit } from "#words/format/apart.ts";
import { formatPeriod } from "#words/format/format.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { spanText } from "#views/parts/chart/chart-figure.tsx";
import { Citation, DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { DataTable } from "#views/parts/table/data-table.tsx";
import { Exhibit } from "#views/parts/chart/exhibit.tsx";
import { Figure } from "#views/parts/figure/figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { Panels } from "#views/parts/chart/panels.tsx";

/** Indicators on one scale, with why they do not share the first one. */
export function ComparedGroup({ group }: { readonly group: Group }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const words = compareWords(lang);
  const chart = comparisonChart(release, group);
  return (
    <section className="compare-group" data-why={group.why ?? undefined}>
      {group.why !== null && (
        <p className="compare-why">
          {words.beside}
          {words.why[group.why]}
        </p>
      )}
      {(chart === null || isOfOne(chart)) && <Alone indicator={group.first} />}
      {chart !== null && <Picture chart={chart} group={group} />}
      {chart?.kind === "comparison" && <Panels chart={chart} />}
      {group.like.length > 0 && <Adding group={group} />}
    </section>
  );
}

/** One value stands large, as it was printed; its picture is smaller. */
function Alone({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const [first] = quotedOf(release, indicator);
  return (
    <article className="compare-alone" data-indicator={indicator.id}>
      <h3>
        <Link to={{ name: "indicator", id: indicator.id }}>{indicator.name[lang]}</Link>
      </h3>
      {first === undefined ? (
        <p>{t.figure.none}</p>
      ) : (
        <Figure observation={first} indicator={indicator} size="display" />
      )}
      {first !== undefined && (
        <p>
          {formatPeriod(first.period, lang, first.basis)}
          {t.punctuation.comma}
          {indicator.scope.name[lang]}
          {t.punctuation.semicolon}
          <Citation source={first.source} of={ofValue(first.id)} />
        </p>
      )}
    </article>
  );
}

function Picture({ chart, group }: { readonly chart: ChartModel; readonly group: Group }): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  const words = compareWords(lang);
  const points = pointsOf(chart);
  const members = membersOf(group);
  const names = members.map((i) => (i.short ?? i.name)[lang]);
  const title = members.length === 1 ? words.titleAlone(group.first.name[lang]) : words.title(names);
  const unit = drawnUnit(group.first, lang);
  const alike = members.every((i) => i.unit === group.first.unit);
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  const documents = [...new Set(points.flatMap((p) => p.observation?.source.document ?? []))];
  return (
    <Exhibit
      id={chart.id}
      heading="h3"
      title={title}
      subtitle={t.chart.subtitle(alike ? unit : words.converted(unit), spanText(points, lang))}
      picture={
        <Chart
          model={chart}
          title={title}
          description={describeChart(chart, lang, label)}
          lang={lang}
          documentLabel={label}
        />
      }
      note={pictureKey(chart, lang) ?? undefined}
      sources={documents.map((id) => (
        <DocumentLink key={id} id={id} />
      ))}
      table={<DataTable points={points} caption={title} without={["section"]} />}
      download={
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(chartCsv(chart))}`}
          download={`${[chart.id, ...members.slice(1).map((i) => i.id)].join("-")}.csv`}
        >
          {words.csv}
        </a>
      }
    />
  );
}

/** What a reader would do next: the sum, marked as nobody's figure, or why there is none. */
function Adding({ group }: { readonly group: Group }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const words = compareWords(lang);
  const [first, ...others] = membersOf(group).flatMap((i) => amountsOf(release, i));
  if (first === undefined || others.length === 0) return null;
  const addition = addable(first, ...others);
  const refused = isRefusal(addition);
  return (
    <p className="compare-sum" data-refused={refused ? addition.refused : undefined}>
      <strong>{words.sumTitle}</strong>{" "}
      {refused ? words.noSum[addition.refused] : words.sum(quantityText(sum(addition).quantity, first.indicator, lang))}
    </p>
  );
}

/** The values an indicator is quoted by; a gap where there is one, so that it is told. */
const amountsOf = (release: Release, indicator: Indicator) => {
  const latest = latestOf(release, indicator);
  return (latest.length > 0 ? latest : observationsOf(release, indicator.id).slice(0, 1)).map((o) =>
    amountOf(indicator, o),
  );
};
