import type { ReactNode } from "react";
import { inferredMark } from "#words/format/due-text.ts";
import { Chart } from "#charts/live/chart.tsx";
import { commitmentsModel, LINES_FROM_AFAR, URGENCY } from "#domain/commitment/commitment-lines.ts";
import { COMMITMENT_WORDS } from "#words/commitment/commitment-words.ts";
import { describeCommitments } from "#words/spoken/describe-commitments.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import { SlideTable } from "./slide-table.tsx";

/** What was promised on a true time axis, the most urgent first; how many stand how. */
export function DueSlide(): ReactNode {
  const { lang, t } = usePlace();
  const { release, day, documentOf } = useShown();
  const words = COMMITMENT_WORDS[lang];
  const { commitments } = release.commitments;
  const model = commitmentsModel(commitments, day, LINES_FROM_AFAR);
  const { lines } = commitmentsModel(commitments, day);
  const counted = URGENCY.flatMap((state) => {
    const count = model.counts[state] ?? 0;
    return count === 0 ? [] : [`${words.states[state]} ${count}`];
  });
  return (
    <div className="slide-whole">
      <p>{counted.join(t.punctuation.comma)}</p>
      <figure data-chart={model.id}>
        <figcaption className="slide-said">{words.question}</figcaption>
        <Chart
          still
          place="slideWhole"
          model={model}
          title={words.question}
          description={describeCommitments(model, lang)}
          lang={lang}
          documentLabel={(id) => documentOf(id)?.title[lang] ?? id}
        />
        <SlideTable documents={[...new Set(commitments.map((c) => c.source.document))]}>
          <StackTable
            label={words.question}
            columns={[{ name: words.columns.name }, { name: words.columns.state, kind: "tight" }]}
            rows={lines.map((line) => ({
              key: line.id,
              cells: [line.title[lang], words.states[line.state] + inferredMark(line, lang)],
            }))}
          />
        </SlideTable>
      </figure>
    </div>
  );
}
