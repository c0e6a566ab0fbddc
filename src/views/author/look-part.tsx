import { type ReactNode, useMemo, useState } from "react";
import type { Published } from "#authoring/draft/published.ts";
import { pageData } from "#data/load/page-data.ts";
import { tallyOf } from "#domain/release/counts.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { workbenchWords } from "#i18n/workbench/workbench-words.ts";
import { Card } from "#views/parts/figure/card.tsx";
import { type Shown, ShownContext, shownOf, usePlace } from "#views/parts/frame/context.ts";

interface Props {
  readonly indicator: Indicator;
  readonly before: Published;
  readonly after: Release;
}

/** A figure as the site's pages draw it now, and as they will: by the same code, from the same slice of each release. */
export function LookPart({ indicator, before, after }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).publish;
  const [open, setOpen] = useState(false);
  return (
    <details className="author-look" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.look}</summary>
      {open && (
        <div className="author-looks">
          <Drawn label={words.old} indicator={indicator} release={before.release} of={before} />
          <Drawn label={words.fresh} indicator={indicator} release={after} of={before} />
        </div>
      )}
    </details>
  );
}

function Drawn({
  label,
  indicator,
  release,
  of: { site, index },
}: {
  readonly label: string;
  readonly indicator: Indicator;
  readonly release: Release;
  readonly of: Published;
}): ReactNode {
  const shown = useMemo<Shown | null>(() => {
    const tally = tallyOf([release.observations.observations]);
    const loaded = { site, index, release, tally, hash: null, problems: [] };
    const data = pageData({ name: "indicator", id: indicator.id }, loaded, null);
    return data.release === null || data.counts === null
      ? null
      : shownOf({ ...data, release: data.release, counts: data.counts });
  }, [site, index, release, indicator]);
  if (shown === null) return null;
  return (
    <div>
      <p className="author-kind">{label}</p>
      <ShownContext value={shown}>
        <Card indicator={indicator} signs={pageSigns(shown.release, [indicator])} />
      </ShownContext>
    </div>
  );
}
