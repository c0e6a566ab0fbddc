import type { ReactNode } from "react";
import { countChanges, VALUE_CHANGES } from "#domain/versions/kinds.ts";
import type { KnownValue } from "#domain/versions/values.ts";
import { changeWords } from "#words/change/change-words.ts";
import { formatPeriod } from "#words/format/format.ts";
import { presentWords } from "#words/present/present-words.ts";
import { SlideTally } from "./slide-tally.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";

/** As many as the last row can read beside the picture. */
const ROWS = 2;

/** What the newest release changed against the one before: how many values in which way, and the changed ones. */
export function ChangesSlide(): ReactNode {
  const { lang, t } = usePlace();
  const { versions } = useShown();
  const words = presentWords(lang);
  const kinds = changeWords(lang);
  const diff = versions?.diff;
  if (diff === null || diff === undefined) return null;
  const counts = countChanges(diff);
  const told = VALUE_CHANGES.filter((kind) => kind !== "cited" && counts[kind] > 0);
  const rows = diff.values.filter(({ kind }) => kind !== "added" && kind !== "cited");
  return (
    <div className="slide-halves">
      <div>
        <p>{words.changesFrom(diff.from.release, diff.to.release)}</p>
        {rows.length === 0 && <p>{words.changesNone}</p>}
        <ol className="slide-rows">
          {rows.slice(0, ROWS).map((c) => {
            const known = c.after ?? c.before;
            return (
              <li key={c.id} data-indicator={c.indicator}>
                <span>
                  {(known?.indicator?.short ?? known?.indicator?.name)?.[lang] ?? c.indicator}
                  {known !== null &&
                    `${t.punctuation.comma}${formatPeriod(known.observation.period, lang, known.observation.basis)}`}
                </span>
                {/* Why, and what else than the number, is on the page of the release. */}
                {printedIn(c.before) !== printedIn(c.after) && (
                  <span>
                    <Known known={c.before} /> → <Known known={c.after} />
                  </span>
                )}
                <span>{kinds.kinds[c.kind]}</span>
              </li>
            );
          })}
        </ol>
        {rows.length > ROWS && <p className="slide-rest">{words.more(rows.length - ROWS)}</p>}
      </div>
      <SlideTally
        model={{
          id: "tally-changes",
          kind: "tally",
          rows: told.map((kind) => ({
            name: kinds.kinds[kind],
            count: counts[kind],
          })),
        }}
        title={words.titles.changes}
      />
    </div>
  );
}

const printedIn = (known: KnownValue | null): string | undefined => known?.observation.printed;

function Known({ known }: { readonly known: KnownValue | null }): ReactNode {
  const { t } = usePlace();
  if (known === null) return "—";
  const { observation, indicator } = known;
  if (observation.missing !== undefined) return t.missing[observation.missing];
  return indicator === null ? (
    observation.printed
  ) : (
    <Figure observation={observation} indicator={indicator} size="inline" />
  );
}
