import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import type { Missing, Qualifier } from "#domain/schemas/value.ts";
import { QUALIFIERS } from "#domain/figure/value.ts";

/** What is said of a period: a number, a number with a word, a range without a middle, or why there is none. */
type Amount =
  | number
  | { readonly word: Exclude<Qualifier, "以上">; readonly value: number }
  | { readonly from: number; readonly to: number }
  | { readonly missing: Missing };

type Details = Partial<Pick<Observation, "area" | "category" | "basis" | "status" | "note">> & {
  readonly document: string;
  readonly section?: string;
  /** Only the number was noted, not the phrase that carries it. */
  readonly unquoted?: boolean;
};

/** One observation whose value, interval, words, printed form and citation agree. */
export function observe(indicator: Indicator, period: string, amount: Amount, details: Details): Observation {
  const { document, section = "一", unquoted = false, ...rest } = details;
  const printed = printedAs(amount, indicator);
  const phrase = unquoted || printed === "" ? null : (indicator.short ?? indicator.name).zh + printed;
  const parts = [period.replace("/", "-to-"), rest.area, rest.category, rest.status].filter((p) => p !== undefined);
  return {
    id: [indicator.id, ...parts].join("."),
    indicator: indicator.id,
    period,
    basis: basisOf(indicator),
    ...quantityFields(amount),
    printed,
    qualifier: typeof amount === "object" && "word" in amount ? amount.word : null,
    status: "actual",
    source: { document, section, phrase },
    ...rest,
  };
}

const basisOf = ({ kind }: Indicator): Basis =>
  kind === "stock" || kind === "share" || kind === "rate" ? "instant" : kind === "plan" ? "single" : "cumulative";

function quantityFields(amount: Amount): Pick<Observation, "value" | "lower" | "upper" | "missing"> {
  if (typeof amount === "number") return { value: amount };
  if ("missing" in amount) return { value: null, missing: amount.missing };
  if ("from" in amount) return { value: null, lower: amount.from, upper: amount.to };
  const open = QUALIFIERS[amount.word];
  if (open.lower) return { value: amount.value, lower: amount.value, upper: null };
  if (open.upper) return { value: amount.value, lower: null, upper: amount.value };
  return { value: amount.value };
}

/** Words that stand between number and unit; all others stand before the number. */
const BETWEEN: readonly Qualifier[] = ["余", "多"];

function printedAs(amount: Amount, { unit, kind }: Indicator): string {
  if (typeof amount === "number")
    return kind === "growth" && amount < 0 ? `下降${Math.abs(amount)}${unit}` : `${amount}${unit}`;
  if ("missing" in amount) return "";
  if ("from" in amount) return `${amount.from}-${amount.to}${unit}`;
  const { word, value } = amount;
  return BETWEEN.includes(word) ? `${value}${word}${unit}` : `${word}${value}${unit}`;
}
