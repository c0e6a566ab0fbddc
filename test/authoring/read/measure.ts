import type { Figure, Reading } from "#authoring/read/reading.ts";
import { isDay, PERIOD_PATTERN, periodEnd, periodStart } from "#domain/period/period.ts";
import type { Marked, MarkedReport } from "./marked.ts";

/** How a reading of one text stands to its marks: counts, so that texts can be added up. */
export interface Score {
  readonly marked: number;
  readonly found: number;
  /** Span, value and unit right. */
  readonly exact: number;
  /** Of those at the right place: what else is right. */
  readonly placed: number;
  readonly powersOfTen: number;
  readonly wrongSigns: number;
  readonly qualifier: number;
  readonly stage: number;
  readonly period: number;
  readonly label: number;
  readonly first: number;
  readonly withIndicator: number;
  readonly inThree: number;
  readonly whole: number;
  readonly certain: number;
  readonly certainRight: number;
  readonly runs: number;
  readonly left: number;
  /** What went wrong, in words. */
  readonly faults: readonly string[];
}

const close = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

/** A first candidate that is less certain than this stands for "none". */
const ENOUGH = 0.5;

export function scoreOf(report: MarkedReport, reading: Reading): Score {
  const signs = Array.from(report.text);
  const faults: string[] = [];
  const tally = {
    exact: 0,
    placed: 0,
    powersOfTen: 0,
    wrongSigns: 0,
    qualifier: 0,
    stage: 0,
    period: 0,
    label: 0,
    first: 0,
    withIndicator: 0,
    inThree: 0,
    whole: 0,
    certain: 0,
    certainRight: 0,
  };
  const matched = new Set<Figure>();
  for (const mark of report.figures) {
    const printed = signs.slice(mark.start, mark.end).join("");
    const figure = reading.figures.find((one) => !matched.has(one) && one.end === mark.end && stands(one, mark, signs));
    const said = `${report.name.slice(0, 2)} ${mark.labels[0] ?? ""} ${printed}`;
    if (mark.indicator !== null) tally.withIndicator += 1;
    if (figure === undefined) {
      const near = reading.figures.find((one) => one.start < mark.end && mark.start < one.end);
      faults.push(`${said}: not found${near === undefined ? "" : `, but ${near.text}`}`);
      if (near !== undefined && isPowerOff(near, mark)) tally.powersOfTen += 1;
      continue;
    }
    matched.add(figure);
    tally.placed += 1;
    const right = {
      value: sameNumber(figure, mark),
      unit: figure.unit === mark.unit,
      qualifier: figure.qualifier === mark.qualifier,
      stage: figure.stage === mark.stage,
      period: samePeriod(figure.period, mark.period),
      label: figure.label !== null && mark.labels.some((label) => plainLabel(label) === plainLabel(figure.label ?? "")),
      first: firstOf(figure) === mark.indicator,
    };
    const inThree = mark.indicator !== null && figure.indicator.some(({ id }) => id === mark.indicator);
    const number = figure.value ?? figure.lower ?? 0;
    const wanted = mark.value ?? mark.ends?.[0] ?? 0;
    if (number !== 0 && Math.sign(number) !== Math.sign(wanted)) tally.wrongSigns += 1;
    if (isPowerOff(figure, mark)) tally.powersOfTen += 1;
    if (right.value && right.unit) tally.exact += 1;
    for (const key of ["qualifier", "stage", "period", "label", "first"] as const) if (right[key]) tally[key] += 1;
    if (inThree) tally.inThree += 1;
    const whole = Object.values(right).every(Boolean);
    if (whole) tally.whole += 1;
    if (figure.tier === "certain") tally.certain += 1;
    if (figure.tier === "certain" && whole) tally.certainRight += 1;
    if (!whole) {
      const got = {
        value: `${figure.value ?? `${figure.lower}..${figure.upper}`}`,
        unit: figure.unit,
        qualifier: figure.qualifier,
        stage: figure.stage,
        period: figure.period,
        label: figure.label,
        first: firstOf(figure),
      };
      const wrong = (["value", "unit", "qualifier", "stage", "period", "label", "first"] as const).filter(
        (key) => !right[key],
      );
      faults.push(
        `${said}${figure.tier === "certain" ? " !!" : ""}: ${wrong.map((key) => `${key} ${got[key]}${key === "first" ? ` not ${mark.indicator}` : key === "stage" ? ` not ${mark.stage}` : key === "period" ? ` not ${mark.period}` : ""}`).join(", ")}`,
      );
    }
  }
  for (const figure of reading.figures)
    if (!matched.has(figure)) {
      if (figure.tier === "certain") tally.certain += 1;
      faults.push(
        `${report.name.slice(0, 2)} found ${figure.text} (${figure.label ?? ""})${figure.tier === "certain" ? " !!" : ""}`,
      );
    }
  for (const { start, end } of reading.left)
    faults.push(`${report.name.slice(0, 2)} left ${signs.slice(Math.max(0, start - 6), end + 6).join("")}`);
  return {
    marked: report.figures.length,
    found: reading.figures.length,
    ...tally,
    runs: Array.from(report.text.matchAll(/[0-9０-９]+/g)).length,
    left: reading.left.length,
    faults,
  };
}

const firstOf = ({ indicator: [first] }: Figure): string | null =>
  first !== undefined && first.certainty >= ENOUGH ? first.id : null;

/** The first half of a year is its months from January to June, as the rules of a draft have it. */
const samePeriod = (read: string | null, marked: string): boolean =>
  read === marked ||
  (read !== null &&
    [read, marked].every((code) => PERIOD_PATTERN.test(code) && !isDay(code)) &&
    periodStart(read) === periodStart(marked) &&
    periodEnd(read) === periodEnd(marked));

/** Labels are the same but for marks and particles. */
const plainLabel = (label: string): string =>
  label
    .replace(/[“”"'‘’的\s]/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")");

/** At the place: from the number on, or from a word right before it that qualifies it (no digit, at most four signs). */
function stands(figure: Figure, mark: Marked, signs: readonly string[]): boolean {
  const before = signs.slice(figure.start, mark.start).join("");
  return figure.start <= mark.start && before.length <= 4 && !/\d/.test(before);
}

function sameNumber(figure: Figure, mark: Marked): boolean {
  if (mark.ends === null) return close(figure.value, mark.value);
  return (
    figure.value === null && close(figure.lower ?? null, mark.ends[0]) && close(figure.upper ?? null, mark.ends[1])
  );
}

const POWER: Readonly<Record<string, number>> = { 万亿: 12, 亿: 8, 万: 4 };
const scaled = (value: number | null, unit: string | null): number | null =>
  value === null ? null : value * 10 ** (POWER[/^(?:万亿|万|亿)/.exec(unit ?? "")?.[0] ?? ""] ?? 0);

/** The same digits, ten times or more of what they are. */
function isPowerOff(figure: Figure, mark: Marked): boolean {
  const [a, b] = [scaled(figure.value, figure.unit), scaled(mark.value, mark.unit)];
  if (a === null || b === null || a === 0 || b === 0) return false;
  const times = Math.log10(Math.abs(a / b));
  return Math.abs(times) > 0.9 && Math.abs(times - Math.round(times)) < 1e-9;
}

export function total(scores: readonly Score[]): Score {
  return scores.reduce((sum, score) => ({
    marked: sum.marked + score.marked,
    found: sum.found + score.found,
    exact: sum.exact + score.exact,
    placed: sum.placed + score.placed,
    powersOfTen: sum.powersOfTen + score.powersOfTen,
    wrongSigns: sum.wrongSigns + score.wrongSigns,
    qualifier: sum.qualifier + score.qualifier,
    stage: sum.stage + score.stage,
    period: sum.period + score.period,
    label: sum.label + score.label,
    first: sum.first + score.first,
    withIndicator: sum.withIndicator + score.withIndicator,
    inThree: sum.inThree + score.inThree,
    whole: sum.whole + score.whole,
    certain: sum.certain + score.certain,
    certainRight: sum.certainRight + score.certainRight,
    runs: sum.runs + score.runs,
    left: sum.left + score.left,
    faults: [...sum.faults, ...score.faults],
  }));
}
