import type { Figure } from "#authoring/read/reading.ts";
import { observationsOf } from "#domain/chart/series.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Basis } from "#domain/schemas/period.ts";
import type { Release } from "#domain/schemas/release.ts";
import { inUnit } from "#domain/quantity/in-unit.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import type { DraftValue } from "./draft.ts";
import { type Section, sectionAt } from "./sections.ts";
import { partNamed } from "./split.ts";

/** The longest phrase that is cited (`citationSchema`). */
const LONGEST_PHRASE = 40;
/** What a phrase does not reach across. */
const ENDS_CLAUSE = /[，。；：！？,;:!?\n\r\t“”"]/;
/** 下降2.4% is -2.4 and printed with its word. */
const DECREASE = /(?:下降|减少|降低|回落|下滑|下跌|负增长|缩减|压减|降)了?$/;

/** A document that figures are proposed from. */
export interface Document {
  /** The text as code points. */
  readonly points: readonly string[];
  readonly sections: readonly Section[];
}

/** The phrase that ends in a span: from the beginning of its clause, no longer than may be cited. */
function phraseBefore(
  { points }: Pick<Document, "points">,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly phrase: string; readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && end - from < LONGEST_PHRASE && !ENDS_CLAUSE.test(points[from - 1] ?? "\n")) from--;
  while (from < start && /[\s、]/.test(points[from] ?? "")) from++;
  return { phrase: points.slice(from, end).join(""), start: from, end };
}

/** A figure as it would be published if nobody changed anything: of its first candidate, from the phrase that carries it. */
export function proposed(figure: Figure, document: Document, release: Release, candidate = 0): DraftValue {
  const { value, lower, upper, unit, qualifier, label, stage } = figure;
  const cited = phraseBefore(document, figure);
  const id = figure.indicator[candidate]?.id ?? "";
  const indicator = release.indicators.indicators.find((one) => one.id === id);
  const before = document.points.slice(Math.max(0, figure.start - 6), figure.start).join("");
  const falls = (value ?? 0) < 0 && !/[-−负降减]/.test(figure.text) ? (DECREASE.exec(before)?.[0] ?? "") : "";
  const period = figure.period ?? "";
  return {
    indicator: indicator === undefined ? "" : id,
    ...categoryIn(indicator, `${label ?? ""}${cited.phrase}`),
    period,
    basis: indicator === undefined ? "not-stated" : basisOf(release, indicator),
    stage,
    value,
    ...(lower === undefined ? {} : { lower, upper: upper ?? null }),
    unit,
    qualifier,
    printed: falls + figure.text,
    label,
    section: sectionAt(document.sections, figure.start),
    ...cited,
  };
}

/** From here on a candidate is called as the figure is. */
const CALLED_SO = 0.9;

/**
 * A proposed value under the category that is called as it is, where no indicator is: parts are called by their own names, and
 * have to be of the indicator's unit.
 */
export function underPart(
  value: DraftValue,
  { indicator: [first] }: Pick<Figure, "indicator">,
  release: Release,
): DraftValue {
  if (value.label === null || value.unit === null || (first?.certainty ?? 0) >= CALLED_SO) return value;
  const part = partNamed(value.label, release.indicators.indicators);
  if (part === null || inUnit({ ...value, unit: value.unit }, part.indicator.unit) === null) return value;
  const { indicator, category } = part;
  return { ...value, indicator: indicator.id, category, basis: basisOf(release, indicator) };
}

/** A place that the reader could not read, as a figure for a person to complete: what its digits say, if they say anything. */
export function fromLeftover(
  span: { readonly start: number; readonly end: number },
  document: Document,
  year: string,
): DraftValue {
  const printed = document.points.slice(span.start, span.end).join("");
  return {
    indicator: "",
    period: year,
    basis: "not-stated",
    stage: "actual",
    ...readPrinted(printed, { value: null, unit: null, qualifier: null }),
    printed,
    label: null,
    section: sectionAt(document.sections, span.start),
    ...phraseBefore(document, span),
  };
}

/** Number, unit and word of a printed quantity that somebody typed; what stood there, where it is none. */
export function readPrinted(
  printed: string,
  otherwise: Pick<DraftValue, "value" | "lower" | "upper" | "unit" | "qualifier">,
): Pick<DraftValue, "value" | "lower" | "upper" | "unit" | "qualifier"> {
  const word = /^(?:下降|减少|降低|回落|下滑|下跌|负增长|缩减|压减|降)了?(?=.)/.exec(printed)?.[0] ?? "";
  const read = readQuantity(printed.slice(word.length));
  if (read === null) return otherwise;
  const minus = (n: number | null): number | null => (n === null || word === "" ? n : -n);
  const { value, lower, upper, unit, qualifier } = read;
  return {
    value: minus(value),
    ...(lower === undefined || upper === undefined
      ? {}
      : word === ""
        ? { lower, upper }
        : { lower: minus(upper), upper: minus(lower) }),
    unit,
    qualifier,
  };
}

/** The category that the words name, where one does. */
export function categoryIn(indicator: Indicator | undefined, words: string): { readonly category?: string } {
  const named = indicator?.breakdown?.categories.filter(({ name }) => words.includes(name.zh)) ?? [];
  // 第一产业 stands in 第一产业增加值, and the longer name says more.
  const [longest] = [...named].sort((a, b) => b.name.zh.length - a.name.zh.length);
  return longest === undefined ? {} : { category: longest.code };
}

/** How an indicator's values stand to their periods: as its newest does, else as its kind has it. */
export function basisOf(release: Release, indicator: Indicator): Basis {
  const values = observationsOf(release, indicator.id);
  const newest = values[values.length - 1];
  if (newest !== undefined) return newest.basis;
  if (indicator.kind === "flow") return "cumulative";
  return indicator.kind === "stock" ? "instant" : "not-stated";
}
