import type { ReactNode } from "react";
import { ofValue } from "#domain/figure/anchor.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { hasStage } from "#domain/figure/indicator.ts";
import type { OwnChart } from "#domain/chart/chart-model.ts";
import { largestFew } from "#domain/figure/largest-few.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { formatPeriod } from "#words/format/format.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { StatusLine } from "#views/parts/figure/status-line.tsx";
import { SlidePicture } from "./slide-picture.tsx";

/** A figure: its value in the words as published, period and source, its status where there is one, and its picture. */
export function FigureSlide({
  indicator,
  chart,
  named = false,
}: {
  readonly indicator: Indicator;
  readonly chart: OwnChart | null;
  /** True where the heading of the slide is not its name. */
  readonly named?: boolean;
}): ReactNode {
  const { lang } = usePlace();
  return (
    <div className="slide-halves">
      <Value indicator={indicator} named={named} />
      {chart === null ? <p>{indicator.definition[lang]}</p> : <SlidePicture model={chart} place="slide" />}
    </div>
  );
}

/** Lines of numbers that half a slide has room for. */
const SLIDE_PARTS = 4;

function Value({ indicator, named }: { readonly indicator: Indicator; readonly named: boolean }): ReactNode {
  const { lang, t } = usePlace();
  const { release, standingOf } = useShown();
  const quoted = quotedOf(release, indicator);
  const [first] = quoted;
  const shown = largestFew(quoted, SLIDE_PARTS);
  const judged = standingOf(indicator.id)?.status ?? "not-assessable";
  if (first === undefined) return <p>{t.figure.none}</p>;
  return (
    <article data-indicator={indicator.id}>
      {named && (
        <p>
          <strong>{(indicator.short ?? indicator.name)[lang]}</strong>
        </p>
      )}
      {quoted.length === 1 ? (
        <p className="slide-number">
          <Figure observation={first} indicator={indicator} size="display" />
        </p>
      ) : (
        <dl className="slide-list slide-parts">
          {shown.map((o) => (
            <div key={o.id}>
              <dt>{categoryName(indicator, o.category)?.[lang]}</dt>
              <dd>
                <Figure observation={o} indicator={indicator} size="display" />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shown.length < quoted.length && <p>{t.figure.largest(shown.length, quoted.length)}</p>}
      <p>
        {[
          formatPeriod(first.period, lang, first.basis),
          t.basis[first.basis],
          ...(indicator.stage !== null && hasStage(indicator) ? [t.stage[indicator.stage]] : []),
          indicator.scope.name[lang],
        ].join(t.punctuation.comma)}
      </p>
      {/* What no target leaves open is said once, on a slide of its own. */}
      {judged !== "not-assessable" && <StatusLine indicator={indicator} />}
      <p className="slide-source">
        {t.figure.source}
        {t.punctuation.colon}
        <Citation source={first.source} of={ofValue(first.id)} />
      </p>
    </article>
  );
}
