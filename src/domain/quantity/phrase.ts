import type { Qualifier } from "#domain/schemas/value.ts";
import type { Core } from "./core.ts";
import { shifted } from "./decimal.ts";
import { type NumberRead, powerOf, readNumber } from "./number.ts";
import { matchAt, pastSpaces } from "./plain.ts";
import { endsOf, foremost, readAfter, readBefore } from "./qualifier-word.ts";
import type { QuantityReading } from "./reading.ts";
import { special } from "./special.ts";
import { TABLE_UNITS, type UnitRead, type UnitWords } from "./unit-word.ts";

/** A phrase with where it stands. */
export interface PhraseRead {
  readonly reading: Omit<QuantityReading, "digits" | "printed">;
  readonly core: Core;
  readonly numberAt: number;
  readonly end: number;
}

/** The longest phrase that begins at an offset; `null` where none does, or where it is none that can be told in numbers. */
export function readPhrase(plain: string, at: number, units = TABLE_UNITS): PhraseRead | null {
  const before = readBefore(plain, at);
  const core = special(plain, before.end, units) ?? amount(plain, before.end, units);
  if (core === null) return null;
  const after = readAfter(plain, core.end);
  const words = [...before.words, ...core.words, ...after.words];
  // 亿元以上项目 is a class of projects: only a word before the number, 余 or 多 makes a number of 亿.
  if (core.bare && before.words.length + core.words.length === 0) return null;
  // 上 and 成 go with 百, 千, 万 and no other number.
  if (!core.bare && words.some((w) => w === "上" || w === "成")) return null;
  const fields = fieldsOf(core, words);
  if (fields === null) return null;
  const reading = { kind: core.kind, ...fields, unit: core.unit, qualifier: foremost(words), qualifiers: words };
  return { reading, core, numberAt: before.end, end: after.end };
}

/** Value and ends. A range that is open at an end as well (超过2–3个) has no number that could stand for it. */
function fieldsOf(
  { from, to }: Core,
  words: readonly Qualifier[],
): Pick<QuantityReading, "value" | "lower" | "upper"> | null {
  const open = endsOf(words);
  if (to !== null) return open.lower || open.upper ? null : { value: null, lower: from, upper: to };
  if (open.lower && open.upper) return { value: from, lower: null, upper: null };
  if (open.lower) return { value: from, lower: from, upper: null };
  if (open.upper) return { value: from, lower: null, upper: from };
  return { value: from };
}

/** From one number to another. 到 and 至 in words, any dash but a minus sign twice. */
const TO = / *(?:-|–|—{1,2}|~|至|到) */y;

/** A number with its unit, or two of them: 40.6亿元, 1800余万元, 2–3个, 9000万元至1.2亿元. */
function amount(plain: string, at: number, units: UnitWords): Core | null {
  const first = readNumber(plain, at, units);
  if (first === null || (first.digit && first.scale === "")) return null;
  const unit = unitAfter(plain, first, units);
  const single: Core = {
    kind: "amount",
    ...inUnit(first, unit, units),
    unit: unit?.code ?? null,
    words: first.word === null ? [] : [first.word],
    bare: first.bare,
    script: first.script,
    digits: [at, first.digitsEnd],
    end: unit?.end ?? first.end,
  };
  const dash = matchAt(TO, plain, single.end);
  if (dash === null || first.form !== "exact" || first.word !== null || first.bare) return single;
  const secondAt = single.end + dash[0].length;
  const second = readNumber(plain, secondAt, units);
  if (second === null || second.form !== "exact" || second.word !== null || second.bare) return single;
  const secondUnit = unitAfter(plain, second, units);
  const ends = endsInUnit(first, unit, second, secondUnit, units);
  if (ends === null) return single;
  return {
    ...single,
    ...ends,
    unit: secondUnit?.code ?? null,
    digits: [at, second.digitsEnd],
    end: secondUnit?.end ?? second.end,
  };
}

const unitAfter = (plain: string, { end, scale }: NumberRead, units: UnitWords): UnitRead | null =>
  units.read(plain, pastSpaces(plain, end), scale);

/** Number and ends in the unit: multiplied by the scale where that is no part of the unit. */
function inUnit(read: NumberRead, unit: UnitRead | null, units: UnitWords): Pick<Core, "from" | "to"> {
  const power = unit?.holdsScale === true ? 0 : powerOf(read.scale);
  const from = shifted(read.from, power);
  if (read.form === "exact") return { from, to: null };
  const to = shifted(read.to, power);
  // Of things that are counted 几十 ends at 99; of money it ends below 100, and where is not said.
  const whole = read.form === "unknown" && power === 0 && units.isCounted(unit?.code ?? null);
  return { from, to: whole ? to - 1 : to };
}

/**
 * The two ends of a range in the unit of the second. The first number has the second's scale where it names none and the two
 * are then in order (9～16亿元), else its own (5000至1万人). `null` where units differ or the order is wrong.
 */
function endsInUnit(
  first: NumberRead,
  firstUnit: UnitRead | null,
  second: NumberRead,
  secondUnit: UnitRead | null,
  units: UnitWords,
): Pick<Core, "from" | "to"> | null {
  if (firstUnit !== null && secondUnit === null) return null;
  const { from: to } = inUnit(second, secondUnit, units);
  const scalePower = secondUnit?.holdsScale === true ? powerOf(second.scale) : 0;
  const own = shifted(first.from, powerOf(first.scale) - scalePower);
  const shared = shifted(first.from, powerOf(second.scale) - scalePower);
  if (firstUnit !== null && secondUnit !== null && baseName(first, firstUnit) !== baseName(second, secondUnit))
    return null;
  const from = first.scale === "" && firstUnit === null && shared < to ? shared : own;
  return from < to ? { from, to } : null;
}

const baseName = ({ scale }: NumberRead, { code, holdsScale }: UnitRead): string =>
  holdsScale ? code.slice(scale.length) : code;
