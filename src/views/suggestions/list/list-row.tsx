import { memo, type ReactNode, useMemo } from "react";
import { outcomeCode } from "#domain/handling/handling.ts";
import type { Tracked } from "#domain/handling/track.ts";
import { formatDate } from "#words/format/date.ts";
import { axisWords } from "#views/parts/chart/axis-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** A line of the list: an item, or the unit that the items below it are of. */
export type Row =
  | { readonly kind: "item"; readonly key: string; readonly tracked: Tracked; readonly at: number }
  | {
      readonly kind: "group";
      readonly key: string;
      readonly unit: string;
      readonly count: number;
      readonly overdue: number;
    };

/** The words that rows need besides those of the page: looked up once for all of them. */
export interface RowWords {
  readonly unit: (id: string) => string;
  readonly part: (axis: string, code: string) => string;
}

export function useRowWords(): RowWords {
  const { lang } = usePlace();
  const { release, site } = useShown();
  const { units } = release.suggestions;
  return useMemo(() => {
    const names = new Map(units.map((u) => [u.id, u.name[lang]]));
    return { unit: (id) => names.get(id) ?? id, part: axisWords(lang, site?.outcomeScheme ?? null).part };
  }, [units, site, lang]);
}

/** Where an item stands among all of them, for those who hear a list of which only a part is in the page. */
export function positionOf(
  row: Row,
  of: number,
): { readonly "aria-posinset"?: number; readonly "aria-setsize"?: number } {
  return row.kind === "item" ? { "aria-posinset": row.at + 1, "aria-setsize": of } : {};
}

/** What stands in one line of the list. */
export const ListRow = memo(function ListRow({
  row,
  words,
}: {
  readonly row: Row;
  readonly words: RowWords;
}): ReactNode {
  const { lang, t } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  if (row.kind === "item") return <ItemRow tracked={row.tracked} words={words} />;
  return (
    <div className="item-group">
      <h3>
        <Link to={{ name: "unit", id: row.unit }}>{words.unit(row.unit)}</Link>
      </h3>
      <p>
        {suggestionsSaid.inGroup(row.count)}
        {row.overdue > 0 && `${t.punctuation.comma}${suggestionsSaid.overdueAmong(row.overdue)}`}
      </p>
    </div>
  );
});

function ItemRow({ tracked, words }: { readonly tracked: Tracked; readonly words: RowWords }): ReactNode {
  const { lang, t } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const { item, step, evidence, last, timing, limit } = tracked;
  const s = suggestionsSaid;
  return (
    <article className="item-row">
      <p className="item-number">
        <span className="item-name">{s.number}</span> {item.number}
      </p>
      <div className="item-what">
        <Link to={{ name: "suggestion", id: item.id }}>{item.title[lang]}</Link>
        <p>
          {words.unit(item.leadUnit)}
          {item.coUnits.length > 0 &&
            `${t.punctuation.comma}${s.coUnits(item.coUnits.map(words.unit).join(t.punctuation.enumeration))}`}
        </p>
      </div>
      <p className="item-part">
        <span className="item-name">{s.procedureState}</span> {words.part("procedure", step)}
      </p>
      <p className="item-part">
        <span className="item-name">{s.outcome}</span> {words.part("outcome", outcomeCode(tracked))}
      </p>
      <p className="item-part">
        <span className="item-name">{s.evidence}</span> {words.part("evidence", evidence)}
      </p>
      <p className="item-part">
        <span className="item-name">{s.lastEvent}</span>{" "}
        <span>
          {last !== null && <span className="item-last">{formatDate(last.date, lang)}</span>}
          {(timing === "overdue" || timing === "late") && limit !== null && (
            <strong className={timing === "overdue" ? "item-overdue" : "item-late"}>
              {s.ofLimit(s.limit[limit.kind], suggestionsSaid.timingDays[timing](limit.days))}
            </strong>
          )}
        </span>
      </p>
    </article>
  );
}
