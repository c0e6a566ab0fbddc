import type { ReactNode } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Standing } from "#domain/status/standing.ts";
import { standingSentence } from "#words/status/status-sentence.ts";
import { statusWords } from "#words/status/status-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** A status in a word, and why in a sentence: for figures that have a target, whose words come with them alone. */
export function StatusReason({
  indicator,
  standing,
}: {
  readonly indicator: Indicator;
  readonly standing: Standing;
}): ReactNode {
  const { lang } = usePlace();
  return (
    <>
      <strong>{statusWords(lang).status[standing.status]}</strong> {standingSentence(standing, indicator, lang)}
    </>
  );
}
