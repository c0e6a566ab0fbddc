import { PERIOD_PATTERN, periodEnd } from "#domain/period/period.ts";
import type { Labelled } from "#authoring/read/label/labelled.ts";
import type { DocumentTime } from "#authoring/read/time/outline.ts";
import type { PeriodRead } from "#authoring/read/time/period.ts";
import type { Stage } from "./reading.ts";
import type { Raw } from "./scan.ts";
import { lastClause, type StageRead } from "./stage.ts";
import type { TimeFound } from "#authoring/read/time/times.ts";

/** The figure before, for what is said of its parts and its changes. */
export interface Before {
  readonly sentence: number;
  /** Its period, where it was not that of its line. */
  readonly moved: PeriodRead | null;
  readonly stage: Stage;
  readonly money: boolean;
}

export const inSentence = (before: Before | null, sentence: number): Before | null =>
  before?.sentence === sentence ? before : null;

const LEVEL = /(?:率|比重|占比|面积|人口|余额|保有量)$/;

/** 年均 is of the years up to the one it is told of: 到2026年，…年均增长7.5%. */
export function averagePeriod(said: PeriodRead, label: string | null, year: number | null): PeriodRead {
  const end = /^\d{4}$/.test(said.code ?? "") ? Number(said.code) : null;
  if (label === null || !label.includes("年均") || end === null || year === null || end < year + 2) return said;
  return { ...said, from: "moved", code: `${year + 1}/${end}` };
}

/** 年度计划, 全年目标: what is laid down or wanted for a year, also in a report on a part of it. */
export function yearlyPeriod(said: PeriodRead, label: string | null): PeriodRead {
  const year = /^(\d{4})-/.exec(said.code ?? "")?.[1];
  if (
    year === undefined ||
    label === null ||
    !/^(?:[^占为是完]{0,12}年度计划(?:总?投[资入])?|全年(?:目标|任务|计划)|年度(?:目标|任务))$/.test(label)
  )
    return said;
  return { ...said, from: "moved", code: year };
}

/** A level that is told in a line on several years is that at their end: 五年来，…城镇化率54.1%. */
export function levelPeriod(said: PeriodRead, label: string | null, reached: boolean): PeriodRead | null {
  const end = /^\d{4}\/(\d{4})$/.exec(said.code ?? "")?.[1];
  return end === undefined || label === null || !(reached || LEVEL.test(label))
    ? null
    : { ...said, from: "moved", code: end };
}

/** 估算总投资16.7亿元，其中政府投资9.2亿元，占55.1%: parts of what was laid down are laid down too. */
export function partStage(
  own: StageRead,
  labelled: Labelled | undefined,
  before: Before | null,
  money: boolean,
): StageRead {
  if (before === null || (before.stage !== "plan" && before.stage !== "intent")) return own;
  if (own.stage !== "actual" && own.stage !== "target") return own;
  const isPart = labelled?.part === true && money && before.money;
  const isShare = labelled?.carried === true && labelled.label?.endsWith("占") === true;
  return isPart || isShare ? { stage: before.stage, by: "against", sure: false } : own;
}

/**
 * Under the heading of what is planned, what is told of a time that is over came about: 2021年完成造林1.2万亩, and in a report on
 * the first half of a year 上半年只完成31公里.
 */
export function pastStage(own: StageRead, period: PeriodRead, { planYear, title, year }: DocumentTime): StageRead {
  const { code } = period;
  const end = /^(?:\d{4}\/)?(\d{4})/.exec(code ?? "")?.[1];
  const isOver = end !== undefined && planYear !== null && Number(end) < planYear;
  const inTitle =
    title !== null && code !== null && year !== null && PERIOD_PATTERN.test(code) && !/^\d{4}$/.test(code)
      ? periodEnd(code) <= lastMonth(title, year)
      : false;
  const past = isOver || inTitle;
  return past && own.stage === "target" ? { stage: "actual", by: "against", sure: false } : own;
}

/** The last month that a part of a year has, counted as `periodEnd` does. */
function lastMonth({ part }: TimeFound, year: number): number {
  if (part.kind === "half") return periodEnd(`${year}-H${part.half}`);
  if (part.kind === "quarter") return periodEnd(`${year}-Q${part.quarter}`);
  return part.kind === "months" ? periodEnd(`${year}-${String(part.to).padStart(2, "0")}`) : periodEnd(String(year));
}

/** 去年同期: the same part of the year before. */
export const yearBefore = (read: PeriodRead): PeriodRead => ({
  ...read,
  code: read.code?.replace(/\d{4}/g, (year) => String(Number(year) - 1)) ?? null,
  from: "moved",
  inferred: true,
});

/** 从61户增至83户: the number is where it has come to. */
export const isReached = (sentence: string): boolean =>
  /(?:由|从)[^,;。]{2,30}(?:到|至|为)(?:了|目前的?)?(?:约|近|超)?$/.test(sentence.slice(-40));

/** 由0.42吨降到0.37吨: the first of the two is what was before, unless its own year stands beside it. */
export function startsAtBefore(plain: string, raw: Raw, next: Raw | undefined, sentence: string): boolean {
  if (next === undefined) return false;
  const clause = lastClause(sentence, ",;。");
  const word = /(?:由|从)([^由从]{0,12})$/.exec(clause);
  if (word === null || /\d{4}年|上年|去年|[到至为]/.test(word[1] ?? "")) return false;
  let after = plain.slice(raw.end, raw.end + 24);
  const ratioEnd = /^(?:[:∶︰][\d.]+)+/.exec(after);
  if (ratioEnd !== null) after = after.slice(ratioEnd[0].length);
  return /^[^,;。]{0,4}(?:[升降增减提扩缩优调压上下改变跃达回][^,;。\d]{0,6}(?:到|至|为)|下降到零|归零|到|至)/.test(
    after,
  );
}
