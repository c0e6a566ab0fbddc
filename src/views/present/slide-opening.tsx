import type { ReactNode } from "react";
import { overviewOf } from "#domain/overview.ts";
import { formatDate } from "#i18n/format.ts";
import { presentWords } from "#i18n/present-words.ts";
import { usePlace, useShown } from "#views/shared/context.ts";

/** What the meeting is about: whose figures, from which report, as known when. */
export function TitleSlide(): ReactNode {
  const { lang, t } = usePlace();
  const { site, release, counts, documentOf, asOf } = useShown();
  const words = presentWords(lang);
  const { document } = overviewOf(release);
  const main = document === null ? undefined : documentOf(document);
  const space = lang === "zh" ? "" : " ";
  return (
    <div className="slide-opening">
      <p className="slide-large">
        {words.titleKind}
        {site !== null && `${lang === "zh" ? "：" : ": "}${site.area.name[lang]}`}
      </p>
      {main !== undefined && (
        <p>
          {t.overview.lead(main.title[lang]) +
            t.overview.printed(main.published === null ? "" : formatDate(main.published, lang))}
        </p>
      )}
      <p>
        {t.overview.counts(counts)}
        {space}
        {t.footer.published(formatDate(release.release.published, lang))}
        {asOf !== null && `${t.punctuation.semicolon}${words.titleAsOf(formatDate(asOf.day, lang))}`}
      </p>
    </div>
  );
}
