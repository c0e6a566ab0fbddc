import type { ReactNode } from "react";
import { ofDeclared } from "#domain/figure/anchor.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { observationsOf } from "#domain/chart/series.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { FullRate, Standing } from "#domain/status/standing.ts";
import { amountText, formatPeriod } from "#words/format/format.ts";
import { equationText, standingSentence } from "#words/status/status-sentence.ts";
import { statusWords } from "#words/status/status-words.ts";
import { WRITING } from "#words/format/writing.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import exhibit from "#views/parts/chart/exhibit.module.css";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { JudgementDetails } from "./judgement-details.tsx";
import "./judgement.css";

/** How an indicator is judged: result and rule at once; formula, thresholds and sources one step away, and all of it in print. */
export function Judgement({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const standing = useShown().standingOf(indicator.id);
  const t = statusWords(lang);
  if (standing === undefined) return null;
  const { parts = [] } = standing;
  return (
    <Part id="judgement" title={t.title} note={t.note}>
      <One standing={standing} indicator={indicator} />
      {parts.length > 0 && standing.reason !== "no-target" && standing.reason !== "no-value" && (
        <>
          <h3>{t.categories}</h3>
          {parts.map((part) => (
            <section key={part.category} className="judged-part">
              <h4>{categoryName(indicator, part.category)?.[lang]}</h4>
              <One standing={part} indicator={indicator} />
            </section>
          ))}
        </>
      )}
    </Part>
  );
}

function One({ standing, indicator }: { readonly standing: Standing; readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const t = statusWords(lang);
  const { status, reason, rule, change, fullRate, wanted } = standing;
  const { space, colon } = WRITING[lang];
  const rises = status === "rising" || status === "falling";
  const detailed = (standing.numbers ?? []).length > 0;
  return (
    <div className="judged">
      <Facts>
        <Fact name={t.result}>
          <strong>{t.status[status]}</strong> {standingSentence(standing, indicator, lang)}
          {rises &&
            wanted !== undefined &&
            space + ((status === "rising") === (wanted === "more") ? t.better : t.worse)}
        </Fact>
        <Fact name={t.rule}>
          <code>{rule}</code> {t.rules[rule].name}
        </Fact>
        {reason !== null && <Fact name={t.needed}>{t.reasons[reason].needed}</Fact>}
        {fullRate !== undefined && <AtFullRate fullRate={fullRate} indicator={indicator} />}
        {change !== undefined && reason !== null && (
          <Fact name={t.changeTitle}>
            {t.change(formatPeriod(change.from.period, lang), formatPeriod(change.to.period, lang))}
            {colon}
            <span className="judged-formula">{equationText(change.formula, indicator, lang)}</span>
            {t.derived}
          </Fact>
        )}
      </Facts>
      {detailed && (
        <details className={exhibit.details}>
          <summary>{t.details}</summary>
          <JudgementDetails standing={standing} indicator={indicator} />
        </details>
      )}
    </div>
  );
}

/** Of a rate at 100 %: how many, by whom; what nobody published is said to be unknown. */
function AtFullRate({
  fullRate,
  indicator,
}: {
  readonly fullRate: FullRate;
  readonly indicator: Indicator;
}): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const t = statusWords(lang);
  const { n } = fullRate;
  const rating = indicator.assessment?.rating;
  const counted = release.indicators.indicators.find((i) =>
    observationsOf(release, i.id).some((o) => o.id === n?.observation),
  );
  return (
    <>
      <Fact name={t.rated}>
        {n === null ? t.unknown : counted === undefined ? n.printed : amountText([n.value], counted, lang)}
      </Fact>
      <Fact name={t.ratedBy}>
        {rating === undefined ? t.unknown : rating.by[lang]}
        {rating?.declared.source !== undefined && (
          <>
            {WRITING[lang].comma}
            <Citation source={rating.declared.source} of={ofDeclared(indicator.id)} />
          </>
        )}
      </Fact>
    </>
  );
}
