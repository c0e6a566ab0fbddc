import type { Language } from "#domain/site/language.ts";
import { isPartialYear, parsePeriod, type PeriodCode, yearOf } from "#domain/period/period.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { partOfYear, shortPeriod } from "#words/format/format.ts";
import type { Calendar } from "./calendar.ts";
import type { Words } from "#charts/draw/frame.ts";
import type { Mark } from "#charts/over-time/mark.ts";
import { textWidth, widestLine } from "#charts/draw/text.ts";
import { LINE_HEIGHT, SMALL, TEXT } from "#charts/draw/tokens.ts";

/** A period that is no part of one year, under its place: broken between its two ends where one line is too wide. */
function longLabel(period: PeriodCode, lang: Language, width: number): string {
  const text = shortPeriod(period, lang);
  return textWidth(text, SMALL) <= width ? text : text.replace(/([—–])/, "$1\n");
}

/** What tells a value from the year it stands in: 上半年, 8月底; of a whole year nothing, unless others stand beside it. */
export function partName({ point }: Mark, shared: boolean, lang: Language): string {
  const { period, observation } = point;
  if (!isPartialYear(period)) return shared ? chartWords(lang).wholeYear : "";
  return partOfYear(period, lang, observation?.basis);
}

/** Words that keep within the drawing, moved along it where they would leave it. */
export function within(word: Words, width: number): Words {
  const own = widestLine(word.text, word.size ?? TEXT, word.weight);
  const before = word.align === "center" ? own / 2 : word.align === "right" ? own : 0;
  return { ...word, x: Math.max(before, Math.min(width - (own - before), word.x)) };
}

/** The names under a time axis, as many as have room; `x` gives the place of a month, `unit` is one unit's width. */
export function axisWords(
  calendar: Calendar,
  marks: readonly Mark[],
  { lang, x, unit, width }: { lang: Language; x: (at: number) => number; unit: number; width: number },
): { readonly lines: number; readonly words: readonly Omit<Words, "y">[] } {
  const named =
    calendar.rhythm === "to-date"
      ? marks.map((m) => ({ period: m.point.period, at: calendar.laneOf(m).at }))
      : calendar.units.map(({ period, at }) => ({ period, at }));
  const unique = [...new Map(named.map((n) => [n.period, n])).values()].sort((a, b) => a.at - b.at);
  const inYears = calendar.rhythm === "to-date" || unique.every(({ period }) => isPartialYear(period));
  const labels = unique.map((n) => ({
    ...n,
    text: inYears ? partOfYear(n.period, lang) : longLabel(n.period, lang, unit - 6),
  }));
  const chosen = thinned(labels, ({ text, at, period }) => {
    const own = widestLine(inYears ? `${text}\n${yearOf(period)}` : text, SMALL);
    const middle = Math.max(own / 2, Math.min(width - own / 2, x(at)));
    return [middle - own / 2 - 3, middle + own / 2 + 3];
  });
  // Parts of a year say their year once, below.
  const texts = chosen.map(({ text, period }, at) => {
    const before = chosen[at - 1]?.period;
    const first = before === undefined || yearOf(before) !== yearOf(period);
    return inYears ? `${text}\n${first ? yearOf(period) : " "}` : text;
  });
  return {
    lines: Math.max(1, ...texts.map((text) => text.split("\n").length)),
    words: chosen.map(({ at }, nth) => {
      const text = texts[nth] ?? "";
      const { y: _, ...placed } = within({ x: x(at), y: 0, text, size: SMALL, align: "center" }, width);
      return placed;
    }),
  };
}

/** Every first, second, … of some labels, so that none touches the next: of a year's parts steps that meet in every year. */
function thinned<T extends { readonly period: PeriodCode }>(
  labels: readonly T[],
  reach: (label: T) => readonly [number, number],
): readonly T[] {
  const kind = labels[0] === undefined ? "year" : parsePeriod(labels[0].period).kind;
  const steps =
    kind === "quarter" ? [1, 2, 4, 8, 12, 16, 20, 40] : kind === "month" ? [1, 3, 6, 12, 24, 36, 60, 120] : [];
  const apart = (some: readonly T[]): boolean =>
    some.every((l, at) => at === 0 || reach(l)[0] >= reach(some[at - 1] ?? l)[1]);
  for (const step of steps.length > 0 ? steps : labels.map((_, at) => at + 1)) {
    // A count up to the end of the year is the one to name; else the first of the year.
    const offset = kind === "months" ? (labels.length - 1) % step : 0;
    const some = labels.filter((_, at) => at % step === offset);
    if (apart(some)) return some;
  }
  return labels.slice(0, 1);
}

/** How tall so many lines of names are. */
export const axisHeight = (lines: number): number => lines * LINE_HEIGHT + 8;
