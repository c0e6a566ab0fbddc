import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { BOXES } from "#charts/draw/drawing.ts";
import { renderStatic } from "#charts/svg/render-svg.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { type OwnChart, pointsOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { EMBED_HEIGHT, embedPath } from "#domain/files/embed.ts";
import { publicAddress } from "#domain/files/figures.ts";
import { hasStage } from "#domain/figure/indicator.ts";
import { type Language, languageTag } from "#domain/site/language.ts";
import { escaped } from "#domain/site/markup.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { natureOf } from "#domain/figure/observation.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { observationsOf, type Point, pointOf, quotedOf } from "#domain/chart/series.ts";
import type { PageData } from "#data/load/page-data.ts";
import { drawnUnit } from "#words/format/apart.ts";
import { describeChart, questionOf } from "#words/spoken/describe.ts";
import { embedWords } from "#words/embed/embed-words.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { pageTitle } from "#words/format/writing.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";
import { spanText } from "#views/parts/chart/chart-figure.tsx";
import { type Place, PlaceContext } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { embedCss, frameHeight, ruledClass } from "./embed-layout.ts";
import type { SiteFile } from "#build/site-file.ts";

/** At most this many documents are named, and this many values listed, the last ones: the whole page has all. */
const SOURCES = 3;
const ROWS = 40;

/** From an embed page up to the root of its language. */
const UP = "../../";

/** Nothing runs in the frame, and nothing is asked for. */
const POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The pages that show an indicator inside other sites, one a language; `css` are the styles of the site's own pages. */
export function embedFiles(
  id: string,
  languages: readonly Language[],
  { release, site }: PageData,
  css: string,
): readonly SiteFile[] {
  const indicator = release?.indicators.indicators.find((i) => i.id === id);
  if (release === null || indicator === undefined) return [];
  return languages.map((lang) => ({
    path: `${embedPath(id, lang)}index.html`,
    text: embedPage({ release, site, indicator, lang }, css),
  }));
}

/** What a frame shows. */
export interface Embedded {
  readonly release: Release;
  readonly site: Site | null;
  readonly indicator: Indicator;
  readonly lang: Language;
}

/** The whole HTML of an indicator in a frame: value, chart, table, source and release, without a script. */
export function embedPage(shown: Embedded, css: string): string {
  const { indicator, lang, site } = shown;
  const page = { name: "indicator", id: indicator.id } as const;
  const place: Place = { page, lang, asOf: null, go: () => undefined, set: () => undefined };
  const content = renderToStaticMarkup(
    <PlaceContext value={place}>
      <Content {...shown} />
    </PlaceContext>,
  ).replace(/ class="([^"]*)"/g, ruledClass);
  const title = pageTitle(indicator.name[lang], site?.title[lang] ?? messagesOf(lang).siteFallback, lang);
  return `<!doctype html>
<html lang="${languageTag(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${escaped(publicAddress(site, sitePath(page, lang)) ?? `${UP}indicators/${indicator.id}/`)}">
<link rel="icon" href="data:,">
<style>${embedCss(css)}</style>
</head>
<body>
<main data-indicator="${indicator.id}" ${EMBED_HEIGHT}="${frameHeight(content)}">${content}</main>
</body>
</html>
`;
}

function Content({ release, site, indicator, lang }: Embedded): ReactNode {
  const t = messagesOf(lang);
  const quoted = quotedOf(release, indicator);
  const areaNames = new Map((site?.areas ?? []).map((a) => [a.id, a.name]));
  const chart = chartOf(release, indicator, areaNames);
  const points =
    chart === null ? observationsOf(release, indicator.id).map((o) => pointOf(indicator, o)) : pointsOf(chart);
  const documents = [...quoted, ...points.flatMap((p) => p.observation ?? []).reverse()].map((o) => o.source.document);
  const { id, published, synthetic } = release.release;
  return (
    <>
      {synthetic === true && <p className="m">{t.synthetic}</p>}
      <h1>{indicator.name[lang]}</h1>
      <Latest quoted={quoted} indicator={indicator} lang={lang} />
      {chart !== null && <Picture chart={chart} release={release} lang={lang} />}
      {points.length > 0 && (
        <details>
          <summary>{t.chart.table}</summary>
          <Table points={points} {...{ release, site, indicator, lang }} />
        </details>
      )}
      {documents.length > 0 && <Sources ids={[...new Set(documents)]} release={release} lang={lang} />}
      <p className="m">
        {[
          site?.title[lang] ?? t.siteFallback,
          t.footer.release(id) + t.punctuation.comma + t.footer.published(formatDate(published, lang)),
        ].join(t.punctuation.semicolon)}
      </p>
      <p className="o">
        <a href={`${UP}indicators/${indicator.id}/`} target="_blank" rel="noopener">
          {embedWords(lang).whole}
        </a>
      </p>
    </>
  );
}

/** The value or values that the indicator is quoted by, and of what time and kind they are. */
function Latest({
  quoted,
  indicator,
  lang,
}: Pick<Embedded, "indicator" | "lang"> & { readonly quoted: readonly Observation[] }): ReactNode {
  const t = messagesOf(lang);
  const [first] = quoted;
  if (first === undefined) return <p>{t.figure.none}</p>;
  const nameOf = (o: Observation): string =>
    categoryName(indicator, o.category)?.[lang] ?? formatPeriod(o.period, lang, o.basis);
  const about = [
    formatPeriod(first.period, lang, first.basis),
    t.basis[first.basis],
    t.observationStatus[natureOf(indicator, first)],
    indicator.stage !== null && hasStage(indicator) ? t.stage[indicator.stage] : "",
    indicator.scope.name[lang],
  ].filter((text) => text !== "");
  return (
    <>
      {quoted.length === 1 ? (
        <p className="v">
          <Figure observation={first} indicator={indicator} size="display" />
        </p>
      ) : (
        <dl>
          {quoted.map((o) => (
            <div key={o.id}>
              <dt>{nameOf(o)}</dt>
              <dd className="v">
                <Figure observation={o} indicator={indicator} size="display" />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="m">{t.chart.subtitle(drawnUnit(indicator, lang), about.join(t.punctuation.comma))}</p>
    </>
  );
}

/** The chart, drawn for narrow frames and for wide ones; the styles show one. */
function Picture({
  chart,
  release,
  lang,
}: Pick<Embedded, "release" | "lang"> & { readonly chart: OwnChart }): ReactNode {
  const points = pointsOf(chart);
  const title = questionOf(chart, lang);
  const documentLabel = (id: string): string => nameOf(release, id, lang);
  const key = pictureKey(chart, lang);
  const drawing = {
    model: chart,
    lang,
    title,
    description: describeChart(chart, lang, documentLabel),
    documentLabel,
  };
  return (
    <figure>
      <figcaption className="m">
        {title} {spanText(points, lang)}
      </figcaption>
      {(["narrow", "wide"] as const).map((size) => (
        <div
          key={size}
          className={size}
          dangerouslySetInnerHTML={{ __html: renderStatic(drawing, BOXES.figure[size]) }}
        />
      ))}
      {key !== null && <p className="m">{key}</p>}
    </figure>
  );
}

const nameOf = (release: Release, id: string, lang: Language): string => {
  const document = release.sources.documents.find((d) => d.id === id);
  return (document?.short ?? document?.title)?.[lang] ?? id;
};

/** Columns in which all rows say the same are left out: the words above the chart say it. */
function Table({
  points,
  release,
  site,
  indicator,
  lang,
}: Embedded & { readonly points: readonly Point[] }): ReactNode {
  const t = messagesOf(lang);
  const rows = points.slice(-ROWS);
  const columns = [
    { head: t.columns.period, of: (p: Point) => formatPeriod(p.period, lang, p.observation?.basis), always: true },
    {
      head: t.columns.category,
      of: (p: Point) => categoryName(indicator, p.category)?.[lang] ?? "",
    },
    {
      head: t.columns.area,
      of: (p: Point) => (p.area === null ? "" : (site?.areas.find((a) => a.id === p.area)?.name[lang] ?? p.area)),
    },
    {
      head: t.columns.status,
      of: (p: Point) => (p.observation === null ? "" : t.observationStatus[natureOf(p.indicator, p.observation)]),
    },
    {
      head: t.columns.document,
      of: (p: Point) => (p.observation === null ? "" : nameOf(release, p.observation.source.document, lang)),
    },
  ].filter(({ of, always }) => always === true || new Set(points.map(of)).size > 1);
  return (
    <div className="t" tabIndex={0} role="region" aria-label={t.chart.table}>
      <table>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{t.columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((p, at) => (
            <tr key={p.observation?.id ?? at}>
              {columns.map(({ head, of }) => (
                <td key={head}>{of(p)}</td>
              ))}
              <td>
                {p.observation === null ? (
                  t.missing["not-published"]
                ) : (
                  <Figure observation={p.observation} indicator={indicator} size="inline" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > ROWS && <p>{embedWords(lang).partial(ROWS, points.length)}</p>}
    </div>
  );
}

function Sources({
  ids,
  release,
  lang,
}: Pick<Embedded, "release" | "lang"> & { readonly ids: readonly string[] }): ReactNode {
  const t = messagesOf(lang);
  const named = ids.slice(0, SOURCES).flatMap((id) => release.sources.documents.find((d) => d.id === id) ?? []);
  return (
    <p className="m">
      {t.chart.source}
      {t.punctuation.colon}
      {named.map(({ id, issuer, title, official, published }, at) => (
        <span key={id}>
          {at > 0 && t.punctuation.semicolon}
          {issuer[lang]}
          {t.punctuation.comma}
          <a href={`${UP}sources/${id}/`} target="_blank" rel="noopener">
            {title[lang]}
          </a>
          {!official && t.documents.notOfficial}
          {published !== null && t.punctuation.comma + formatDate(published, lang)}
        </span>
      ))}
      {ids.length > SOURCES && t.chart.moreSources(ids.length - SOURCES)}
    </p>
  );
}
