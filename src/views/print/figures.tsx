import { Fragment, type ReactNode } from "react";
import { ofValue } from "#domain/figure/anchor.ts";
import { Chart } from "#charts/live/chart.tsx";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { OwnChart } from "#domain/chart/chart-model.ts";
import { hasStage } from "#domain/figure/indicator.ts";
import { readsPrinted } from "#domain/site/language.ts";
import type { Reported, ReportTheme } from "#domain/site/report.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { drawnUnit } from "#words/format/apart.ts";
import { describeChart, questionOf } from "#words/spoken/describe.ts";
import { formatPeriod } from "#words/format/format.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { reportWords } from "#words/report/report-words.ts";
import { sentences, WRITING } from "#words/format/writing.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { StatusLine } from "#views/parts/figure/status-line.tsx";
import { Numbered, Section } from "./section.tsx";

/** A picture and so many values go on one sheet of paper together. */
const WHOLE = 8;

/** So few values need no wide picture. */
const FEW = 4;
const WITH_FEW = "report-whole report-few";

/** One theme: the indicators with a picture, each with its own table, then all the others in one. */
export function ThemeFigures({
  content,
  place,
}: {
  readonly content: ReportTheme;
  readonly place: readonly number[];
}): ReactNode {
  const { lang, t } = usePlace();
  const words = reportWords(lang);
  const { theme, drawn, listed, empty } = content;
  const name = theme.name[lang];
  const values = [...drawn, ...listed].reduce((sum, r) => sum + r.observations.length, 0);
  const count = words.themeCount(drawn.length + listed.length + empty.length, values);
  return (
    <Section id={`theme-${theme.id}`} place={place} title={name} note={sentences([theme.question[lang], count], lang)}>
      {drawn.map((reported, at) => (
        <Drawn key={reported.indicator.id} reported={reported} place={[...place, at + 1]} />
      ))}
      {listed.length > 0 && (
        <Values label={words.tableOf(name)}>
          {listed.map((reported, at) => (
            <Group key={reported.indicator.id} reported={reported} place={[...place, drawn.length + at + 1]} />
          ))}
        </Values>
      )}
      {empty.length > 0 && (
        <p>
          {words.empty}
          {empty.map((i) => i.name[lang]).join(t.punctuation.enumeration)}
        </p>
      )}
    </Section>
  );
}

/** An indicator with its picture, and every value that the picture shows. */
function Drawn({ reported, place }: { readonly reported: Reported; readonly place: readonly number[] }): ReactNode {
  const { lang } = usePlace();
  const { indicator, observations, chart } = reported;
  return (
    <Section
      id={`figure-${indicator.id}`}
      place={place}
      title={indicator.name[lang]}
      className={observations.length <= FEW ? WITH_FEW : observations.length <= WHOLE ? "report-whole" : undefined}
    >
      <Meaning indicator={indicator} />
      <StatusLine indicator={indicator} />
      <figure data-chart={indicator.id} data-indicator={indicator.id}>
        {chart !== null && <Picture model={chart} indicator={indicator} />}
        <Values label={indicator.name[lang]}>
          <tbody>
            {observations.map((o) => (
              <Row key={o.id} observation={o} indicator={indicator} />
            ))}
          </tbody>
        </Values>
      </figure>
    </Section>
  );
}

function Picture({ model, indicator }: { readonly model: OwnChart; readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { documentOf } = useShown();
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  const title = questionOf(model, lang);
  const unit = drawnUnit(indicator, lang);
  const key = pictureKey(model, lang);
  return (
    <>
      <figcaption>
        {title}
        {unit !== "" && <span>{reportWords(lang).unit(unit)}</span>}
      </figcaption>
      <Chart
        model={model}
        title={title}
        description={describeChart(model, lang, label)}
        lang={lang}
        documentLabel={label}
      />
      {key !== null && <p className="report-meaning">{key}</p>}
    </>
  );
}

/** A table of values whose head is repeated on every sheet; on a phone each value is a line with its particulars below. */
function Values({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const { lang } = usePlace();
  const { columns } = reportWords(lang);
  return (
    <table className="report-values" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.figure}</th>
          {!readsPrinted(lang) && <th scope="col">{columns.printed}</th>}
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** An indicator without a picture: its name and meaning over its values, kept together on a sheet. */
function Group({ reported, place }: { readonly reported: Reported; readonly place: readonly number[] }): ReactNode {
  const { lang } = usePlace();
  const { indicator, observations } = reported;
  return (
    <tbody id={`figure-${indicator.id}`}>
      <tr className="report-group">
        <th scope="rowgroup" colSpan={readsPrinted(lang) ? 4 : 5}>
          <span>
            <Numbered place={place}>{indicator.name[lang]}</Numbered>
          </span>
          <Meaning indicator={indicator} />
          <StatusLine indicator={indicator} />
        </th>
      </tr>
      {observations.map((o) => (
        <Row key={o.id} observation={o} indicator={indicator} />
      ))}
    </tbody>
  );
}

function Meaning({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  return (
    <span className="report-meaning">
      {indicator.definition[lang]}
      {indicator.caveat !== undefined && WRITING[lang].space + indicator.caveat[lang]}
    </span>
  );
}

/** One published value: when, how much in which words, on what basis, and where it stands. */
function Row({
  observation: o,
  indicator,
}: {
  readonly observation: Observation;
  readonly indicator: Indicator;
}): ReactNode {
  const { lang, t } = usePlace();
  const { areaNames } = useShown();
  const { columns } = reportWords(lang);
  const area = o.area === undefined ? undefined : (areaNames.get(o.area)?.[lang] ?? o.area);
  const category = categoryName(indicator, o.category)?.[lang];
  const kinds = [
    t.basis[o.basis],
    ...(o.status === "actual" ? [] : [t.observationStatus[o.status]]),
    ...(indicator.stage !== null && hasStage(indicator) ? [t.stage[indicator.stage]] : []),
  ];
  const scope = indicator.scope.level === "county" ? undefined : indicator.scope.name[lang];
  return (
    <tr data-indicator={indicator.id} data-observation={o.id}>
      <td data-label={columns.period}>
        {[formatPeriod(o.period, lang, o.basis), scope, area, category].map((part, at) =>
          part === undefined ? null : (
            <Fragment key={at}>
              {at > 0 && <br />}
              {part}
            </Fragment>
          ),
        )}
      </td>
      <td data-label={columns.figure}>
        <Figure observation={o} indicator={indicator} size="inline" alone />
      </td>
      {!readsPrinted(lang) && (
        <td data-label={columns.printed} lang="zh-CN">
          {o.printed}
        </td>
      )}
      <td data-label={columns.kind}>{kinds.join(t.punctuation.comma)}</td>
      <td data-label={columns.source}>
        <Citation source={o.source} of={ofValue(o.id)} detail />
        {o.note !== undefined && <span className="report-meaning">{o.note[lang]}</span>}
      </td>
    </tr>
  );
}
