import type { ReactNode } from "react";
import { ofValue } from "#domain/figure/anchor.ts";
import { observationsOf } from "#domain/chart/series.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { formatPeriod } from "#words/format/format.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { StatusLine } from "#views/parts/figure/status-line.tsx";

interface Props {
  readonly session: CongressSession;
  /** The indicator the account gives the number by; `null` where it gives none. */
  readonly id: string | null;
  /** What is missing, where there is no indicator; one that there is has its own name, as the county has it. */
  readonly name: string;
  /** What is to be said of there being no number. */
  readonly note?: string;
}

/** A number of a session's account, large; only of that session's own period, since the next session counts anew. */
export function SessionFigure({ session, id, name, note }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const indicator = release.indicators.indicators.find((i) => i.id === id);
  const observation =
    indicator === undefined
      ? undefined
      : observationsOf(release, indicator.id).find((o) => o.period === session.period && o.status === "actual");
  const caveat = note ?? indicator?.caveat?.[lang];
  return (
    <article className="suggestions-figure" data-indicator={indicator?.id}>
      <h3>
        {indicator === undefined ? (
          name
        ) : (
          <Link to={{ name: "indicator", id: indicator.id }}>{(indicator.short ?? indicator.name)[lang]}</Link>
        )}
      </h3>
      {indicator === undefined || observation === undefined ? (
        <p className="suggestions-none">{t.missing["not-published"]}</p>
      ) : (
        <p className="suggestions-value">
          <Figure observation={observation} indicator={indicator} size="display" />
        </p>
      )}
      {observation !== undefined && (
        <p className="suggestions-meta">
          <span>{formatPeriod(observation.period, lang, observation.basis)}</span>
          <span>
            {t.figure.source}
            {t.punctuation.colon}
            <Citation source={observation.source} of={ofValue(observation.id)} />
          </span>
        </p>
      )}
      {caveat !== undefined && <p className="suggestions-note">{caveat}</p>}
      {indicator !== undefined && <StatusLine indicator={indicator} />}
    </article>
  );
}
