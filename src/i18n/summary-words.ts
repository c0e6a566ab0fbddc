import type { ChartSummary, Left } from "#domain/chart-summary.ts";
import type { Language } from "#domain/language.ts";
import { comparePeriods, type PeriodCode } from "#domain/period.ts";
import type { Point } from "#domain/series.ts";
import { differenceText } from "./difference-text.ts";
import { figureLine, figureShort, formatPeriod } from "./format.ts";

/** What a chart shows, in one or two sentences above it. It compares only what may be compared, and says what it leaves out. */
export function summarySentence(summary: ChartSummary, lang: Language): string {
  const zh = lang === "zh";
  switch (summary.kind) {
    case "stages":
      return zh
        ? `这里有${summary.count}笔钱，处在${summary.stages}种阶段；阶段或范围不同，不比大小，也不能相加。`
        : `${summary.count} amounts at ${summary.stages} stages; being of unlike stage or scope they are neither compared nor added.`;
    case "readings":
      return readings(summary, lang);
    case "parts":
      return partsText(zh ? `共${summary.count}类` : `${summary.count} parts`, summary, lang);
    case "lines": {
      const when = formatPeriod(summary.at, lang);
      const head = zh
        ? `${summary.lines}组数，${summary.periods}个时期。${when}`
        : `${summary.lines} series over ${summary.periods} periods. In ${when}`;
      return partsText(head, summary, lang);
    }
    case "apart":
      return apartText(summary, lang);
    case "run":
      return runText(summary, lang);
  }
}

function apartText({ points, left }: Extract<ChartSummary, { kind: "apart" }>, lang: Language): string {
  const zh = lang === "zh";
  const why = [
    left.partial.length === 0
      ? ""
      : zh
        ? "时期长短或口径不同，不作比较"
        : "of unlike length or basis, so they are not compared",
    left.unstated.length === 0
      ? ""
      : zh
        ? "文件没有说各数涵盖多长时间，不作比较"
        : "the documents do not say what time each covers, so they are not compared",
    ...leftText({ ...left, partial: [], unstated: [] }, lang),
  ].filter((s) => s !== "");
  return sentences([points.map((p) => at(p, lang)), why], lang);
}

/** Each list as a sentence; empty ones are left out. */
const sentences = (lists: readonly (readonly string[])[], lang: Language): string =>
  lists
    .filter((parts) => parts.length > 0)
    .map((parts) => (lang === "zh" ? `${parts.join("；")}。` : `${capital(parts.join("; "))}.`))
    .join(lang === "zh" ? "" : " ");

function readings({ points, agree }: Extract<ChartSummary, { kind: "readings" }>, lang: Language): string {
  const said = points.map((p) => at(p, lang)).join(lang === "zh" ? "；" : "; ");
  if (lang === "zh")
    return `${points.length}份记载：${said}。${agree ? "数值相同。" : "说法不一，均予保留，差额不视为升降。"}`;
  return `${points.length} statements: ${said}. ${agree ? "They agree." : "They do not agree; all are kept, and the difference is no rise or fall."}`;
}

function partsText(
  head: string,
  { most, least }: { readonly most: Point | null; readonly least: Point | null },
  lang: Language,
): string {
  const zh = lang === "zh";
  const [much, little, high, low] = zh
    ? ["最多的是", "最少的是", "最高的是", "最低的是"]
    : ["the most is ", "the least ", "the highest is ", "the lowest "];
  // In brackets itself, without those of the figure as printed.
  const short = (p: Point): string => (p.observation === null ? "" : figureShort(p.observation, p.indicator, lang));
  const named = (p: Point): string => (zh ? `${nameOf(p, lang)}（${short(p)}）` : `${nameOf(p, lang)} (${short(p)})`);
  const ends = [
    most === null ? "" : `${most.indicator.unit === "%" ? high : much}${named(most)}`,
    least === null ? "" : `${least.indicator.unit === "%" ? low : little}${named(least)}`,
  ].filter((s) => s !== "");
  const none = zh ? "分不出最多和最少" : "none is clearly the most or the least";
  return `${head}${zh ? "，" : ", "}${ends.length === 0 ? none : ends.join(zh ? "，" : ", ")}${zh ? "。" : "."}`;
}

function runText(run: Extract<ChartSummary, { kind: "run" }>, lang: Language): string {
  const zh = lang === "zh";
  const { first, last, change, highest, lowest } = run;
  const difference = change === null ? "" : changeText(change, first, lang);
  const inside = [
    highest === null ? "" : `${zh ? "其间最高" : "the highest "}${at(highest, lang)}`,
    lowest === null ? "" : `${zh ? "其间最低" : "the lowest "}${at(lowest, lang)}`,
  ].filter((s) => s !== "");
  const ends = `${at(first, lang)}${zh ? "，" : "; "}${at(last, lang)}${difference}`;
  return sentences([[ends, ...inside], leftText(run.left, lang)], lang);
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function changeText(change: number, { indicator }: Point, lang: Language): string {
  const zh = lang === "zh";
  const size = differenceText(change, indicator, lang);
  if (change === 0) return zh ? "，前后相同" : ", the same";
  if (zh) return `，前后${change > 0 ? "多" : "少"}${size}（推算）`;
  return `, ${size} ${change > 0 ? "more" : "less"} (calculated)`;
}

/** What is left out of the comparison, each kind in a few words. */
function leftText(
  { partial, counted, unstated, expected, missing, break: from }: Left,
  lang: Language,
): readonly string[] {
  const zh = lang === "zh";
  const periods = (points: readonly Point[]): string =>
    list(
      points.map((p) => p.period),
      lang,
    );
  return [
    from === null
      ? ""
      : zh
        ? `${formatPeriod(from, lang)}起口径有变，以前的不比`
        : `defined otherwise from ${formatPeriod(from, lang)} on, what was before is not compared`,
    partial.length === 0
      ? ""
      : zh
        ? `${periods(partial)}时期长短或口径不同，不作比较`
        : `${periods(partial)}: of another length or basis, not compared`,
    counted.length === 0
      ? ""
      : zh
        ? "年内累计的数只与其他年份的同期相比"
        : "totals counted up within a year are compared with the same months of other years alone",
    unstated.length === 0
      ? ""
      : zh
        ? `${periods(unstated)}的数没有说明涵盖多长时间，不作比较`
        : `${periods(unstated)}: what time they cover is not said, not compared`,
    expected.length === 0
      ? ""
      : zh
        ? `${periods(expected)}有预计数，不是实际数`
        : `${periods(expected)}: expected, not actual`,
    missing.length === 0 ? "" : zh ? `${list(missing, lang)}未公布` : `${list(missing, lang)}: not published`,
  ].filter((s) => s !== "");
}

/** Periods by name; of more than three the first and the last. */
function list(periods: readonly PeriodCode[], lang: Language): string {
  const all = [...new Set(periods)].sort(comparePeriods);
  const names = all.map((p) => formatPeriod(p, lang));
  if (names.length <= 3) return names.join(lang === "zh" ? "、" : ", ");
  const [first = "", last = ""] = [names[0], names[names.length - 1]];
  return lang === "zh"
    ? `${first}至${last}间的${names.length}个时期`
    : `${names.length} periods from ${first} to ${last}`;
}

const nameOf = (p: Point, lang: Language): string =>
  p.indicator.breakdown?.categories.find((c) => c.code === p.category)?.name[lang] ??
  (p.indicator.short ?? p.indicator.name)[lang];

const figure = (p: Point, lang: Language): string =>
  p.observation === null ? "" : figureLine(p.observation, p.indicator, lang);

const at = (p: Point, lang: Language): string =>
  lang === "zh"
    ? `${formatPeriod(p.period, lang, p.observation?.basis)}${figure(p, lang)}`
    : `${formatPeriod(p.period, lang, p.observation?.basis)}: ${figure(p, lang)}`;
