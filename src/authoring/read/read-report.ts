import { account, digitRuns } from "./account.ts";
import { Candidates } from "./candidates.ts";
import { type Labelled, labelsOf } from "./label.ts";
import { type NameFound, namesIn } from "./names.ts";
import { documentTime, outlineOf, type Section } from "./outline.ts";
import { type PeriodRead, Periods } from "./period.ts";
import type { Figure, FigureFlag, Named, Reading, ReadingContext, Span, Stage } from "./reading.ts";
import { type Raw, scan } from "./scan.ts";
import { signed, signOf } from "./sign.ts";
import { type Source, sourceOf } from "./source.ts";
import { type StageRead, stageOf } from "./stage.ts";
import { tierOf } from "./tier.ts";
import { dimensionOf } from "./units.ts";

/**
 * Reads the text of a report: its figures with what they are of, the digits that are none and why, and those that nobody could
 * place. Pure: the same text and context give the same reading; it takes some 1 ms for a thousand characters.
 */
export function readReport(text: string, context: ReadingContext): Reading {
  const source = sourceOf(text);
  const { plain } = source;
  const { names, rest } = namesIn(plain);
  const raws = whole(source, scan(rest));
  const document = documentTime(plain, context.year);
  const sections = outlineOf(plain);
  const periods = new Periods(plain, document);
  const candidates = new Candidates(context.indicators);
  const labels = labelsOf(plain, raws);
  const figures: Figure[] = [];
  let previous: Before | null = null;
  let at = 0;
  for (const [index, raw] of raws.entries()) {
    while ((sections[at]?.end ?? Infinity) < raw.start) at += 1;
    const section: Section = sections[at] ?? NO_SECTION;
    const labelled = labels[index];
    const line = plain.lastIndexOf("\n", raw.start - 1) + 1;
    const sentence = plain.slice(Math.max(line, plain.lastIndexOf("。", raw.start - 1) + 1, section.start), raw.start);
    const said = periods.of(raw.numberAt, afterShortHeading(plain, line, raw.start), section);
    const label = labelled?.label ?? null;
    const close = inSentence(previous, raw.start - sentence.length);
    const period =
      levelPeriod(said, label) ?? (labelled?.carried === true && close !== null ? (close.moved ?? said) : said);
    const money = dimensionOf(raw.unit) === "money";
    const { stage, sure } = partStage(stageOf(raw, sentence, section.mode, money), labelled, close, money);
    previous = { sentence: raw.start - sentence.length, moved: period === said ? null : period, stage, money };
    const from = startsAtBefore(plain, raw, raws[index + 1], sentence);
    const sign = signOf(raw, sentence);
    const quantity = signed(raw, sign);
    const flags = flagsOf(source, raw, period, labelled);
    const indicator =
      label === null
        ? []
        : candidates.of({
            label,
            unit: raw.unit,
            value: quantity.value,
            ratio: raw.ratio === true,
            narrowed: labelled?.narrowed === true,
          });
    figures.push({
      ...spanOf(source, raw),
      text: source.shown.slice(raw.start, raw.end).join(""),
      ...quantity,
      unit: raw.unit,
      qualifier: raw.qualifier,
      label,
      period: from ? period.before : period.code,
      stage: from && stage !== "plan" ? "actual" : stage,
      indicator,
      tier: tierOf({
        flags,
        label,
        plainLabel: labelled?.plain === true && !from,
        arabic: raw.script === "arabic",
        period: period.code,
        stage,
        stageSure: sure,
        indicator,
      }),
      flags,
    });
  }
  return {
    figures: withoutDoubles(figures),
    ...account(source, figures, namedIn(source, names)),
  };
}

/** A short sentence without numbers is a heading inside its line (多措并举抓培育。): times before it are not of what follows. */
function afterShortHeading(plain: string, line: number, at: number): number {
  const from = Math.max(line, at - 600);
  const found = Array.from(plain.slice(from, at).matchAll(/(?:^|。)[^。,;:、\d]{4,14}(?=。)/g));
  const last = found[found.length - 1];
  return last === undefined || (last.index === 0 && from > line) ? line : from + last.index + last[0].length + 1;
}

/** The figure before, for what is said of its parts and its changes. */
interface Before {
  readonly sentence: number;
  /** Its period, where it was not that of its line. */
  readonly moved: PeriodRead | null;
  readonly stage: Stage;
  readonly money: boolean;
}

const inSentence = (before: Before | null, sentence: number): Before | null =>
  before?.sentence === sentence ? before : null;

const LEVEL = /(?:率|比重|占比|面积|人口|余额|保有量)$/;

/** A level that is told in a line on several years is that at their end: 五年来，…城镇化率54.1%. */
function levelPeriod(said: PeriodRead, label: string | null): PeriodRead | null {
  const end = /^\d{4}\/(\d{4})$/.exec(said.code ?? "")?.[1];
  return end === undefined || label === null || !LEVEL.test(label) ? null : { ...said, code: end };
}

/** 估算总投资16.7亿元，其中政府投资9.2亿元，占55.1%: parts of what was laid down are laid down too. */
function partStage(own: StageRead, labelled: Labelled | undefined, before: Before | null, money: boolean): StageRead {
  if (before === null || (before.stage !== "plan" && before.stage !== "intent")) return own;
  if (own.stage !== "actual" && own.stage !== "target") return own;
  const isPart = labelled?.part === true && money && before.money;
  const isShare = labelled?.carried === true && labelled.label?.endsWith("占") === true;
  return isPart || isShare ? { stage: before.stage, sure: false } : own;
}

const NO_SECTION: Section = { start: 0, end: 0, mode: "result", time: null, heading: false };

/** One indicator with two values for one period: neither of them is certain. */
function withoutDoubles(figures: readonly Figure[]): readonly Figure[] {
  const keyOf = ({ indicator: [first], period, stage }: Figure): string | null =>
    first === undefined || first.certainty < 0.5 ? null : `${first.id} ${period ?? ""} ${stage}`;
  const values = new Map<string, Set<string>>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === null) continue;
    const all = values.get(key) ?? new Set<string>();
    all.add(`${figure.value ?? ""} ${figure.lower ?? ""} ${figure.upper ?? ""} ${figure.unit ?? ""}`);
    values.set(key, all);
  }
  return figures.map((figure) => {
    const isDouble = (values.get(keyOf(figure) ?? "")?.size ?? 0) > 1;
    return isDouble && figure.tier === "certain" ? { ...figure, tier: "likely" } : figure;
  });
}

/** The names that hold a number, in digits or words. */
const namedIn = (source: Source, names: readonly NameFound[]): readonly Named[] =>
  names
    .filter(({ start, end }) => /[\d〇零一二两三四五六七八九十百千⁰-⁹¹²³①-⑳]/.test(source.plain.slice(start, end)))
    .map((name) => ({ ...spanOf(source, name), reason: name.reason }));

/** Where a stretch of the text as it is read stands in the text itself. */
const spanOf = ({ at }: Source, { start, end }: Span): Span => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });

/** Figures that hold whole runs of digits; a part of a number is none. */
function whole(source: Source, raws: readonly Raw[]): readonly Raw[] {
  const runs = digitRuns(source);
  let at = 0;
  return raws.filter((raw) => {
    const { start, end } = spanOf(source, raw);
    while ((runs[at]?.end ?? Infinity) <= start) at += 1;
    const cutAtStart = (runs[at]?.start ?? start) < start;
    const last = runs.slice(at).find((run) => run.end > end);
    return !cutAtStart && (last === undefined || last.start >= end);
  });
}

/** 由0.42吨降到0.37吨: the first of the two is what was before, unless its own year stands beside it. */
function startsAtBefore(plain: string, raw: Raw, next: Raw | undefined, sentence: string): boolean {
  if (next === undefined) return false;
  const clause = /[^,;。]*$/.exec(sentence)?.[0] ?? "";
  const word = /(?:由|从)([^由从]{0,12})$/.exec(clause);
  if (word === null || /\d{4}年|上年|去年|[到至为]/.test(word[1] ?? "")) return false;
  let after = plain.slice(raw.end, raw.end + 24);
  const ratioEnd = /^(?:[:∶︰][\d.]+)+/.exec(after);
  if (ratioEnd !== null) after = after.slice(ratioEnd[0].length);
  return /^[^,;。]{0,4}(?:[升降增减提扩缩优调压上下改变跃达回][^,;。\d]{0,6}(?:到|至|为)|下降到零|归零|到|至)/.test(
    after,
  );
}

function flagsOf(source: Source, raw: Raw, period: PeriodRead, labelled: Labelled | undefined): readonly FigureFlag[] {
  const flags: FigureFlag[] = [];
  if (raw.unitCarried === true) flags.push("unit-carried");
  if (labelled?.carried === true) flags.push("label-carried");
  if (raw.unit === null && raw.ratio !== true && raw.script !== "special") flags.push("no-unit");
  for (let at = raw.start; at < raw.end; at += 1)
    if (source.mended.has(at)) {
      flags.push("mended");
      break;
    }
  if (period.inferred && period.code !== null) flags.push("period-inferred");
  if (labelled?.part === true) flags.push("part");
  if (labelled?.unpaired === true) flags.push("unpaired");
  return flags;
}
