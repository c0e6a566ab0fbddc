import type { ReactNode } from "react";
import { Chart } from "#charts/live/chart.tsx";
import { commitmentsModel, LINES_FROM_AFAR, type LineState, URGENCY } from "#domain/commitment/commitment-lines.ts";
import { COMMITMENT_WORDS } from "#words/commitment/commitment-words.ts";
import { describeCommitments } from "#words/spoken/describe-commitments.ts";
import { wallWords } from "#words/wall/wall-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** So many promises of a state are named. */
const MOST_NAMES = 6;

/** What was promised on a true time axis, the most urgent first, and how many stand how. */
export function CommitmentsScreen(): ReactNode {
  const { lang } = usePlace();
  const { release, day } = useShown();
  const words = COMMITMENT_WORDS[lang];
  const model = commitmentsModel(release.commitments.commitments, day, LINES_FROM_AFAR);
  const namesOf = (state: LineState): readonly string[] =>
    model.lines.flatMap((line) => (line.part || line.under !== state ? [] : line.title[lang]));
  return (
    <div className="wall-told-of">
      <div className="wall-picture">
        <Chart
          still
          place="wallAxis"
          model={model}
          title={words.question}
          description={describeCommitments(model, lang)}
          lang={lang}
          documentLabel={(id) => id}
        />
      </div>
      <ul className="wall-counts">
        {URGENCY.flatMap((state) => {
          const count = model.counts[state] ?? 0;
          return count === 0
            ? []
            : [
                <li key={state}>
                  <strong>{count}</strong> <span>{words.states[state]}</span>
                  {/* Which they are, where a second half has room for it. */}
                  <p>{wallWords(lang).names(namesOf(state).slice(0, MOST_NAMES), count)}</p>
                </li>,
              ];
        })}
      </ul>
    </div>
  );
}
