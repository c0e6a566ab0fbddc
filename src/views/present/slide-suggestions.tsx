import type { ReactNode } from "react";
import { Chart } from "#charts/chart.tsx";
import { handlingId } from "#domain/handling-id.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { quotedOf } from "#domain/series.ts";
import { chartWords } from "#i18n/chart-words.ts";
import { describeHandling } from "#i18n/describe.ts";
import { axisWords } from "#views/shared/axis-words.ts";
import { DocumentLink } from "#views/shared/citation.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";
import { SlideTable } from "./slide-table.tsx";
import { HandlingTable } from "#views/shared/handling-table.tsx";
import { Figure } from "#views/shared/figure.tsx";

/** How a session's bills and suggestions stand: the numbers as published, and procedure, outcome and evidence apart. */
export function SuggestionsSlide({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const { release, site, handling, documentOf } = useShown();
  const words = axisWords(lang, site?.outcomeScheme ?? null);
  const model = handling.find((m) => m.id === handlingId(session.id));
  const told = [session.received, session.bills, session.departments, session.towns, session.satisfaction].flatMap(
    (id) => release.indicators.indicators.find((i) => i.id === id) ?? [],
  );
  return (
    <div className="slide-halves">
      <div>
        <dl className="slide-list">
          {told.map((indicator) => {
            const [value] = quotedOf(release, indicator, session.period);
            return value === undefined ? null : (
              <div key={indicator.id} data-indicator={indicator.id}>
                <dt>{(indicator.short ?? indicator.name)[lang]}</dt>
                <dd>
                  <Figure observation={value} indicator={indicator} size="inline" />
                </dd>
              </div>
            );
          })}
        </dl>
        <p className="slide-source">
          {t.figure.source}
          {t.punctuation.colon}
          <DocumentLink id={session.document} />
        </p>
      </div>
      {model !== undefined && (
        <figure data-chart={model.id}>
          <figcaption>{t.chart.questions.handling}</figcaption>
          <Chart
            still
            model={model}
            title={t.chart.questions.handling}
            description={describeHandling(model, lang, chartWords(lang).suggestions(model.total), words.part)}
            lang={lang}
            documentLabel={(id) => documentOf(id)?.title[lang] ?? id}
            outcomeName={words.outcome}
          />
          <SlideTable documents={[session.document]}>
            <HandlingTable model={model} label={t.chart.questions.handling} />
          </SlideTable>
        </figure>
      )}
    </div>
  );
}
