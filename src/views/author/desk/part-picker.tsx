import { type ReactNode, useEffect, useRef } from "react";
import { categoryName } from "#domain/figure/breakdown.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type { Command } from "./keys.ts";
import type { Desk } from "./use-desk.ts";

/** So many have a digit. */
const DIGITS = 9;

interface Props {
  readonly desk: Desk;
  readonly onRun: (command: Command) => void;
}

/** Which category a figure is of, each with a key; and another one, of an indicator that the draft defines. */
export function PartPicker({ desk: { parts, growing, value }, onRun }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = workbenchWords(lang);
  const { split } = words;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const several = new Set(parts.map(({ indicator }) => indicator.id)).size > 1;
  const of = several ? "" : (parts[0]?.indicator.name[lang] ?? "");
  const title = of === "" ? split.which : `${split.which}${t.punctuation.colon}${of}`;
  return (
    <div className="author-reject" role="group" aria-label={title}>
      <p>{title}</p>
      <div className="author-candidates">
        {parts.map(({ indicator, category }, nth) => {
          const isWhole = indicator.breakdown?.categories.some(
            ({ code, whole }) => code === category && whole === true,
          );
          const name = categoryName(indicator, category)?.[lang] ?? category;
          return (
            <button
              key={`${indicator.id} ${category}`}
              ref={nth === 0 ? first : null}
              type="button"
              aria-pressed={value?.indicator === indicator.id && value.category === category}
              onClick={() => onRun({ kind: "part", nth })}
            >
              {nth < DIGITS && <kbd>{nth + 1}</kbd>} {several && `${indicator.name[lang]} · `}
              {name}
              {isWhole === true && t.punctuation.open + split.whole + t.punctuation.close}
            </button>
          );
        })}
        {growing !== null && (
          <button type="button" onClick={() => onRun({ kind: "part", nth: parts.length })}>
            {parts.length < DIGITS && <kbd>{parts.length + 1}</kbd>} {split.another}
          </button>
        )}
      </div>
      <div className="author-actions">
        <button type="button" onClick={() => onRun({ kind: "cancel" })}>
          {words.desk.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}
