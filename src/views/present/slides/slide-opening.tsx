import type { ReactNode } from "react";
import { chartOf } from "#domain/chart/chart-of.ts";
import { overviewOf } from "#domain/site/overview.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";
import { formatDate } from "#words/format/date.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { SlidePicture } from "./slide-picture.tsx";

/** What the meeting is about: whose figures, from which report, as known when. */
export function TitleSlide(): ReactNode {
  const { lang, t } = usePlace();
  const { site, release, documentOf, asOf, areaNames } = useShown();
  const words = presentWords(lang);
  const { document, headline } = overviewOf(release);
  const signs = pageSigns(release, headline);
  const main = document === null ? undefined : documentOf(document);
  return (
    <div className="slide-halves">
      <div className="slide-opening">
        <p className="slide-large">
          {words.titleKind}
          {site !== null && `${t.punctuation.colon}${site.area.name[lang]}`}
        </p>
        {main !== undefined && (
          <p>
            {t.overview.lead(main.title[lang]) +
              t.overview.printed(main.published === null ? "" : formatDate(main.published, lang))}
          </p>
        )}
        <p>
          {t.footer.published(formatDate(release.release.published, lang))}
          {asOf !== null && `${t.punctuation.semicolon}${words.titleAsOf(formatDate(asOf.day, lang))}`}
        </p>
      </div>
      <ul className="slide-headline">
        {headline.map((indicator) => {
          const chart = chartOf(release, indicator, areaNames, signs);
          return (
            <li key={indicator.id} data-indicator={indicator.id}>
              <p>{(indicator.short ?? indicator.name)[lang]}</p>
              {chart !== null && <SlidePicture model={chart} place="slideSmall" />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
