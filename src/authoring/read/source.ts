import { plainOf } from "#domain/quantity/plain.ts";
import type { Span } from "./reading.ts";
import { REPORT_UNITS } from "./units.ts";

/**
 * A text as it is read: half-width, without what the layout broke. `plain[i]` stands at code point `at[i]` of the text;
 * `shown[i]` is the sign as printed (0 for a letter O in a number).
 */
export interface Source {
  readonly plain: string;
  readonly shown: readonly string[];
  readonly at: readonly number[];
  /** Indexes into `plain` after which something was dropped or in which a sign was put right, inside a number. */
  readonly mended: ReadonlySet<number>;
  readonly chars: readonly string[];
}

/** Where a stretch of the text as it is read stands in the text itself. */
export const spanOf = ({ at }: Source, { start, end }: Span): Span => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? 0) + 1,
});

const HAN = "\\p{Script=Han}";

export function sourceOf(text: string): Source {
  const { chars, plain } = plainOf(text);
  const dropped = new Set<number>();
  const put = new Map<number, string>();
  const broken = new Set<number>();
  const drop = (from: number, to: number, inNumber: boolean): void => {
    for (let i = from; i < to; i += 1) {
      dropped.add(i);
      if (inNumber) broken.add(i);
    }
  };
  dropLayout(plain, drop);
  mendLetters(plain, put);
  mendSpaces(withPut(plain, put), drop);
  mendLines(plain, drop);
  const at: number[] = [];
  const signs: string[] = [];
  const shown: string[] = [];
  const mended = new Set<number>();
  for (let i = 0; i < plain.length; i += 1) {
    if (dropped.has(i)) {
      if (broken.has(i)) mended.add(at.length - 1);
      continue;
    }
    const right = put.get(i);
    if (right !== undefined) mended.add(at.length);
    signs.push(right ?? plain.charAt(i));
    shown.push(right ?? chars[i] ?? "");
    at.push(i);
  }
  return { plain: signs.join(""), shown, at, mended, chars };
}

/** The text with the signs that are put right, so that a number which is broken twice is seen whole: 2 O3件. */
const withPut = (plain: string, put: ReadonlyMap<number, string>): string =>
  put.size === 0 ? plain : plain.replace(/[Oo]/g, (letter, at: number) => put.get(at) ?? letter);

type Drop = (from: number, to: number, inNumber: boolean) => void;

/** Marks that nobody sees, indents, and the single spaces that typesetting puts beside Chinese signs. */
function dropLayout(plain: string, drop: Drop): void {
  for (const { index, 0: run } of plain.matchAll(/[\u00ad\u200b-\u200f\u2060\ufeff\r]+/g))
    drop(index, index + run.length, false);
  for (const { index, 0: run } of plain.matchAll(/(?<=^|\n)[ \t]+|[ \t]+(?=\r?\n|$)/g))
    drop(index, index + run.length, false);
  const beside = new RegExp(
    `(?<=[${HAN}，。、；：“”（）(),;:%|]) (?=\\S)|(?<=\\S) (?=[${HAN}，。、；：“”（）(),;:%|])`,
    "gu",
  );
  const sections = spacesOfSections(plain);
  for (const { index } of plain.matchAll(beside)) if (!sections.has(index)) drop(index, index + 1, false);
}

/** A number with a space after it where a line begins. */
const NUMBERED = /(?<=^|\n)[ \t]*(\d{1,2}(?:\.\d{1,2}){0,3}) +(?=\S)/g;

/**
 * The single spaces that tell the number of a section from a quantity: 2.3␣受理…. Where the sign of a unit follows (4␣节水, 4.2␣亩均)
 * it is a section's number if others stand beside it: 4.1 below 4, 4.1 or 4.3 beside 4.2.
 */
function spacesOfSections(plain: string): ReadonlySet<number> {
  const found = Array.from(plain.matchAll(NUMBERED), ({ index, 0: printed, 1: number = "" }) => ({
    number,
    space: index + printed.length - 1,
  }));
  const numbers = new Set(found.map(({ number }) => number));
  return new Set(
    found
      .filter(({ number, space }) => !hasUnit(plain, space + 1) || besides(number).some((one) => numbers.has(one)))
      .map(({ space }) => space),
  );
}

/** The numbers that stand beside that of a section: below a whole one, before and after one with parts. */
function besides(number: string): readonly string[] {
  const dot = number.lastIndexOf(".");
  if (dot < 0) return [`${number}.1`];
  const [above, last] = [number.slice(0, dot), Number(number.slice(dot + 1))];
  return [`${above}.${last - 1}`, `${above}.${last + 1}`];
}

/** 9 204元, 1 862.4公里: groups of three; and a space in a number that has its unit (2 86.7万人次). */
function mendSpaces(plain: string, drop: Drop): void {
  const spaces = (index: number, printed: string): void => {
    for (let i = 0; i < printed.length; i += 1) if (printed[i] === " ") drop(index + i, index + i + 1, true);
  };
  const no = /[表图件注第号期条附]$/;
  const groups = new RegExp(`(?<![\\d.,:/-])\\d{1,3}(?: \\d{3})+(?=(?:\\.\\d+)? ?(?:[${HAN}%‰℃]))`, "gu");
  for (const { index, 0: printed } of plain.matchAll(groups))
    if (!no.test(plain.slice(index - 1, index)) && !/^ ?[年月日]/.test(plain.slice(index + printed.length)))
      spaces(index, printed);
  const split = new RegExp(
    `(?<=[${HAN}(,、。;:])(\\d{1,4}(?:\\.\\d*)?) (\\.?\\d{1,4}(?:\\.\\d+)?)(?= ?(\\S{1,3}))`,
    "gu",
  );
  for (const { index, 0: printed, 1: first = "" } of plain.matchAll(split)) {
    const end = index + printed.length;
    if (/^(?:19|20)\d\d$/.test(first) || no.test(plain.slice(index - 1, index))) continue;
    // 成绩。1. 5个项目: the number of an item.
    if (/^\d{1,2}\.$/.test(first) && /[。;:]/.test(plain.charAt(index - 1))) continue;
    // 受益。4.3 268名: the number of a section.
    if (/^\d{1,2}\.\d/.test(first) && /[。;]/.test(plain.charAt(index - 1))) continue;
    if (hasUnit(plain, plain[end] === " " ? end + 1 : end)) spaces(index, printed);
  }
  // 2 . 6万亩: a point with spaces around it; 1. 5个 after a sentence is an item.
  const pointed = new RegExp(`(?<=[${HAN}(,、])\\d{1,4}(?: \\. ?|\\. )\\d{1,4}(?=\\S)`, "gu");
  for (const { index, 0: printed } of plain.matchAll(pointed))
    if (hasUnit(plain, index + printed.length)) spaces(index, printed);
  for (const { index, 0: printed } of plain.matchAll(/(?<![\d.])2 ?0 ?[0-4] ?\d ?(?=年)/g)) spaces(index, printed);
}

const hasUnit = (plain: string, at: number): boolean =>
  /^[万亿]/.test(plain.charAt(at)) || REPORT_UNITS.read(plain, at, "") !== null;

/** 3O8户, 1OO%: a letter between digits, or between a digit and a unit. */
function mendLetters(plain: string, put: Map<number, string>): void {
  for (const { index, 0: letters } of plain.matchAll(/(?<=\d[ .]?)[Oo]+(?=[\d.]|$|[^A-Za-z])/g)) {
    const end = index + letters.length;
    if (/[\d.]/.test(plain.charAt(end)) || hasUnit(plain, end)) for (let i = index; i < end; i += 1) put.set(i, "0");
  }
}

/** Where a line ends is the layout's where a sentence goes on: `1↵2.7亿元`, and prose that is cut at a width. */
function mendLines(plain: string, drop: Drop): void {
  for (const match of plain.matchAll(/\r?\n[ \t]*/g)) {
    const [printed] = match;
    const end = match.index + printed.length;
    const from = plain.lastIndexOf("\n", match.index - 1) + 1;
    const line = plain.slice(from, match.index).trim();
    const next = plain.slice(end, end + 40);
    const digits = /(?:^|[^\d.])(\d[\d.]*)$/.exec(line)?.[1];
    if (digits !== undefined && goesOn(line, digits, next)) drop(match.index, end, true);
    else if (isCut(line, next)) drop(match.index, end, false);
  }
}

function goesOn(line: string, digits: string, next: string): boolean {
  const part = /^\.?\d+(?:\.\d+)?/.exec(next)?.[0];
  if (part === undefined || line.length < digits.length + 4 || /^(?:19|20)\d\d$/.test(digits)) return false;
  if (/^\d{1,2}[.、]$/.test(part + next.charAt(part.length))) return false;
  if (/^(?:19|20)\d\d$/.test(part) && next.charAt(part.length) === "年") return false;
  return hasUnit(next, part.length) && !/[表图件注第附]$/.test(line.slice(0, -digits.length));
}

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|\d{1,2}(?:\.\d{1,2})+ |第[一二三四五六七八九十]|【|——|#|\||注:|附)/;

function isCut(line: string, next: string): boolean {
  if (line.length < 20 || next === "" || /[。;:!?…”|\t]$/.test(line) || /^[\n|#\t]/.test(next)) return false;
  return /[,、。;]/.test(line) && !HEADING.test(next) && /[\p{Script=Han}\d,、"“(]$/u.test(line);
}
