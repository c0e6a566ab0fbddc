import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { StaticRenderer } from "#charts/draw/drawing.ts";
import { loadLive } from "#charts/live/when-needed.ts";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import { pageData } from "#data/load/page-data.ts";
import { tallyOf } from "#domain/release/counts.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { Card } from "#views/parts/figure/card.tsx";
import { type Shown, ShownContext, shownOf, usePlace } from "#views/parts/frame/context.ts";

/** The whole page of an indicator that has none yet. */
const IndicatorView = lazy(() => import("#views/indicator/indicator.tsx").then((m) => ({ default: m.IndicatorView })));

interface Props {
  readonly indicator: Indicator;
  readonly before: Published;
  readonly after: Release;
}

/** A figure as the site's pages draw it now, and as they will: by the same code, from the same slice of each release. */
export function LookPart({ indicator, before, after }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const isKnown = before.release.indicators.indicators.some(({ id }) => id === indicator.id);
  const [open, setOpen] = useState(false);
  const [render, setRender] = useState<StaticRenderer | null>(null);
  useEffect(() => {
    if (!open) return;
    // Without what draws there are the values all the same.
    loadLive().then(
      ({ renderStatic }) => setRender(() => renderStatic),
      () => setRender(() => () => ""),
    );
  }, [open]);
  return (
    <details className="author-look" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.look}</summary>
      {open && render !== null && (
        <div className="author-looks">
          {isKnown && (
            <StaticSvgContext value={apart(render, "now")}>
              <Drawn label={words.old} indicator={indicator} release={before.release} of={before} />
            </StaticSvgContext>
          )}
          <StaticSvgContext value={apart(render, "then")}>
            <Drawn label={words.fresh} indicator={indicator} release={after} of={before} />
          </StaticSvgContext>
          {!isKnown && (
            <StaticSvgContext value={apart(render, "page")}>
              <Drawn label={words.freshPage} indicator={indicator} release={after} of={before} whole />
            </StaticSvgContext>
          )}
        </div>
      )}
    </details>
  );
}

/** Both pictures are of one thing and on one page: the ids of their elements are kept apart. */
const apart =
  (render: StaticRenderer, which: "now" | "then" | "page"): StaticRenderer =>
  (drawing, box) =>
    render(drawing, box).split(`s-${drawing.model.id}-`).join(`${which}-${drawing.model.id}-`);

function Drawn({
  label,
  indicator,
  release,
  of: { site, index },
  whole = false,
}: {
  readonly label: string;
  readonly indicator: Indicator;
  readonly release: Release;
  readonly of: Published;
  /** Its page instead of its card. */
  readonly whole?: boolean;
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
        {whole ? (
          <div className="author-page">
            <Suspense fallback={null}>
              <IndicatorView id={indicator.id} />
            </Suspense>
          </div>
        ) : (
          <Card indicator={indicator} signs={pageSigns(shown.release, [indicator])} />
        )}
      </ShownContext>
    </div>
  );
}
