import type { ReactNode } from "react";
import { quotedOf } from "#domain/chart/series.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { reportWords } from "#words/report/report-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { LatestFigures } from "#views/parts/figure/latest-figures.tsx";
import { StatusLine } from "#views/parts/figure/status-line.tsx";

/** What the report holds, the headline figures with what can be said of them, and the editors' notes on the release. */
export function Summary(): ReactNode {
  const { lang, t } = usePlace();
  const { release, counts, documentOf } = useShown();
  const words = reportWords(lang);
  const headline = release.indicators.indicators
    .filter((i) => i.headline !== undefined)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
  const first = headline[0] === undefined ? undefined : quotedOf(release, headline[0])[0];
  const main = first === undefined ? undefined : documentOf(first.source.document);
  const { space } = t.punctuation;
  const carried = release.observations.observations.length;
  return (
    <>
      <p>
        {main !== undefined &&
          t.overview.lead(main.title[lang]) +
            t.overview.printed(main.published === null ? "" : formatDate(main.published, lang))}
        {space}
        {t.overview.counts(counts)}
        {space}
        {counts.conflicts + counts.damage > 0 && t.overview.disagreeText(counts)}
      </p>
      {carried < counts.observations && <p>{words.leftOutValues(carried, counts.observations)}</p>}
      {headline.length > 0 && (
        <>
          <h3 className="report-lead">{words.headline}</h3>
          <dl className="report-headline">
            {headline.map((i) => {
              const quoted = quotedOf(release, i)[0];
              return (
                <div key={i.id} data-indicator={i.id}>
                  <dt>
                    {i.name[lang]}
                    {quoted !== undefined && <span>{formatPeriod(quoted.period, lang, quoted.basis)}</span>}
                  </dt>
                  <dd>
                    <LatestFigures indicator={i} />
                    <StatusLine indicator={i} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
      <h3 className="report-lead">{words.notes}</h3>
      <p>{release.release.notes[lang]}</p>
    </>
  );
}
