import { type ReactNode, useMemo } from "react";
import { Chart } from "#charts/chart.tsx";
import type { HandlingModel } from "#domain/handling.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { chartWords } from "#i18n/chart-words.ts";
import { describeHandling } from "#i18n/describe.ts";
import { formatPeriod } from "#i18n/format.ts";
import { axisWords } from "./axis-words.ts";
import { DocumentLink } from "./citation.tsx";
import { usePlace, useShown } from "./context.ts";
import { Download } from "./download.tsx";
import { Exhibit } from "./exhibit.tsx";
import { HandlingTable } from "./handling-table.tsx";
import { handlingCsv } from "./handling-csv.ts";

/** How a session's suggestions stand: procedure, outcome and evidence, as picture, words, table and file from one model. */
export function HandlingFigure({
  session,
  model,
}: {
  readonly session: CongressSession;
  readonly model: HandlingModel;
}): ReactNode {
  const { lang, t } = usePlace();
  const { release, site } = useShown();
  const scheme = site?.outcomeScheme ?? null;
  const words = useMemo(() => axisWords(lang, scheme), [lang, scheme]);
  const title = t.chart.questions.handling;
  // Drawing takes its time: only when what is shown has changed.
  const picture = useMemo(
    () => (
      <Chart
        model={model}
        title={title}
        description={describeHandling(model, lang, chartWords(lang).suggestions(model.total), words.part)}
        lang={lang}
        documentLabel={(id) => release.sources.documents.find((d) => d.id === id)?.title[lang] ?? id}
        outcomeName={words.outcome}
      />
    ),
    [model, title, lang, words, release],
  );
  return (
    <Exhibit
      id={model.id}
      heading="h3"
      title={title}
      subtitle={`${session.name[lang]}${t.punctuation.comma}${formatPeriod(session.period, lang)}`}
      picture={picture}
      {...(session.allClosed && !model.itemised ? { note: t.suggestions.axesNote } : {})}
      sources={[<DocumentLink key={session.document} id={session.document} />]}
      table={<HandlingTable model={model} label={title} />}
      download={
        <Download name={model.id} text={() => handlingCsv(model)} later={() => Promise.resolve(handlingCsv(model))} />
      }
    />
  );
}
