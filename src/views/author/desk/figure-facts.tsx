import type { ReactNode } from "react";
import type { Decision, DraftValue } from "#authoring/draft/draft.ts";
import type { FigureFlag } from "#authoring/read/reading.ts";
import { observationsOf } from "#domain/chart/series.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { comparePeriods, PERIOD_PATTERN, type PeriodCode, periodEnd, periodStart } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { figureLine, formatPeriod } from "#words/format/format.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

interface Props {
  readonly value: DraftValue;
  readonly decision: Decision | null;
  readonly flags: readonly FigureFlag[];
  readonly release: Release;
}

/** What was read of a figure, beside what is published of the same. */
export function FigureFacts({ value, decision, flags, release }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = workbenchWords(lang).desk;
  const { fields } = words;
  const indicator = release.indicators.indicators.find(({ id }) => id === value.indicator);
  const before = indicator === undefined ? [] : publishedOf(release, indicator, value);
  const category = indicator === undefined ? undefined : categoryName(indicator, value.category)?.[lang];
  return (
    <>
      <p className="author-phrase" lang="zh-CN">
        {value.phrase}
      </p>
      <dl className="author-facts">
        <div>
          <dt>{fields.indicator}</dt>
          <dd data-open={indicator === undefined ? "" : undefined}>
            {indicator === undefined ? words.noIndicator : indicator.name[lang]}
            {category === undefined ? "" : ` · ${category}`}
          </dd>
        </div>
        <div>
          <dt>{words.last}</dt>
          <dd className="author-last">
            {before.length === 0 || indicator === undefined
              ? words.lastNone
              : before.map((o) => (
                  <span key={o.id}>
                    {words.lastOf(formatPeriod(o.period, lang, o.basis), figureLine(o, indicator, lang))}
                  </span>
                ))}
          </dd>
        </div>
        {value.label !== null && (
          <div>
            <dt>{fields.label}</dt>
            <dd lang="zh-CN">{value.label}</dd>
          </div>
        )}
        <div>
          <dt>{fields.period}</dt>
          <dd>{PERIOD_PATTERN.test(value.period) ? formatPeriod(value.period, lang) : words.unknown}</dd>
        </div>
        <div>
          <dt>{fields.stage}</dt>
          <dd>{words.stage[value.stage]}</dd>
        </div>
        <div>
          <dt>{fields.basis}</dt>
          <dd>{t.basis[value.basis]}</dd>
        </div>
        <div>
          <dt>{fields.unit}</dt>
          <dd lang="zh-CN">{value.unit ?? words.unknown}</dd>
        </div>
        {value.section !== "" && (
          <div>
            <dt>{fields.section}</dt>
            <dd lang="zh-CN">{value.section}</dd>
          </div>
        )}
        {decision?.kind === "edited" && decision.was.printed !== value.printed && (
          <div>
            <dt>{words.was}</dt>
            <dd lang="zh-CN">{decision.was.printed}</dd>
          </div>
        )}
      </dl>
      {flags.length > 0 && (
        <ul className="author-flags">
          {flags.map((flag) => (
            <li key={flag}>{words.flags[flag]}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The published value for the same period, if any, after the newest one before it. */
function publishedOf(release: Release, { id }: Indicator, value: DraftValue): readonly Observation[] {
  const all = observationsOf(release, id).filter(
    (o) => o.category === value.category && o.area === undefined && o.missing === undefined && o.status !== "target",
  );
  if (!PERIOD_PATTERN.test(value.period)) return all.slice(-1);
  const before = all.filter(({ period }) => comparePeriods(period, value.period) < 0);
  // A year is held against a year, not against the last quarter of one.
  const alike = before.filter(({ period }) => lengthOf(period) === lengthOf(value.period));
  return [...(alike.length > 0 ? alike : before).slice(-1), ...all.filter(({ period }) => period === value.period)];
}

const lengthOf = (period: PeriodCode): number => periodEnd(period) - periodStart(period);
