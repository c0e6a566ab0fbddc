import type { ReactNode } from "react";
import { ofDeclared, ofValue } from "#domain/figure/anchor.ts";
import { observationsOf } from "#domain/chart/series.ts";
import type { Declared } from "#domain/schemas/assessment.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Basing, Formula, Judgement, Standing, Used } from "#domain/status/standing.ts";
import { formulaText, formulaWords } from "#words/status/formula.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { amountText } from "#words/format/format.ts";
import { thresholdTexts } from "#words/status/status-threshold.ts";
import { statusWords } from "#words/status/status-words.ts";
import { WRITING } from "#words/format/writing.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";

interface Props {
  readonly standing: Standing;
  readonly indicator: Indicator;
}

/** Everything that a status rests on: numbers with their sources, formula, thresholds, and what would change it. */
export function JudgementDetails({ standing, indicator }: Props): ReactNode {
  const { lang } = usePlace();
  const t = statusWords(lang);
  const { formula, ends, thresholds = [], flips = [], numbers = [], based = [], rule, status } = standing;
  const points = indicator.assessment?.band?.per === "points" && thresholds[0]?.status === "rising";
  const bounds = thresholdTexts(thresholds, standing.by ?? rule, lang, {
    wanted: standing.wanted,
    unit: points ? ` ${t.points}` : "",
  });
  const fall = status === "data-error" ? flips[0] : undefined;
  return (
    <>
      <p>{t.rules[rule].text}</p>
      {(formula !== undefined || ends !== undefined) && <h4>{t.formula}</h4>}
      {formula !== undefined && <Printed formula={formula} />}
      {ends !== undefined && <Ends ends={ends} />}
      {standing.arithmetic === true && <p>{t.arithmetic}</p>}
      {thresholds.length > 0 && (
        <>
          <h4>{t.thresholds}</h4>
          <StackTable
            label={t.thresholds}
            columns={[{ name: t.thresholdOf, kind: "tight" }, { name: t.measure, kind: "tight" }, { name: t.wouldBe }]}
            rows={thresholds.map((threshold, at) => {
              const flip = flips.find((f) => f.status === threshold.status);
              return {
                key: threshold.status,
                cells: [
                  t.status[threshold.status],
                  bounds[at],
                  ...(flips.length === 0
                    ? []
                    : [flip === undefined ? t.now : t.flip[flip.when](amountText([flip.at], indicator, lang))]),
                ],
              };
            })}
          />
        </>
      )}
      {fall !== undefined && <p>{t.falls(amountText([fall.at], indicator, lang))}</p>}
      {numbers.length > 0 && (
        <>
          <h4>{t.numbers}</h4>
          <ul className="judged-numbers">
            {numbers.map((used) => (
              <NumberUsed key={`${used.role} ${used.observation} ${used.value}`} used={used} indicator={indicator} />
            ))}
            {based.map((field) => (
              <Basis key={field} field={field} indicator={indicator} standing={standing} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Printed({ formula }: { readonly formula: Formula }): ReactNode {
  const { lang } = usePlace();
  const t = statusWords(lang);
  const { decimals } = formula.result;
  return (
    <p className="judged-formula">
      {formulaWords(formula.expression, t.roles, lang)}
      <br />
      <strong>{formulaText(formula, lang)}</strong>
      <br />
      <small>{decimals === undefined ? t.exact : t.rounded(decimals)}</small>
    </p>
  );
}

function Ends({ ends }: { readonly ends: readonly [Judgement, Judgement] }): ReactNode {
  const { lang } = usePlace();
  const t = statusWords(lang);
  return (
    <StackTable
      label={t.ends}
      columns={[{ name: t.ends, kind: "tight" }, { name: t.formula }, { name: t.thresholdOf, kind: "tight" }]}
      rows={(["worse", "better"] as const).map((which, at) => {
        const { formula, status } = ends[at === 0 ? 0 : 1];
        return {
          key: which,
          cells: [t.end[which], formula === undefined ? t.open : formulaText(formula, lang), t.status[status]],
        };
      })}
    />
  );
}

function NumberUsed({ used, indicator }: { readonly used: Used; readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const t = statusWords(lang);
  const observation = observationsOf(release, indicator.id).find((o) => o.id === used.observation);
  return (
    <li>
      <span>
        {t.roles[used.role]}
        {WRITING[lang].comma}
        {formatPeriod(used.period, lang, used.basis)}
        {WRITING[lang].colon}
        {observation === undefined ? (
          used.printed
        ) : (
          <Figure observation={observation} indicator={indicator} size="inline" />
        )}
      </span>
      {observation !== undefined && <Citation source={observation.source} of={ofValue(observation.id)} />}
    </li>
  );
}

/** What was laid down beforehand, when, and where it is written. */
function Basis({ field, indicator, standing }: Props & { readonly field: Basing }): ReactNode {
  const { lang } = usePlace();
  const t = statusWords(lang);
  return declarations(field, indicator, standing).map((declared) => (
    <li key={`${declared.on} ${declared.statement[lang]}`}>
      <span>
        {t.based[field]}
        {WRITING[lang].colon}
        {declared.statement[lang]}
      </span>
      <span>
        {t.declared(formatDate(declared.on, lang))}
        {WRITING[lang].comma}
        {declared.source === undefined ? (
          t.editors
        ) : (
          <Citation source={declared.source} of={ofDeclared(indicator.id)} />
        )}
      </span>
    </li>
  ));
}

function declarations(field: Basing, { assessment }: Indicator, { numbers = [] }: Standing): readonly Declared[] {
  switch (field) {
    case "profile":
    case "path":
    case "band": {
      const declared = assessment?.[field]?.declared;
      return declared === undefined ? [] : [declared];
    }
    case "breaks":
      return (assessment?.breaks ?? []).map((b) => b.declared);
    case "targets":
      return (assessment?.targets ?? [])
        .filter(({ observation }) => numbers.some((n) => n.observation === observation))
        .map((target) => target.declared);
  }
}
