import { Fragment, type ReactNode } from "react";
import { Chart } from "#charts/live/chart.tsx";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { OwnChart, PageSigns } from "#domain/chart/chart-model.ts";
import { cardChart } from "#domain/chart/card-chart.ts";
import { largestFew } from "#domain/figure/largest-few.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { isUntargeted } from "#domain/figure/untargeted.ts";
import { describeChart, questionOf } from "#words/spoken/describe.ts";
import { figureText, formatPeriod } from "#words/format/format.ts";
import { hatchingKey, pictureKey, signWords } from "#words/sign/sign-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "./figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { StatusLine } from "./status-line.tsx";
import "./card.css";

interface Props {
  readonly indicator: Indicator;
  /** The signs that it shares with the other cards of its kind on the page. */
  readonly signs: PageSigns;
  /** The heading that its name is, below that of its part. */
  readonly heading?: "h2" | "h3" | undefined;
  /** False where all cards come from one document, which is named once. */
  readonly sourced?: boolean;
  /** What else there is to say of it here. */
  readonly children?: ReactNode;
}

/** One figure to be seen at a glance: number and name, its picture, what a sign of it is, its period and source. */
export function Card({ indicator, signs, heading: Heading = "h3", sourced = true, children }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { release, areaNames } = useShown();
  const quoted = quotedOf(release, indicator);
  const shown = largestFew(quoted);
  const chart = cardChart(release, indicator, areaNames, signs);
  const key = chart === null ? null : (pictureKey(chart, lang) ?? hatchingKey(chart, lang));
  const [first] = quoted;
  return (
    <figure className="card" data-indicator={indicator.id}>
      <figcaption className="card-head">
        <Heading className="card-name">
          <Link to={{ name: "indicator", id: indicator.id }}>{(indicator.short ?? indicator.name)[lang]}</Link>
        </Heading>
        <Quoted quoted={shown} indicator={indicator} named={shown.length < quoted.length} />
      </figcaption>
      {chart === null ? <p className="card-nothing">{signWords(lang).nothing}</p> : <Picture model={chart} />}
      {key !== null && <p className="card-key">{key}</p>}
      {shown.length < quoted.length && <p className="card-key">{t.figure.largest(shown.length, quoted.length)}</p>}
      {first !== undefined && (
        <p className="card-meta">
          {[formatPeriod(first.period, lang, first.basis), t.basis[first.basis]].filter((s) => s !== "").join(" · ")}
          {sourced && (
            <>
              {" · "}
              <Source id={first.source.document} />
            </>
          )}
        </p>
      )}
      <Assessed indicator={indicator} />
      {children}
    </figure>
  );
}

/**
 * Without a target there is nothing to say of one card that is not true of all: that stands once on the page. Why a figure
 * with a target cannot be judged stands on its card.
 */
function Assessed({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const standing = useShown().standingOf(indicator.id);
  return standing === undefined || standing.reason === "no-value" || isUntargeted(standing) ? null : (
    <StatusLine indicator={indicator} />
  );
}

/**
 * The figure in large type; the parts of a breakdown one after the other, each named in the picture. Of many only the largest
 * stand here, each with its name in a line of its own.
 */
function Quoted({
  quoted,
  indicator,
  named,
}: {
  readonly quoted: readonly Observation[];
  readonly indicator: Indicator;
  readonly named: boolean;
}): ReactNode {
  const { lang, t } = usePlace();
  const [first, ...others] = quoted;
  if (first === undefined) return <p className="card-value card-none">{t.missing["not-published"]}</p>;
  if (others.length === 0)
    return (
      <p className="card-value">
        <Figure observation={first} indicator={indicator} size="display" />
      </p>
    );
  if (named)
    return (
      <ul className="card-value card-largest">
        {quoted.map((o) => (
          <li key={o.id}>
            <span className="card-class">{categoryName(indicator, o.category)?.[lang]}</span>{" "}
            <Figure observation={o} indicator={indicator} size="inline" />
          </li>
        ))}
      </ul>
    );
  return (
    <p className="card-value card-parts">
      {quoted.map((o, at) => (
        <Fragment key={o.id}>
          {at > 0 && <span aria-hidden="true"> / </span>}
          <span className="card-unseen">{categoryName(indicator, o.category)?.[lang]} </span>
          <Part observation={o} indicator={indicator} />
        </Fragment>
      ))}
      <span className="card-unit" aria-hidden="true">
        {figureText(first, indicator, lang).unit}
      </span>
    </p>
  );
}

/** One of several numbers, whose unit is seen once after all of them and read with each. */
function Part({
  observation,
  indicator,
}: {
  readonly observation: Observation;
  readonly indicator: Indicator;
}): ReactNode {
  const { lang, t } = usePlace();
  const { number, unit } = figureText(observation, indicator, lang);
  const { changed } = observation;
  return (
    <span>
      <data value={observation.value ?? ""}>
        {number}
        <span className="card-unseen">{t.punctuation.space + unit}</span>
      </data>
      {changed !== undefined && (
        <span className="card-unit" data-changed={changed}>
          {" "}
          {t.figure.changed[changed]}
        </span>
      )}
    </span>
  );
}

function Picture({ model }: { readonly model: OwnChart }): ReactNode {
  const { lang } = usePlace();
  const { documentOf } = useShown();
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  return (
    <Chart
      place="card"
      model={model}
      title={questionOf(model, lang)}
      description={describeChart(model, lang, label)}
      lang={lang}
      documentLabel={label}
    />
  );
}

/** The document in as few words as it has. */
function Source({ id }: { readonly id: string }): ReactNode {
  const { lang } = usePlace();
  const { documentOf } = useShown();
  const document = documentOf(id);
  if (document === undefined) return id;
  return <Link to={{ name: "source", id }}>{(document.short ?? document.title)[lang]}</Link>;
}
