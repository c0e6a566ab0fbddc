import type { Figure } from "#authoring/read/reading.ts";
import { parsePeriod } from "#domain/period/period.ts";
import { converted, isCounted } from "./convert.ts";
import { type Look, sentencesWithFigures } from "./look.ts";
import { knownOf, RELATIVE } from "./series.ts";

/** What a text says of a thing at another place, against which a slip of the decimal point shows. */
export function besideOthers(look: Look): void {
  for (const { figures } of sentencesWithFigures(look)) {
    risen(look, figures);
    countedUp(look, figures);
  }
  acrossPeriods(look);
}

/** From one period to the next, or from a result to a plan, nothing grows so many times. */
const LEAP = 7;
/** A count that was below this may well be. */
const FEW = 5;

const isLeap = (one: number, other: number): boolean => Math.max(one / other, other / one) >= LEAP;

/** 由61户增至830户: the two ends of a change. */
const FROM = /(?:由|从)[^由从,;。\d]{0,14}$/;
const TO =
  /^[^,;。\d]{0,8}(?:[升降增减提扩缩优调压上下改变跃达回][^,;。\d]{0,6}(?:到|至|为)|到|至)[^,;。\d]{0,8}(?:\d{4}年[末底]?的?)?[约近超]?$/;

function risen({ plain, tell }: Look, figures: readonly Figure[]): void {
  for (const [at, first] of figures.entries()) {
    const second = figures[at + 1];
    if (second === undefined || first.value === null || second.value === null || first.unit === null) continue;
    if (RELATIVE.has(first.unit) || Math.min(first.value, second.value) <= 0) continue;
    const before = plain.slice(Math.max(0, first.start - 18), first.start).replace(/\d{4}年[末底]?/, "");
    if (!FROM.test(before) || !TO.test(plain.slice(first.end, second.start))) continue;
    const end = second.unit === null ? null : converted(second.value, second.unit, first.unit);
    if (end === null || !isLeap(end, first.value) || (isCounted(first.unit) && Math.min(end, first.value) < FEW))
      continue;
    const [wrong, right] = end > first.value ? [second, first] : [first, second];
    tell("power-of-ten", "warning", wrong, { expected: right.text });
  }
}

/** 办理建议16件、提案23件，共39件: the whole after its parts. */
const WHOLE_AFTER = /^[,、](?:总?共计?|合计|总计)[^,;。:\d]{0,4}$/;

function countedUp({ plain, tell }: Look, figures: readonly Figure[]): void {
  for (const [at, whole] of figures.entries()) {
    const last = figures[at - 1];
    if (last === undefined || whole.value === null || !WHOLE_AFTER.test(plain.slice(last.end, whole.start))) continue;
    const parts: Figure[] = [];
    for (let n = at - 1; n >= 0; n -= 1) {
      const part = figures[n];
      const next = figures[n + 1];
      if (part === undefined || next === undefined || part.unit !== whole.unit || part.value === null) break;
      if (n < at - 1 && !/^、[^,;。:]{0,12}$/.test(plain.slice(part.end, next.start))) break;
      parts.push(part);
    }
    const over = parts.find(({ value }) => (value ?? 0) > (whole.value ?? 0));
    if (parts.length > 1 && over !== undefined) tell("part-over", "error", over, { expected: `≤ ${whole.text}` });
  }
}

/** A thing as a text names it, with the value it has there. */
interface Said {
  readonly figure: Figure;
  readonly value: number;
  readonly unit: string;
}

/** The same thing for two periods, as done and as planned: 粮食产量18.2万吨 and 182万吨以上. */
function acrossPeriods(look: Look): void {
  const seen = new Map<string, Said[]>();
  for (const figure of look.reading.figures) {
    const said = saidOf(figure);
    const key = said === null ? null : keyOf(look, figure);
    if (said === null || key === null) continue;
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, said].slice(-MOST));
    for (const other of others) {
      const value = converted(said.value, said.unit, other.unit);
      if (value === null || other.figure.period === figure.period || !isLeap(value, other.value)) continue;
      if (isCounted(other.unit) && Math.min(value, other.value) < FEW) continue;
      const [wrong, right] = isFarther(look, said, other) ? [said, other] : [other, said];
      look.tell("power-of-ten", "warning", wrong.figure, { expected: right.figure.text });
      break;
    }
  }
}

/** A thing is compared with what was said of it last, so many times back. */
const MOST = 3;

/** Half a year at the least: what comes in a month is a twelfth of what comes in a year. */
function saidOf(figure: Figure): Said | null {
  const { value, unit, period, stage, flags } = figure;
  if (value === null || value <= 0 || unit === null || RELATIVE.has(unit) || period === null) return null;
  if (stage === "plan" || stage === "intent" || flags.some((flag) => /^(?:part|unpaired|label-carried)$/.test(flag)))
    return null;
  const p = parsePeriod(period);
  const isLong = p.kind === "year" || p.kind === "half" || (p.kind === "months" && p.toMonth - p.fromMonth >= 5);
  return isLong ? { figure, value, unit } : null;
}

/** An indicator that it is surely of, or a label that is long enough to be of one thing. */
function keyOf(look: Look, figure: Figure): string | null {
  const { label } = figure;
  if (label === null || label.length < LONG) return null;
  const known = knownOf(figure, look.context);
  if (known !== null) return label.length > LONG ? known.id : null;
  return /投资|资金|项目|企业$/.test(label) ? null : label;
}

/** Shorter labels, and what is told of one project, are of several things. */
const LONG = 4;

/** Which of two is the wrong one: that farther from what was published last; a point that was lost makes a number larger. */
function isFarther({ context }: Look, one: Said, other: Said): boolean {
  const last = knownOf(one.figure, context)?.last;
  const unit = knownOf(one.figure, context)?.unit;
  const [a, b] = [one, other].map((said) => (unit === undefined ? null : converted(said.value, said.unit, unit)));
  if (last === undefined || last.value <= 0 || a == null || b == null)
    return (converted(one.value, one.unit, other.unit) ?? 0) > other.value;
  const away = (value: number): number => Math.abs(Math.log10(value / last.value));
  return away(a) > away(b);
}
