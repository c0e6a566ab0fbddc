import type { ReactNode } from "react";
import type { Uncarried } from "#domain/provenance/examine.ts";
import { checkWords } from "#words/check/check-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** So many are listed; all of them are marked in the text. */
const LISTED = 100;

interface Props {
  readonly uncarried: readonly Uncarried[];
  readonly show: (at: number) => void;
}

/** The numbers of a document that the site says nothing of, each with the words around it. */
export function UncarriedList({ uncarried, show }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = checkWords(lang);
  if (uncarried.length === 0) return <p>{words.uncarriedNone}</p>;
  return (
    <>
      <p>{words.uncarriedNote}</p>
      <ul className="check-rows">
        {uncarried.slice(0, LISTED).map(({ id, before, printed, after, start, end }) => (
          <li key={id} data-uncarried={printed}>
            <span className="check-what" lang="zh-CN">
              …{before}
              <b>{printed}</b>
              {after}…
            </span>
            <span className="check-how">{t.indicator.span(start + 1, end)}</span>
            <button type="button" aria-label={words.showOf(printed)} onClick={() => show(start)}>
              {words.show}
            </button>
          </li>
        ))}
      </ul>
      {uncarried.length > LISTED && <p>{words.rest(uncarried.length - LISTED)}</p>}
    </>
  );
}
