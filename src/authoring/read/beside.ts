import type { Labelled } from "./label.ts";
import type { PeriodRead } from "./period.ts";
import type { Stage } from "./reading.ts";
import type { Raw } from "./scan.ts";
import { lastClause, type StageRead } from "./stage.ts";

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
  return { ...said, code: `${year + 1}/${end}` };
}

/** A level that is told in a line on several years is that at their end: 五年来，…城镇化率54.1%. */
export function levelPeriod(said: PeriodRead, label: string | null, reached: boolean): PeriodRead | null {
  const end = /^\d{4}\/(\d{4})$/.exec(said.code ?? "")?.[1];
  return end === undefined || label === null || !(reached || LEVEL.test(label)) ? null : { ...said, code: end };
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
  return isPart || isShare ? { stage: before.stage, sure: false } : own;
}

/** Under next year's heading, what is told of a year that is over came about: 2021年完成造林1.2万亩. */
export function pastStage(own: StageRead, period: PeriodRead, planYear: number | null): StageRead {
  const end = /^(?:\d{4}\/)?(\d{4})/.exec(period.code ?? "")?.[1];
  const past = end !== undefined && planYear !== null && Number(end) < planYear;
  return past && own.stage === "target" ? { stage: "actual", sure: false } : own;
}

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
