import type { Language } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { RULES } from "#domain/status/rules.ts";
import type { Formula, Standing } from "#domain/status/standing.ts";
import { scaleOf, unitOf } from "#domain/figure/unit.ts";
import { amountText, formatNumber, formatPeriod } from "#words/format/format.ts";
import { expressionText, formulaText } from "./formula.ts";
import { statusWords } from "./status-words.ts";
import { WRITING } from "#words/format/writing.ts";

/** Differences of percentages are percentage points. */
function differenceText(value: number, indicator: Indicator, lang: Language): string {
  if (indicator.unit !== "%") return amountText([value], indicator, lang);
  return `${formatNumber(value, lang)}${WRITING[lang].space}${statusWords(lang).points}`;
}

/** Whether a language says amounts in another scale than the numbers have that they are worked out of. */
const OWN_SCALE: Readonly<Record<Language, boolean>> = { zh: false, en: true };

/** A difference as it is worked out, in the unit as published, and what it comes to in words: `60 − 50 = 10亿元`. */
export function equationText(formula: Formula, indicator: Indicator, lang: Language): string {
  const difference = differenceText(formula.result.value, indicator, lang);
  return OWN_SCALE[lang] && scaleOf(unitOf(indicator.unit)) > 0
    ? `${formulaText(formula, lang)} (${difference})`
    : `${expressionText(formula.expression, lang)} = ${difference}`;
}

/** What a formula comes to, in the unit that it has: a ratio has none, a difference that of the indicator. */
function resultText(
  { formula, rule }: Pick<Standing, "formula" | "rule">,
  indicator: Indicator,
  lang: Language,
): string {
  if (formula === undefined) return "";
  const { expression, result } = formula;
  const inUnits =
    expression.op === "minus" || (rule === RULES.direction.id && indicator.assessment?.band?.per === "points");
  if (inUnits) return differenceText(result.value, indicator, lang);
  return formatNumber(result.value, lang);
}

/** Why an indicator stands as it does, in one sentence, the period first where something is judged. */
export function standingSentence(standing: Standing, indicator: Indicator, lang: Language): string {
  const t = statusWords(lang);
  const { status, reason, period, basis } = standing;
  if (status === "not-assessable") return reason === null ? "" : t.reasons[reason].why;
  const when = period === undefined ? "" : t.period(formatPeriod(period, lang, basis));
  if (standing.formula === undefined && status !== "uncertain") return `${when}${t.alike(t.status[status])}`;
  const result = resultText(standing, indicator, lang);
  const annual = standing.rule === RULES.annualTarget.id;
  const ceiling = annual && standing.wanted === "less";
  const difference = standing.formula?.expression.op === "minus";
  if (ceiling && difference) return `${when}${t.unused(result)}`;
  const { progress, baseline, ceiling: allowed } = t.ratio;
  const compared = status === "reached" ? (annual ? t.completion : t.distance) : difference ? baseline : progress;
  return `${when}${t.judged[status](result, ceiling ? allowed : compared)}`;
}
