import { categoryName } from "#domain/figure/breakdown.ts";
import type { ChartSummary, Left } from "#domain/chart/chart-summary.ts";
import type { Language } from "#domain/site/language.ts";
import { comparePeriods, type PeriodCode } from "#domain/period/period.ts";
import type { Point } from "#domain/chart/series.ts";
import { differenceText } from "#words/format/difference-text.ts";
import { figureLine, figureShort, formatPeriod } from "#words/format/format.ts";
import { aside, clauses, listed, sentence, sentences, WRITING } from "#words/format/writing.ts";
import { en } from "./en.ts";
import { type Ends, type SummaryWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, SummaryWords>> = { zh, en };

/** What a chart shows, in one or two sentences above it. It compares only what may be compared, and says what it leaves out. */
export function summarySentence(summary: ChartSummary, lang: Language): string {
  const words = WORDS[lang];
  switch (summary.kind) {
    case "stages":
      return words.stages(summary.count, summary.stages);
    case "readings": {
      const { points, agree } = summary;
      return words.readings(points.length, joined(points, lang), agree);
    }
    case "parts":
      return partsText(words.parts(summary.count), summary, lang);
    case "lines":
      return partsText(words.lines(summary.lines, summary.periods, formatPeriod(summary.at, lang)), summary, lang);
    case "apart":
      return apartText(summary, lang);
    case "run":
      return runText(summary, lang);
  }
}

function apartText({ points, left }: Extract<ChartSummary, { kind: "apart" }>, lang: Language): string {
  const { apart } = WORDS[lang];
  const why = [
    left.partial.length === 0 ? "" : apart.partial,
    left.unstated.length === 0 ? "" : apart.unstated,
    ...leftText({ ...left, partial: [], unstated: [] }, lang),
  ];
  return told([points.map((p) => at(p, lang)), why], lang);
}

/** Each list as a sentence; empty ones are left out. */
const told = (lists: readonly (readonly string[])[], lang: Language): string =>
  sentences(
    lists.filter((parts) => parts.some((part) => part !== "")).map((parts) => sentence(parts, lang)),
    lang,
  );

function partsText(
  head: string,
  { most, least }: { readonly most: Point | null; readonly least: Point | null },
  lang: Language,
): string {
  const words = WORDS[lang];
  // In brackets itself, without those of the figure as printed.
  const short = (p: Point): string => (p.observation === null ? "" : figureShort(p.observation, p.indicator, lang));
  const end = (p: Point, which: keyof Ends): string =>
    (p.indicator.unit === "%" ? words.shares : words.amounts)[which] + nameOf(p, lang) + aside(short(p), lang);
  const ends = [most === null ? "" : end(most, "most"), least === null ? "" : end(least, "least")];
  const said = clauses(ends, lang);
  return clauses([head, said === "" ? words.noEnds : said], lang) + WRITING[lang].stop;
}

function runText(run: Extract<ChartSummary, { kind: "run" }>, lang: Language): string {
  const words = WORDS[lang];
  const { first, last, change, highest, lowest } = run;
  const difference = change === null ? "" : changeText(change, first, lang);
  const inside = [
    highest === null ? "" : words.highest + at(highest, lang),
    lowest === null ? "" : words.lowest + at(lowest, lang),
  ];
  const ends = `${at(first, lang)}${words.later}${at(last, lang)}${difference}`;
  return told([[ends, ...inside], leftText(run.left, lang)], lang);
}

const changeText = (change: number, { indicator }: Point, lang: Language): string =>
  change === 0 ? WORDS[lang].same : WORDS[lang].change(differenceText(change, indicator, lang), change > 0);

/** What is left out of the comparison, each kind in a few words. */
function leftText(
  { partial, counted, unstated, expected, missing, break: from }: Left,
  lang: Language,
): readonly string[] {
  const { left } = WORDS[lang];
  const named = (say: (periods: string) => string, periods: readonly PeriodCode[]): string =>
    periods.length === 0 ? "" : say(list(periods, lang));
  const of = (points: readonly Point[]): readonly PeriodCode[] => points.map((p) => p.period);
  return [
    from === null ? "" : left.broken(formatPeriod(from, lang)),
    named(left.partial, of(partial)),
    counted.length === 0 ? "" : left.counted,
    named(left.unstated, of(unstated)),
    named(left.expected, of(expected)),
    named(left.missing, missing),
  ];
}

/** Periods by name; of more than three the first and the last. */
function list(periods: readonly PeriodCode[], lang: Language): string {
  const all = [...new Set(periods)].sort(comparePeriods);
  const names = all.map((p) => formatPeriod(p, lang));
  if (names.length <= 3) return listed(names, lang);
  const [first = "", last = ""] = [names[0], names[names.length - 1]];
  return WORDS[lang].span(names.length, first, last);
}

const nameOf = (p: Point, lang: Language): string =>
  categoryName(p.indicator, p.category)?.[lang] ?? (p.indicator.short ?? p.indicator.name)[lang];

const figure = (p: Point, lang: Language): string =>
  p.observation === null ? "" : figureLine(p.observation, p.indicator, lang);

const at = (p: Point, lang: Language): string =>
  WORDS[lang].ofPeriod(formatPeriod(p.period, lang, p.observation?.basis), figure(p, lang));

const joined = (points: readonly Point[], lang: Language): string =>
  points.map((p) => at(p, lang)).join(WRITING[lang].semicolon);
