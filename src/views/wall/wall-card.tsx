import type { ReactNode } from "react";
import type { PlaceName } from "#charts/drawing.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/series.ts";
import { formatPeriod } from "#i18n/format.ts";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Figure } from "#views/shared/figure.tsx";

/** A figure of the wall: number and unit, name, picture, and the key of the picture with the period. */
export function WallCard({ indicator }: { readonly indicator: Indicator; readonly place: PlaceName }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const quoted = quotedOf(release, indicator);
  return (
    <article className="wall-card" data-indicator={indicator.id}>
      <p className="wall-number">
        {quoted.map((o) => (
          <Figure key={o.id} observation={o} indicator={indicator} size="display" />
        ))}
      </p>
      <h3>{(indicator.short ?? indicator.name)[lang]}</h3>
      <div className="wall-picture" />
      <p className="wall-key">{quoted[0] !== undefined && formatPeriod(quoted[0].period, lang, quoted[0].basis)}</p>
    </article>
  );
}
