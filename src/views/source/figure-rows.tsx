import type { ReactNode } from "react";
import type { Located } from "#domain/provenance/locate.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { checkWords } from "#words/check/check-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";

/** What a value is called, by its id. */
export type Names = ReadonlyMap<
  string,
  { readonly name: string; readonly indicator: string; readonly observation: Observation }
>;

interface Props {
  readonly figures: readonly Located[];
  readonly names: Names;
  /** Shows the place in the text that begins at an offset. */
  readonly show: (at: number) => void;
}

/** Figures with what came of looking for them. */
export function FigureRows({ figures, names, show }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = checkWords(lang);
  if (figures.length === 0) return null;
  return (
    <ul className="check-rows">
      {figures.map(({ id, how, span }) => {
        const known = names.get(id);
        if (known === undefined) return null;
        const { name, indicator, observation } = known;
        const { phrase, start, end } = observation.source;
        const expected = how !== "place" && start !== undefined && end !== undefined;
        return (
          <li key={id} data-figure={id} data-how={how}>
            <span className="check-what">
              <Link to={{ name: "indicator", id: indicator }}>{name}</Link> <b lang="zh-CN">{observation.printed}</b>
              {phrase !== null && (
                <>
                  {" "}
                  <q lang="zh-CN">{phrase}</q>
                </>
              )}
            </span>
            <span className="check-how">
              {words.how[how]}
              {span !== null && `${t.punctuation.comma}${t.indicator.span(span.start + 1, span.end)}`}
              {expected && `${t.punctuation.semicolon}${words.expected(t.indicator.span(start + 1, end))}`}
            </span>
            {span !== null && (
              <button type="button" aria-label={words.showOf(name)} onClick={() => show(span.start)}>
                {words.show}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
