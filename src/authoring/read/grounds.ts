import type { Labelled, LabelFound } from "#authoring/read/label/labelled.ts";
import type { DocumentTime, Section } from "#authoring/read/time/outline.ts";
import type { PeriodFrom, PeriodRead } from "#authoring/read/time/period.ts";
import type { Candidate, FigureFlag } from "./reading.ts";
import type { Raw } from "./scan.ts";
import type { StageRead } from "./stage.ts";

/** What is known of how a figure was read. */
export interface Evidence {
  readonly flags: readonly FigureFlag[];
  /** Digits were put together that no rule of writing sets apart. */
  readonly mended: boolean;
  readonly labelled: Labelled;
  readonly raw: Raw;
  readonly period: PeriodRead;
  readonly stage: StageRead;
  readonly indicator: readonly Candidate[];
  /** The first of two levels, 由0.42吨降到0.37吨: of the year before. */
  readonly startsAtBefore: boolean;
  readonly section: Section;
  readonly document: DocumentTime;
  /** Nothing but words stands between the figure before and this one. */
  readonly abuts: boolean;
  /** The thing was carried from a figure whose own thing is doubted. */
  readonly ofDoubted: boolean;
}

/** What a part of a record rests on. */
export type Ground =
  | `period-${PeriodFrom}`
  | "period-passed"
  | "period-differs"
  | "period-unsure"
  | "period-default"
  | "period-before"
  | "period-part"
  | `label-${LabelFound}`
  | "label-led"
  | "label-listed"
  | "label-long"
  | "label-time"
  | "label-digits"
  | "label-same"
  | "label-abuts"
  | "label-doubted"
  | "label-brief"
  | "label-story"
  | "label-part"
  | "label-compared"
  | "label-odd"
  | "label-narrowed"
  | "label-unpaired"
  | "indicator-named"
  | "indicator-near"
  | "indicator-like"
  | "indicator-faint"
  | "indicator-none"
  | "indicator-close"
  | `stage-${StageRead["by"]}`
  | "stage-unsure"
  | "stage-plan"
  | "stage-default"
  | "stage-early"
  | "stage-laid"
  | "number-words"
  | "number-special"
  | "number-mended"
  | "number-carried"
  | "number-ends"
  | "number-unit";

/** Whatever stands before them, money that is laid down or spent on something is called by these words alone. */
const INVESTED = /^(?:完成|年度|计划|概算|估算|匡算|意向|协议)?总?投资$/;

/** Words that join things or tell a story: a label that has one may begin or end elsewhere. */
const STORY = /[与各对为被从到由中等已未再又将让使因按在如若并、]|提出|共同|先后|以及|通过/;
const NO_STORY = /对象|集中|使用|到位|在建|按期|等级|中学|中心|中小|中药|为民|对外|再生|在校|在园|国家级|各类/g;
const HEAD =
  /(?:率|额|量|收入|支出|投资|产值|增加值|人数|面积|里程|企业|项目|人口|余额|浓度|总数|用户|资金|建议|能耗)$/;
/** What a label ends with where it is of a change. */
const CHANGED =
  /(?:同比|环比|年均)?(?:[增降涨跌减]幅|增速)?(?:负?增长|下降|提高|回落|上升|减少|增加|收窄|扩大|上涨|净增|加快)$|[增降涨跌减]幅$|增速$/;

/** 较多年均值偏少: a comparison that was not read as a change may have a sign. */
const COMPARED = /较|偏[多少高低]|(?<![占同环对别])比(?![重例率值])\p{Script=Han}{2}/u;
/** 原定投入: what was laid down may not have come about. */
const LAID = /^(?!.*(?:占|为|列入)).*(?:原定|预定|计划|规划|拟(?!态)|应(?=[完投建缴]))/;

/** A time in a label was not seen to be one. */
const TIME =
  /(?<![青少老中成壮幼全万百千])年(?![产均轻销审检薪龄])|季度|[\d上下]月|月(?:底|末|份)|期间|目前|去年|今年|上年/;

/** Everything that a record rests on, by its parts. */
export function groundsOf(e: Evidence): readonly Ground[] {
  return [...ofPeriod(e), ...ofLabel(e), ...ofIndicator(e), ...ofStage(e), ...ofNumber(e)];
}

function ofPeriod({ period, startsAtBefore, document, section }: Evidence): readonly Ground[] {
  const grounds: Ground[] = [`period-${period.from}`];
  if (period.passed) grounds.push("period-passed");
  if (period.from === "line" && !period.agrees) grounds.push("period-differs");
  if (period.inferred && !document.sure) grounds.push("period-unsure");
  if (period.from === "document" && !section.said) grounds.push("period-default");
  if (startsAtBefore) grounds.push("period-before");
  // 下半年打算: whether a goal is of that part or of the whole year nobody says.
  if (section.mode === "plan" && period.from === "heading" && /^\d{4}-/.test(period.code ?? ""))
    grounds.push("period-part");
  return grounds;
}

function ofLabel({ labelled, flags, abuts, ofDoubted }: Evidence): readonly Ground[] {
  const { label, how, led, plain, narrowed, part } = labelled;
  const grounds: Ground[] = [`label-${label === null ? "none" : how}`];
  if (led && !INVESTED.test(label ?? "")) grounds.push("label-led");
  if (part && !((label?.length ?? 0) >= 4 && how === "before")) grounds.push("label-part");
  if (!plain) grounds.push("label-odd");
  if (narrowed === true) grounds.push("label-narrowed");
  if (flags.includes("unpaired")) grounds.push("label-unpaired");
  if (abuts) grounds.push("label-abuts");
  if (ofDoubted) grounds.push("label-doubted");
  if (label === null) return grounds;
  if (label.length <= 2) grounds.push("label-brief");
  const thing = label.replace(CHANGED, "").replace(/[“”]/g, "");
  if (thing.length > 8 && !(thing.length <= 14 && HEAD.test(thing))) grounds.push("label-long");
  if (TIME.test(label.replace(/九年义务|学前[一二三]年/g, ""))) grounds.push("label-time");
  if (/\d/.test(label)) grounds.push("label-digits");
  if (how === "carried" && labelled.same) grounds.push("label-same");
  if (COMPARED.test(label)) grounds.push("label-compared");
  if (label.includes("、")) grounds.push("label-listed");
  if (STORY.test(label.replace(NO_STORY, ""))) grounds.push("label-story");
  return grounds;
}

function ofIndicator({ indicator: [first, second], labelled: { label } }: Evidence): readonly Ground[] {
  const best = first?.certainty ?? 0;
  const ground: Ground =
    best >= 0.97
      ? "indicator-named"
      : best >= 0.9
        ? "indicator-near"
        : best >= 0.5
          ? "indicator-like"
          : // 新增规上工业企业 is surely not the number of all.
            best >= 0.4 && label?.startsWith("新") !== true
            ? "indicator-faint"
            : "indicator-none";
  const isClose = second !== undefined && best - second.certainty < 0.08 && best < 0.97;
  return isClose ? [ground, "indicator-close"] : [ground];
}

function ofStage({ stage: { stage, by, sure }, section, period, document, labelled }: Evidence): readonly Ground[] {
  const grounds: Ground[] = [`stage-${by}`];
  if (!sure) grounds.push("stage-unsure");
  if (section.mode !== "result") grounds.push("stage-plan");
  if (!section.said && by === "section" && !isOver(period, document)) grounds.push("stage-default");
  if (stage === "actual" && LAID.test(labelled.label ?? "")) grounds.push("stage-laid");
  const end = endOf(period);
  if (stage === "actual" && end !== null && document.year !== null && end > document.year) grounds.push("stage-early");
  return grounds;
}

/** A year is printed that was over when the document was written. */
function isOver(period: PeriodRead, { year }: DocumentTime): boolean {
  const end = endOf(period);
  return !period.inferred && end !== null && year !== null && end <= year;
}

/** The year in which a period ends. */
function endOf({ code }: PeriodRead): number | null {
  const end = /^(?:\d{4}\/)?(\d{4})/.exec(code ?? "")?.[1];
  return end === undefined ? null : Number(end);
}

function ofNumber({ raw, flags, mended }: Evidence): readonly Ground[] {
  const grounds: Ground[] = [];
  if (raw.script === "chinese") grounds.push("number-words");
  if (raw.script === "special") grounds.push("number-special");
  if (mended) grounds.push("number-mended");
  if (flags.includes("unit-carried")) grounds.push("number-carried");
  if (raw.lower !== undefined) grounds.push("number-ends");
  if (flags.includes("no-unit")) grounds.push("number-unit");
  return grounds;
}
