import { type ReactNode, useMemo } from "react";
import { Chart } from "#charts/live/chart.tsx";
import type { PlaceName } from "#charts/draw/drawing.ts";
import type { Disclosure } from "#domain/disclosure/disclosure.ts";
import { describeDots, describeLadder } from "#words/spoken/describe-suggestions.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { axisWords } from "./axis-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** Either picture with its words; still where it is laid out for a `place` on a slide or a wall. */
export function SuggestionsPicture({
  model,
  place,
}: {
  readonly model: Disclosure["dots" | "ladder"];
  readonly place?: PlaceName;
}): ReactNode {
  const { lang } = usePlace();
  const { site, documentOf } = useShown();
  const scheme = site?.outcomeScheme ?? null;
  // Drawing takes its time: only when what is shown has changed.
  return useMemo(() => {
    const naming = { lang, outcomeName: axisWords(lang, scheme).outcome };
    return (
      <Chart
        still={place !== undefined}
        place={place}
        model={model}
        title={DISCLOSURE_WORDS[lang][model.kind]}
        description={model.kind === "dots" ? describeDots(model, naming) : describeLadder(model, naming)}
        lang={lang}
        documentLabel={(id) => documentOf(id)?.title[lang] ?? id}
        outcomeName={naming.outcomeName}
      />
    );
  }, [model, place, lang, scheme, documentOf]);
}
