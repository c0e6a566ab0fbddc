import {
  averagePeriod,
  type Before,
  inSentence,
  isReached,
  levelPeriod,
  partStage,
  pastStage,
  startsAtBefore,
  yearBefore,
  yearlyPeriod,
} from "./beside.ts";
import { Candidates } from "./candidates.ts";
import { labelsOf } from "#authoring/read/label/label.ts";
import { type Labelled, NOTHING } from "#authoring/read/label/labelled.ts";
import { LastBefore } from "#authoring/read/label/last-before.ts";
import { documentTime, outlineOf, type Section } from "#authoring/read/time/outline.ts";
import { type PeriodRead, Periods } from "#authoring/read/time/period.ts";
import type { Figure, FigureFlag, ReadingContext } from "./reading.ts";
import type { Raw } from "./scan.ts";
import { signed, signOf } from "./sign.ts";
import { type Source, spanOf } from "./source.ts";
import { Cues, stageOf } from "./stage.ts";
import { type Ground, groundsOf } from "./grounds.ts";
import { doubtsThing, tierOf } from "./tier.ts";
import { dimensionOf } from "./units.ts";

/** A figure with what its parts rest on. */
export interface Grounded {
  readonly figure: Figure;
  readonly grounds: readonly Ground[];
}

/** A sentence is looked at so far back. */
const LONGEST = 400;

/** What the quantities of a text are of: label, stage, period, sign and indicator of each, by what stands before it. */
export function figuresOf(source: Source, raws: readonly Raw[], context: ReadingContext): readonly Grounded[] {
  const { plain } = source;
  const document = documentTime(plain, context.year);
  const sections = outlineOf(plain, document);
  const periods = new Periods(plain, document);
  const [lines, stops] = [new LastBefore(plain, "\n"), new LastBefore(plain, "。")];
  const cues = new Cues(plain);
  const candidates = new Candidates(context.indicators);
  const labels = labelsOf(plain, raws);
  const lists = listStarts(plain, raws);
  const headings = shortHeadings(plain);
  const figures: Grounded[] = [];
  let previous: Before | null = null;
  let doubted: { readonly line: number } | null = null;
  let at = 0;
  let heading = 0;
  for (const [index, raw] of raws.entries()) {
    while ((sections[at]?.end ?? Infinity) < raw.start) at += 1;
    while ((headings[heading + 1] ?? Infinity) <= raw.start) heading += 1;
    const section: Section = sections[at] ?? NO_SECTION;
    const labelled = labels[index] ?? NOTHING;
    const { label } = labelled;
    const line = lines.before(raw.start) + 1;
    const opens = Math.max(line, stops.before(raw.start) + 1, section.start, raw.start - LONGEST);
    const sentence = plain.slice(opens, raw.start);
    const timesFrom = Math.max(line, (headings[heading] ?? 0) <= raw.start ? (headings[heading] ?? 0) : 0);
    const place = { at: raw.ratioAt ?? raw.numberAt, line: timesFrom, sentence: Math.max(timesFrom, opens) };
    const said = yearlyPeriod(averagePeriod(periods.of(place, section), label, document.year), label);
    const close = inSentence(previous, opens);
    const period: PeriodRead =
      (labelled.yearBefore === true ? yearBefore(said) : levelPeriod(said, label, isReached(sentence))) ??
      (labelled.carried && !/净增|年均/.test(label ?? "") ? (close?.moved ?? said) : said);
    const money = dimensionOf(raw.unit) === "money";
    const spoken = stageOf(
      { raw, before: plain.slice(opens, raw.numberAt), cue: cues.before(opens, raw.numberAt) },
      section.mode,
      money,
    );
    const told = section.mode === "plan" ? pastStage(spoken, period, document) : spoken;
    const read = partStage(told, labelled, close, money);
    const { stage } = read;
    previous = { sentence: opens, moved: period === said ? null : period, stage, money };
    const before = startsAtBefore(plain, raw, raws[index + 1], sentence);
    const quantity = signed(raw, signOf(raw, plain.slice(opens, lists[index])));
    const flags = flagsOf(source, raw, period, labelled);
    const ratio = raw.ratio === true;
    const narrowed = labelled.narrowed === true;
    const indicator =
      label === null ? [] : candidates.of({ label, unit: raw.unit, value: quantity.value, ratio, narrowed });
    const moved: PeriodRead = period === said ? said : { ...period, from: "moved" };
    const grounds = groundsOf({
      flags,
      mended: flags.includes("mended") && !isSpaced(source, raw),
      labelled,
      raw,
      period: moved,
      stage: read,
      indicator,
      startsAtBefore: before,
      section,
      document,
      abuts: isAbutting(plain, raws[index - 1], raw),
      ofDoubted: labelled.carried && doubted !== null && doubted.line === line,
    });
    const { start, end } = spanOf(source, raw);
    const { value, lower, upper } = quantity;
    const figure: Figure = {
      start,
      end,
      text: source.shown.slice(raw.start, raw.end).join(""),
      value,
      unit: raw.unit,
      qualifier: raw.qualifier,
      label,
      period: before ? period.before : period.code,
      stage: before && stage !== "plan" ? "actual" : stage,
      indicator,
      tier: tierOf(grounds, period.code),
      flags,
    };
    if (!labelled.carried) doubted = grounds.some(doubtsThing) ? { line } : null;
    figures.push({
      figure: lower === undefined || upper === undefined ? figure : { ...figure, lower, upper },
      grounds,
    });
  }
  return figures;
}

const NO_SECTION: Section = { start: 0, end: 0, mode: "result", said: false, time: null, heading: false };

/** 50万元以上的村占比82%: what lies between may belong to either. */
const isAbutting = (plain: string, before: Raw | undefined, raw: Raw): boolean =>
  before !== undefined &&
  raw.ratio !== true &&
  raw.start - before.end < LONGEST &&
  /^[^,。;:、\n()\t|]+$/.test(plain.slice(before.end, raw.start));

/** Where the list begins in which each figure stands: 分别回落2.16和1.66个百分点 says of both that they fell. */
function listStarts(plain: string, raws: readonly Raw[]): readonly number[] {
  const starts: number[] = [];
  for (const [index, raw] of raws.entries()) {
    const before = raws[index - 1];
    const listed = before !== undefined && /^(?:[、,和及与]|以及)$/.test(plain.slice(before.end, raw.start));
    starts.push(listed ? (starts[index - 1] ?? raw.start) : raw.start);
  }
  return starts;
}

function isMended({ mended }: Source, { start, end }: Raw): boolean {
  for (let at = start; at < end; at += 1) if (mended.has(at)) return true;
  return false;
}

/** 9 204元: thousands are set apart by a space (GB/T 15835-2011), which is put together and is no damage. */
const isSpaced = (source: Source, raw: Raw): boolean => {
  const { start, end } = spanOf(source, raw);
  return /^[^\d\n]*\d{1,3}(?: \d{3})+(?:\.\d+)?[^\d\s]*$/.test(source.chars.slice(start, end).join(""));
};

/** A short sentence without numbers is a heading inside its line (多措并举抓培育。): times before it are not of what follows. */
const shortHeadings = (plain: string): readonly number[] =>
  Array.from(plain.matchAll(/(?<=^|[。\n])[^。,;:、\d\n]{4,14}。/g), ({ index, 0: heading }) => index + heading.length);

function flagsOf(source: Source, raw: Raw, period: PeriodRead, labelled: Labelled): readonly FigureFlag[] {
  const flags: FigureFlag[] = [];
  if (raw.unitCarried === true) flags.push("unit-carried");
  if (labelled.carried) flags.push("label-carried");
  if (raw.unit === null && raw.ratio !== true && raw.script !== "special") flags.push("no-unit");
  if (isMended(source, raw)) flags.push("mended");
  if (period.inferred && period.code !== null) flags.push("period-inferred");
  if (labelled.part) flags.push("part");
  if (labelled.unpaired) flags.push("unpaired");
  return flags;
}
