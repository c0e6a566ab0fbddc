import type { ReactNode } from "react";
import { Chart } from "#charts/live/chart.tsx";
import type { PlaceName } from "#charts/draw/drawing.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { pointsOf } from "#domain/chart/chart-model.ts";
import { largestFew } from "#domain/figure/largest-few.ts";
import { quotedOf } from "#domain/chart/series.ts";
import type { Card } from "#domain/wall/screens.ts";
import { describeChart, questionOf } from "#words/spoken/describe.ts";
import { formatPeriod } from "#words/format/format.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";

/** A figure of the wall: number and unit, name, picture, and the key of the picture with the period. */
export function WallCard({
  card: { indicator, chart },
  place,
}: {
  readonly card: Card;
  readonly place: PlaceName;
}): ReactNode {
  const { lang, t } = usePlace();
  const { release, documentOf } = useShown();
  const quoted = quotedOf(release, indicator);
  const [first] = quoted;
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  const shown = largestFew(quoted);
  const classes = shown.flatMap((o) => categoryName(indicator, o.category)?.[lang] ?? []);
  const periods = new Set(pointsOf(chart).map(({ period }) => period));
  // A small card has room for what its signs are, and no more; the number says the rest. Its picture is drawn without words.
  const key =
    place === "wallBeside"
      ? [classes.join(t.punctuation.enumeration) || (pictureKey(chart, lang, "short") ?? "")]
      : [
          classes.join(t.punctuation.enumeration),
          shown.length < quoted.length ? t.figure.largest(shown.length, quoted.length) : "",
          pictureKey(chart, lang) ?? "",
          // Of a year the screen has said it, of values over time the picture.
          first === undefined || periods.size > 1 ? "" : formatPeriod(first.period, lang, first.basis),
        ];
  return (
    <article className="wall-card" data-indicator={indicator.id}>
      <p className={quoted.length > 1 ? "wall-number wall-parts" : "wall-number"}>
        {shown.map((o) => (
          // Of several the words as printed would stand with the last one, as if they were of all.
          <Figure key={o.id} observation={o} indicator={indicator} size="display" alone={quoted.length > 1} />
        ))}
      </p>
      <h3>{(indicator.short ?? indicator.name)[lang]}</h3>
      <div className="wall-picture">
        <Chart
          still
          place={place}
          model={chart}
          title={questionOf(chart, lang)}
          description={describeChart(chart, lang, label)}
          lang={lang}
          documentLabel={label}
        />
      </div>
      <p className="wall-key">{key.filter((part) => part !== "").join(t.punctuation.semicolon)}</p>
    </article>
  );
}
