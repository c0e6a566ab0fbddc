import type { ReactNode } from "react";
import { Chart } from "#charts/chart.tsx";
import { commitmentsModel, URGENCY } from "#domain/commitment-lines.ts";
import { COMMITMENT_WORDS } from "#i18n/commitment-words.ts";
import { describeCommitments } from "#i18n/describe-commitments.ts";
import { usePlace, useShown } from "#views/shared/context.ts";

/** What was promised on a true time axis, the most urgent first, and how many stand how. */
export function CommitmentsScreen(): ReactNode {
  const { lang } = usePlace();
  const { release, day } = useShown();
  const words = COMMITMENT_WORDS[lang];
  const model = commitmentsModel(release.commitments.commitments, day);
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
                </li>,
              ];
        })}
      </ul>
    </div>
  );
}
