import { account, digitRuns } from "./account.ts";
import { Candidates } from "./candidates.ts";
import { labelsOf } from "./label.ts";
import { namesIn } from "./names.ts";
import { documentTime, outlineOf, type Section } from "./outline.ts";
import { type PeriodRead, Periods } from "./period.ts";
import type { Figure, FigureFlag, Named, Reading, ReadingContext, Span } from "./reading.ts";
import { type Raw, scan } from "./scan.ts";
import { signed, signOf } from "./sign.ts";
import { type Source, sourceOf } from "./source.ts";
import { stageOf } from "./stage.ts";
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
  const read: (PeriodRead & { readonly line: number })[] = [];
  let at = 0;
  for (const [index, raw] of raws.entries()) {
    while ((sections[at]?.end ?? Infinity) < raw.start) at += 1;
    const section: Section = sections[at] ?? NO_SECTION;
    const labelled = labels[index];
    const line = plain.lastIndexOf("\n", raw.start - 1) + 1;
    const sentence = plain.slice(Math.max(line, plain.lastIndexOf("。", raw.start - 1) + 1, section.start), raw.start);
    const period = periods.of(raw.numberAt, line, section);
    read.push({ ...period, line });
    const money = dimensionOf(raw.unit) === "money";
    const { stage, sure } = stageOf(raw, sentence, section.mode, money);
    const from = startsAtBefore(plain, raw, raws[index + 1], sentence);
    const sign = signOf(raw, sentence);
    const quantity = signed(raw, sign);
    const flags = flagsOf(source, raw, period, labelled);
    const label = labelled?.label ?? null;
    const indicator =
      label === null ? [] : candidates.of({ label, unit: raw.unit, value: quantity.value, ratio: raw.ratio === true });
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
    figures,
    ...account(
      source,
      figures,
      names.map((name): Named => ({ ...spanOf(source, name), reason: name.reason })),
    ),
  };
}

const NO_SECTION: Section = { start: 0, end: 0, mode: "result", time: null, heading: false };

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
  const ratioEnd = /^(?:[:∶][\d.]+)+/.exec(after);
  if (ratioEnd !== null) after = after.slice(ratioEnd[0].length);
  return /^[^,;。]{0,4}(?:[升降增减提扩缩优调压上下改变跃达回][^,;。\d]{0,6}(?:到|至|为)|下降到零|归零|到|至)/.test(
    after,
  );
}

function flagsOf(
  source: Source,
  raw: Raw,
  period: PeriodRead,
  labelled: { readonly carried: boolean; readonly part: boolean; readonly unpaired: boolean } | undefined,
): readonly FigureFlag[] {
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
