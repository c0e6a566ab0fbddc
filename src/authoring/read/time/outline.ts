import { SECTION_NUMBER } from "#authoring/read/section-number.ts";
import { type TimeFound, timesIn } from "./times.ts";

/** What a section reports: what came about, what is wanted, or what is expected of a time that is not over. */
export type Mode = "result" | "plan" | "forecast";

/** The year that a document reports and how it speaks of it. */
export interface DocumentTime {
  /** The year reported on; `null` where neither a person nor the document says it. */
  readonly year: number | null;
  /** True where a person said the year, or two things in the document say it that do not depend on each other. */
  readonly sure: boolean;
  /** What 今年 means in a heading of plans: the year after the one reported, or that year itself in a report of its middle. */
  readonly planYear: number | null;
  /** The part of the year that the title names (1—10月, 上半年). */
  readonly title: TimeFound | null;
  /** The title says that the document is of what came about, and of nothing that is planned. */
  readonly tells: boolean;
  /** It speaks of the year reported as the last one (去年): a work report, or one that names next year's plans in its title. */
  readonly looksBack: boolean;
}

/** A stretch of the text under one heading. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly mode: Mode;
  /** True where a heading, or the title of the document, says that it is of this mode; else nothing says that it is another. */
  readonly said: boolean;
  /** The time that its heading names. */
  readonly time: TimeFound | null;
  readonly heading: boolean;
}

const MARKER = new RegExp(
  "^(?:(?<h0>#{1,4} *|第[一二三四五六七八九十]{1,2}[部编章]分?|[◆■●▲★◎◇□] *)|(?<h1>[一二三四五六七八九十]{1,3}[、.])|" +
    `(?<decimal>(?=${SECTION_NUMBER})\\d{1,2}(?<parts>(?:\\.\\d{1,2})*) +)|` +
    "(?<h2>\\([一二三四五六七八九十]{1,3}\\))|(?<lead>【(?=[^【】\\n]{2,24}】))|(?<h3>\\d{1,2}[.、](?!\\d))|(?<h4>\\(\\d{1,2}\\)))",
  "u",
);

const PLAN =
  /工作?(?:安排|打算|计划|思路|部署|任务|目标|举措|要点)|(?:目标|重点)任务|(?:预期|主要|发展|奋斗|总体)目标|年预期|下一?步|下一?阶段|今后|来年|明年|努力方向|打算|规划目标|总体要求|展望|(?<!措施)安排$|重点工作$|新一年|工作计划|(?:预算|计划|规划)草案|怎么[干办抓做]/;
const RESULT = /情况|回顾|总结|成效|进展|成绩|做法|特点|问题|困难|不足|短板|过去|上年/;
const FORECAST = /预测|预计|展望/;

/** The document's own time: from what a person said, its title, its first headings and the day it was given. */
export function documentTime(plain: string, year: number | null): DocumentTime {
  const head = plain.slice(0, 600);
  const title = titleOf(plain);
  const workReport = /政府工作报告/.test(head.slice(0, 60));
  const titleTimes = timesIn(title.replace(/[—(][^\n]{0,40}(?:会议|全会)[^\n]{0,6}上?[)]?/g, ""));
  const whole =
    titleTimes.find(({ year: y, part }) => part.kind !== "day" && (typeof y === "number" || part.kind !== "year")) ??
    null;
  const given = /(20\d\d)[-/.年](\d{1,2})[-/.月]\d{1,2}/.exec(head);
  const reported = /(20\d\d)年(?:度)?(?:[^\n。]{0,24})(?:回顾|总结|情况|进展|成效)/.exec(head);
  const said =
    year ??
    (typeof whole?.year === "number" && whole.part.kind !== "day" ? whole.year : null) ??
    (reported === null ? null : Number(reported[1])) ??
    (given === null ? null : Number(given[1]) - (Number(given[2]) <= 4 ? 1 : 0));
  const inYear = whole !== null && whole.part.kind !== "year";
  const month = given === null ? null : Number(given[2]);
  const midYear =
    (inYear && /上半年|前三季度/.test(title)) ||
    (month !== null && given !== null && Number(given[1]) === said && month >= 5 && month <= 11);
  const sources = [
    typeof whole?.year === "number" ? whole.year : null,
    reported === null ? null : Number(reported[1]),
    given === null ? null : Number(given[1]) - (Number(given[2]) <= 4 ? 1 : 0),
    ...mostSaid(plain),
    // 上半年 in the title of what was given in July.
    whole?.year === null && inYear && midYear && given !== null ? Number(given[1]) : null,
    // A government reports to the congress in spring, on the year that is over.
    workReport && given !== null && Number(given[2]) <= 4 ? Number(given[1]) - 1 : null,
  ];
  return {
    year: said,
    sure: year !== null || (said !== null && sources.filter((one) => one === said).length > 1),
    planYear: said === null ? null : midYear ? said : said + 1,
    title: inYear ? whole : null,
    tells: (RESULT.test(title) || /公报|通报|述职/.test(title)) && !PLAN.test(title),
    looksBack: workReport || (said !== null && title.includes(`${said + 1}年`) && PLAN.test(title)),
  };
}

/** The years that a text names most often, where it names them more than once. */
function mostSaid(plain: string): readonly number[] {
  const counts = new Map<string, number>();
  for (const [year] of plain.matchAll(/(?<!\d)20\d\d(?=年)/g)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? [] : [...counts].filter(([, count]) => count === most).map(([year]) => Number(year));
}

/** The first lines, up to the first heading or the first line of prose. */
function titleOf(plain: string): string {
  const lines = plain.slice(0, 240).split("\n").slice(0, 3);
  const end = lines.findIndex(
    (line, at) => at > 0 && (MARKER.test(line) || /[。;]|.,./.test(line) || line.length > 50),
  );
  return lines.slice(0, end < 0 ? lines.length : end).join("\n");
}

/** A line across the page, and a note below it. */
const RULE = /^[-—–_─━*=]{3,}$/;
const NOTE = /^(?:[①-⑳]|注\d{0,2}[:.、]|\[\^?\d{1,3}\])/;

interface Level {
  readonly level: number;
  readonly mode: Mode;
  readonly said: boolean;
  readonly time: TimeFound | null;
}

/** The sections of a text, one after another without a gap. */
export function outlineOf(plain: string, document: DocumentTime): readonly Section[] {
  const { year, tells } = document;
  const turns = turnsOf(document);
  const sections: Section[] = [];
  let stack: readonly Level[] = [];
  let at = 0;
  let ruled = false;
  for (const line of plain.split("\n")) {
    // Notes at the end of a text are of no section.
    if (ruled && NOTE.test(line)) stack = [];
    ruled = RULE.test(line) || (ruled && line === "");
    const found = MARKER.exec(line);
    const level = found === null ? (isBareHeading(line) && at > 0 ? 1 : null) : levelOf(found.groups ?? {});
    if (level === null) {
      if (addLine(sections, line, at, stack, tells, turns)) stack = planned(stack);
    } else {
      const length = headingLength(line, level);
      const heading = line.slice(0, length);
      const outer = stack.filter((s) => s.level < level);
      const above = outer[outer.length - 1];
      const named = timesIn(heading).find(({ part }) => part.kind !== "now") ?? null;
      const toCome = isToCome(named, year);
      const told = modeOf(heading, level) ?? (toCome ? "plan" : null);
      // 不足与2025年安排: the year is that of the plans.
      const own = toCome && told === "result" ? null : named;
      const mode = told ?? above?.mode ?? "result";
      const said = told !== null || (above?.said ?? tells);
      const time = own !== null && !/前$|底/.test(own.printed) ? own : (above?.time ?? null);
      stack = [...outer, { level, mode, said, time }];
      sections.push({ start: at, end: at + length, mode, said, time, heading: true });
      if (addLine(sections, line.slice(length), at + length, stack, tells, turns) && length > 0) stack = planned(stack);
    }
    at += line.length + 1;
  }
  // What stands before a section of plans, and is not called one, is of what came about.
  const last = sections.reduce((found, { mode, said }, index) => (said && mode === "plan" ? index : found), -1);
  return sections.map((section, index) =>
    index < last && section.mode === "result" ? { ...section, said: true } : section,
  );
}

/** A heading that names a year after the one reported is of what is planned. */
const isToCome = (time: TimeFound | null, year: number | null): boolean =>
  typeof time?.year === "number" && year !== null && time.year > year;

/** What follows a paragraph that turns to plans with its first word is of plans, up to the next heading. */
const planned = (stack: readonly Level[]): readonly Level[] => [
  ...stack.slice(0, -1),
  { level: stack[stack.length - 1]?.level ?? Infinity, mode: "plan", said: true, time: null },
];

/** Words that turn a text to what is planned; in a report on the first half of a year 下半年 does as well. */
const TURN = "下一?步|今后|接下来|下一?阶段|明年|新的一年|20\\d\\d年,(?:我们|县政府|全县|我局)将";
/** What a sentence on a year to come has where it tells what is wanted then. */
const WANTED = "(?!\\d)[^。]{0,40}?(?:[拟将]|力争|预期|计划|目标|确保|安排)";

/** Where a text turns to plans by the words of a sentence: 下一步, 2025年…拟, and 今年…预期 where the year reported is 去年. */
function turnsOf({ title, year, looksBack }: DocumentTime): RegExp {
  const midYear = title?.part.kind === "half" && title.part.half === 1 ? "|下半年(?!预计|受|以来)" : "";
  const next = year === null ? "" : `|${year + 1}年${WANTED}`;
  const now = looksBack ? `|今年${WANTED}` : "";
  return new RegExp(`(?:^|。)(?:${TURN}${midYear}${next}${now})`);
}

/** A body line: plans may begin in the middle of it (下一步，…). True where they begin with it. */
function addLine(
  sections: Section[],
  line: string,
  at: number,
  stack: readonly Level[],
  tells: boolean,
  turns: RegExp,
): boolean {
  const top = stack[stack.length - 1];
  const mode = top?.mode ?? "result";
  const said = top?.said ?? tells;
  const time = top?.time ?? null;
  if (mode === "plan" && /^(?:过去(?:的)?一年|一年来|回顾过去|与此同时,|同时,?我们也|在看到成绩)/.test(line)) {
    sections.push({ start: at, end: at + line.length, mode: "result", said: true, time: null, heading: false });
    return false;
  }
  const turn = mode === "result" ? turns.exec(line) : null;
  const cut = turn === null ? line.length : turn.index + (turn[0].startsWith("。") ? 1 : 0);
  sections.push({ start: at, end: at + cut, mode, said, time, heading: false });
  if (turn !== null)
    sections.push({ start: at + cut, end: at + line.length, mode: "plan", said: true, time: null, heading: false });
  return turn !== null && cut === 0;
}

/** Sections by decimals may stand under 一、, and what 【…】 opens under (一). */
function levelOf(g: Readonly<Record<string, string | undefined>>): number {
  if (g["decimal"] !== undefined) return g["parts"] === "" ? 1.5 : g["parts"]?.lastIndexOf(".") === 0 ? 3 : 4;
  if (g["lead"] !== undefined) return LEAD;
  return g["h0"] !== undefined
    ? 0
    : g["h1"] !== undefined
      ? 1
      : g["h2"] !== undefined
        ? 2
        : g["h3"] !== undefined
          ? 3
          : 4;
}

/** The level of 【今年怎么干】. */
const LEAD = 2.5;

/** A line without a mark at its end that names plans or results: a heading that lost its number. */
const isBareHeading = (line: string): boolean =>
  line.length >= 4 &&
  line.length <= 24 &&
  !/[。,;:!?、|\t]/.test(line) &&
  (PLAN.test(line) || /回顾|总结|完成情况/.test(line));

/** 一、粮食总产量18万吨以上，…: an item with figures is no heading. */
const FIGURE = /\d[\d.]*[万亿]?[元个家%件项人吨亩户公平米座条处名张辆所]/;

/** A heading is its line or, where text follows in the line, its first sentence. */
function headingLength(line: string, level: number): number {
  if (level === LEAD) return line.indexOf("】") + 1;
  const stop = line.search(/[。:]/);
  if (level <= 1)
    return stop >= 0 && stop < 40 && !(level > 0 && FIGURE.test(line.slice(0, stop)))
      ? stop + 1
      : line.length <= 60 && !(level > 0 && FIGURE.test(line))
        ? line.length
        : 0;
  return stop >= 0 && stop < 30 && !FIGURE.test(line.slice(0, stop))
    ? stop + 1
    : line.length <= 30 && !/[,。;]/.test(line)
      ? line.length
      : 0;
}

function modeOf(heading: string, level: number): Mode | null {
  if (level > LEAD && !/^\d.*(?:打算|安排|目标)/.test(heading)) return null;
  if (FORECAST.test(heading) && !/目标/.test(heading)) return "forecast";
  const plan = PLAN.test(heading);
  const result = RESULT.test(heading);
  if (plan && /问题|不足|困难|短板|差距/.test(heading)) return "result";
  if (plan && result)
    return heading.search(PLAN) < heading.search(RESULT) || /完成|进展|推进|落实|执行|开展/.test(heading)
      ? "result"
      : "plan";
  return plan ? "plan" : result ? "result" : null;
}
