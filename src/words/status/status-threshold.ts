import type { Language } from "#domain/site/language.ts";
import { type RuleId, RULES, type Threshold } from "#domain/status/rules.ts";
import { formatNumber } from "#words/format/format.ts";
import { statusWords } from "./status-words.ts";

/** What is held against a threshold: the completion, the ratio, the difference or the yearly change. */
function measureOf(
  { status }: Threshold,
  rule: RuleId,
  wanted: "more" | "less",
): "yearly" | "completion" | "pace" | "distance" {
  if (rule === RULES.direction.id) return "yearly";
  if (status !== "reached" && status !== "not-reached") return "pace";
  if (rule !== RULES.annualTarget.id) return "distance";
  return wanted === "less" ? "pace" : "completion";
}

/** Where each status of a rule begins: `ratio ≥ 0.95`; of the last, where the one before it ends. */
export function thresholdTexts(
  thresholds: readonly Threshold[],
  rule: RuleId,
  lang: Language,
  { wanted = "more", unit = "" }: { readonly wanted?: "more" | "less" | undefined; readonly unit?: string } = {},
): readonly string[] {
  const t = statusWords(lang);
  return thresholds.map((threshold, at) => {
    const what = t[measureOf(threshold, rule, wanted)];
    const { from, strict } = threshold;
    if (from !== null) return `${what} ${strict === true ? ">" : "≥"} ${formatNumber(from, lang)}${unit}`;
    const above = thresholds[at - 1]?.from ?? null;
    return above === null ? t.any : `${what} < ${formatNumber(above, lang)}${unit}`;
  });
}
