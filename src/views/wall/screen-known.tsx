import { type ReactNode, useMemo } from "react";
import { Chart } from "#charts/live/chart.tsx";
import { type AllKnownModel, countKnown, knownOf, type KnownSign, signOf } from "#domain/known/known.ts";
import { KNOWN_WORDS } from "#words/known/known-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

const SIGNS: readonly KnownSign[] = ["actual", "expected", "target", "other"];

/** How much is known at all, of which years: every indicator as a line. */
export function KnownScreen(): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const words = KNOWN_WORDS[lang];
  const model = useMemo(
    (): AllKnownModel => ({ id: "all-known", kind: "all-known", parts: knownOf(release) }),
    [release],
  );
  const [first = 0, last = 0] = model.parts[0]?.years ?? [];
  const summary = words.summary(countKnown(model.parts), String(first), String(last));
  const used = new Set(model.parts.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(signOf))));
  return (
    <div className="wall-known">
      <p className="wall-note">{summary}</p>
      <div className="wall-picture">
        {model.parts.length > 0 && (
          <Chart
            still
            place="wall"
            model={model}
            title={words.title}
            description={summary}
            lang={lang}
            documentLabel={(id) => id}
          />
        )}
      </div>
      <ul className="wall-signs">
        {SIGNS.filter((sign) => used.has(sign)).map((sign) => (
          <li key={sign} data-sign={sign}>
            {words.key[sign]}
          </li>
        ))}
        <li data-sign="nothing">{words.key.empty}</li>
      </ul>
    </div>
  );
}
