import { categoryName } from "#domain/figure/breakdown.ts";
import type { ChartSummary, Left } from "#domain/chart/chart-summary.ts";
import type { Language } from "#domain/site/language.ts";
import { comparePeriods, type PeriodCode } from "#domain/period/period.ts";
import type { Point } from "#domain/chart/series.ts";
import { differenceText } from "#words/format/difference-text.ts";
import { figureLine, figureShort, formatPeriod } from "#words/format/format.ts";
import { aside, clauses, listed, sentence, sentences, WRITING } from "#words/format/writing.ts";

/** What a summary is made of. */
interface SummaryWords {
  readonly stages: (count: number, stages: number) => string;
  readonly readings: (n: number, said: string, agree: boolean) => string;
  readonly parts: (n: number) => string;
  readonly lines: (lines: number, periods: number, when: string) => string;
  /** Before the most and the least of amounts, and of shares. */
  readonly amounts: Ends;
  readonly shares: Ends;
  readonly noEnds: string;
  readonly highest: string;
  readonly lowest: string;
  /** Between the first and the last value. */
  readonly later: string;
  readonly same: string;
  readonly change: (size: string, more: boolean) => string;
  readonly apart: { readonly partial: string; readonly unstated: string };
  /** What is left out; `periods` are named. */
  readonly left: {
    readonly broken: (from: string) => string;
    readonly partial: (periods: string) => string;
    readonly counted: string;
    readonly unstated: (periods: string) => string;
    readonly expected: (periods: string) => string;
    readonly missing: (periods: string) => string;
  };
  readonly span: (n: number, first: string, last: string) => string;
  readonly ofPeriod: (period: string, figure: string) => string;
}

interface Ends {
  readonly most: string;
  readonly least: string;
}

const ZH: SummaryWords = {
  stages: (count, stages) => `这里有${count}笔钱，处在${stages}种阶段；阶段或范围不同，不比大小，也不能相加。`,
  readings: (n, said, agree) => `${n}份记载：${said}。${agree ? "数值相同。" : "说法不一，均予保留，差额不视为升降。"}`,
  parts: (n) => `共${n}类`,
  lines: (lines, periods, when) => `${lines}组数，${periods}个时期。${when}`,
  amounts: { most: "最多的是", least: "最少的是" },
  shares: { most: "最高的是", least: "最低的是" },
  noEnds: "分不出最多和最少",
  highest: "其间最高",
  lowest: "其间最低",
  later: "，",
  same: "，前后相同",
  change: (size, more) => `，前后${more ? "多" : "少"}${size}（推算）`,
  apart: {
    partial: "时期长短或口径不同，不作比较",
    unstated: "文件没有说各数涵盖多长时间，不作比较",
  },
  left: {
    broken: (from) => `${from}起口径有变，以前的不比`,
    partial: (periods) => `${periods}时期长短或口径不同，不作比较`,
    counted: "年内累计的数只与其他年份的同期相比",
    unstated: (periods) => `${periods}的数没有说明涵盖多长时间，不作比较`,
    expected: (periods) => `${periods}有预计数，不是实际数`,
    missing: (periods) => `${periods}未公布`,
  },
  span: (n, first, last) => `${first}至${last}间的${n}个时期`,
  ofPeriod: (period, figure) => `${period}${figure}`,
};

const EN: SummaryWords = {
  stages: (count, stages) =>
    `${count} amounts at ${stages} stages; being of unlike stage or scope they are neither compared nor added.`,
  readings: (n, said, agree) =>
    `${n} statements: ${said}. ${agree ? "They agree." : "They do not agree; all are kept, and the difference is no rise or fall."}`,
  parts: (n) => `${n} parts`,
  lines: (lines, periods, when) => `${lines} series over ${periods} periods. In ${when}`,
  amounts: { most: "the most is ", least: "the least " },
  shares: { most: "the highest is ", least: "the lowest " },
  noEnds: "none is clearly the most or the least",
  highest: "the highest ",
  lowest: "the lowest ",
  later: "; ",
  same: ", the same",
  change: (size, more) => `, ${size} ${more ? "more" : "less"} (calculated)`,
  apart: {
    partial: "of unlike length or basis, so they are not compared",
    unstated: "the documents do not say what time each covers, so they are not compared",
  },
  left: {
    broken: (from) => `defined otherwise from ${from} on, what was before is not compared`,
    partial: (periods) => `${periods}: of another length or basis, not compared`,
    counted: "totals counted up within a year are compared with the same months of other years alone",
    unstated: (periods) => `${periods}: what time they cover is not said, not compared`,
    expected: (periods) => `${periods}: expected, not actual`,
    missing: (periods) => `${periods}: not published`,
  },
  span: (n, first, last) => `${n} periods from ${first} to ${last}`,
  ofPeriod: (period, figure) => `${period}: ${figure}`,
};

const WORDS: Readonly<Record<Language, SummaryWords>> = { zh: ZH, en: EN };

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
