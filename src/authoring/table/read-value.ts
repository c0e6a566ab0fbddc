import { digitsOf, shifted } from "#domain/quantity/decimal.ts";
import { placesBetween } from "#domain/quantity/in-unit.ts";
import { printQuantity } from "#domain/quantity/print-quantity.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import type { Missing, Qualifier } from "#domain/schemas/value.ts";
import { missingSchema } from "#domain/schemas/value.ts";
import type { Question, QuestionCode } from "./asked.ts";
import { isGap, kindOf } from "./cell-kind.ts";
import { textOf } from "#authoring/table/open/grid.ts";
import { anchorOf, type Around, type Located } from "./around.ts";
import { shown } from "./number-format.ts";
import { unitNamed, withoutMark } from "./words.ts";

/** A number in the unit of its indicator, with the words and the unit that the sheet prints. */
export interface Read {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly missing?: Missing;
  /** The unit of the sheet. */
  readonly unit: string | null;
  readonly printed: string;
  readonly qualifier: Qualifier | null;
}

/** What stands in a cell by itself, in its own unit if it has one. */
interface Raw {
  readonly value: number | null;
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  readonly printed: string | null;
}

type Result = Read | "asked" | "skipped" | "fault";

const LONGEST_PRINTED = 24;
const GAPS = missingSchema.options;

/** True for a number that may be a share or a fraction of one: no format and no sign says which. */
export function isPlainShare({ cell, indicator }: Located): number | null {
  if (indicator.unit !== "%" || cell === undefined) return null;
  const { content } = cell;
  if (content.kind === "number") {
    const { percent, literal, held } = shown(content.value, content.format);
    return percent || literal.includes("%") ? null : held;
  }
  if (content.kind !== "text") return null;
  const reading = readQuantity(withoutMark(content.text));
  return reading === null || reading.unit !== null ? null : reading.value;
}

/** Reads the number of a cell that is known to be of an indicator and a period. `smallShares`: indicators with a share below 2. */
export function readValue(around: Around, at: Located, smallShares: ReadonlySet<string>): Result {
  const { desk, table } = around;
  const { cell, indicator, row, column } = at;
  const place = table.view.place(row, column);
  const ask = (code: QuestionCode, found: string, choices: readonly string[], key?: string, free?: Question["free"]) =>
    desk.ask({
      code,
      place,
      found,
      choices,
      ...(free === "quantity" ? { fits: isQuantity } : {}),
      ...(key === undefined ? {} : { key }),
      ...(free === undefined ? {} : { free }),
    });
  const content = cell?.content;
  if (content?.kind === "error" || content?.kind === "no-result") return "fault";
  if (content?.kind === "date") {
    desk.tell({ code: "date-for-number", place, found: content.date, expected: indicator.unit });
    return "fault";
  }
  const mark = content === undefined ? "" : content.kind === "text" ? content.text.trim() : "0";
  if (content === undefined || (content.kind === "text" && isGap(content.text))) {
    const answer = ask(
      "blank",
      mark === "" ? "—" : mark,
      [...GAPS, "skip"],
      `${anchorOf(table)}${mark === "" ? "" : `-${mark}`}`,
    );
    return answer === null ? "asked" : gapOf(answer);
  }
  // A row of numbers that could be years, below heads without one: it may be a head itself.
  if (kindOf(cell) === "year" && isAmongYears(around, at)) {
    const answer = ask("year-like", mark === "0" ? textOf(cell) : mark, ["number", "skip"]);
    if (answer !== "number") return answer === null ? "asked" : "skipped";
  }
  const raw = content.kind === "number" ? ofNumber(content.value, content.format, ask) : ofText(content.text, at, ask);
  if (raw === "asked" || raw === "skipped") return raw;
  if (raw.value === 0 && raw.lower === undefined) {
    const answer = ask("zero", "0", ["0", ...GAPS, "skip"], anchorOf(table));
    if (answer === null) return "asked";
    if (answer !== "0") return gapOf(answer);
  }
  const share = isPlainShare(at);
  const unit = unitOfCell(around, at, raw, share, smallShares, ask);
  if (unit === "asked" || unit === "skipped") return unit;
  const read = inUnit(raw, unit, indicator.unit) ?? said(ask("unreadable", mark, ["skip"], undefined, "quantity"), at);
  if (typeof read === "string" || !isFarOff(read, at)) return read;
  const found = `${read.printed} ≠ ${digitsOf(indicator.last?.value ?? 0)}${indicator.unit}`;
  const answer = ask("magnitude", found, ["keep", "skip"]);
  return answer === null ? "asked" : answer === "keep" ? read : "skipped";
}

/** A number that a person has typed for a cell, in its own unit or in that of the indicator. */
function said(answer: string | null, { indicator }: Located): Result {
  if (answer === null) return "asked";
  const raw = quantityIn(answer);
  return (
    (raw === null ? null : inUnit(raw, { code: raw.unit ?? indicator.unit, places: 0 }, indicator.unit)) ?? "skipped"
  );
}

function isAmongYears({ table, columns }: Around, { row, column }: Located): boolean {
  const own = columns.find(({ at }) => at === column);
  if (own?.heads.some(({ head }) => head.year !== null || head.shortYear !== null) === true) return false;
  return columns.every(({ use, at }) => {
    const kind = use === "values" ? kindOf(table.view.cellAt(row, at)) : "empty";
    return kind === "year" || kind === "empty";
  });
}

/** So many times more or less than what was published last is more often a wrong unit than a change. */
const FAR = 20;

function isFarOff({ value, lower, upper }: Read, { indicator, category }: Located): boolean {
  const last = indicator.last?.value;
  const now = value ?? lower ?? upper;
  if (last === undefined || last === 0 || now == null || now === 0 || category !== null) return false;
  if (indicator.kind === "growth" || indicator.unit === "%") return false;
  const ratio = Math.abs(now / last);
  return ratio > FAR || ratio < 1 / FAR;
}

const gapOf = (answer: string): Result => {
  const missing = GAPS.find((reason) => reason === answer);
  return missing === undefined ? "skipped" : { value: null, missing, unit: null, printed: "", qualifier: null };
};

type AskCell = (
  code: QuestionCode,
  found: string,
  choices: readonly string[],
  key?: string,
  free?: Question["free"],
) => string | null;

function ofNumber(value: number, format: string, ask: AskCell): Raw | "asked" | "skipped" {
  const { number, percent, literal, differs, held } = shown(value, format);
  const unit = percent ? "%" : literal === "" ? null : unitNamed(literal);
  const own = percent && literal !== "" ? false : literal === "" || unit !== null;
  if (!differs && own) return { value: held, qualifier: null, unit, printed: null };
  const choices = [...new Set([...(number === null ? [] : [digitsOf(number)]), digitsOf(held)]), "skip"];
  const seen = number === null ? format : `${digitsOf(number)}${percent ? "%" : literal}`;
  const answer = ask("shown-differs", `${seen} ≠ ${digitsOf(held)}`, choices, undefined, "quantity");
  if (answer === null) return "asked";
  if (answer === "skip") return "skipped";
  const typed = quantityIn(answer);
  if (typed === null) return "asked";
  return typed.unit === null ? { ...typed, unit } : typed;
}

function ofText(text: string, { indicator }: Located, ask: AskCell): Raw | "asked" | "skipped" {
  const bare = withoutMark(text).replace(/^['’‘]/, "");
  // 9 204 is one number; any other space among digits is a question.
  const joined = /^[^\d]*\d{1,3}(?:[ \u00a0\u3000]\d{3})+(?!\d)/.test(bare)
    ? bare.replace(/(\d)[ \u00a0\u3000](?=\d{3})/g, "$1")
    : bare.replace(/^([^\d]*[\d.,，．]+)[ \u00a0\u3000]+(?=[^\d\s])/, "$1");
  const read = quantityIn(joined) ?? (indicator.kind === "growth" ? fallIn(joined) : null);
  if (read !== null) return read;
  const answer = ask("unreadable", text.trim().slice(0, 40), ["skip"], undefined, "quantity");
  if (answer === null) return "asked";
  if (answer === "skip") return "skipped";
  return quantityIn(answer) ?? "asked";
}

function quantityIn(text: string): Raw | null {
  const reading = readQuantity(text);
  if (reading === null || reading.kind !== "amount" || reading.qualifiers.length > 1) return null;
  // 40.6亿 has a scale and no unit: of what, only the heads could say, and they may count in another.
  if (reading.unit === null && /[万亿萬億成]|分之/.test(text)) return null;
  const { value, lower, upper, qualifier, unit, printed } = reading;
  return { value, lower, upper, qualifier, unit, printed: unit === null ? null : printed };
}

const isQuantity = (text: string): boolean => quantityIn(text) !== null;

/** 下降2.4% of a growth rate is -2.4, 增长2.4% is 2.4. */
function fallIn(text: string): Raw | null {
  const [, rest = ""] = /^(?:同比)?(?:增长|下降)(.+)$/.exec(text) ?? [];
  const read = rest === "" ? null : quantityIn(rest);
  if (read === null || read.value === null || read.lower !== undefined || read.value < 0) return null;
  const value = text.includes("下降") ? -read.value : read.value;
  return { ...read, value: value + 0, printed: read.unit === null ? null : `${digitsOf(value)}${read.unit}` };
}

/** How far a value may be from the one published last to confirm a unit. */
const LIKE = 5;

function isLikeLast({ value }: Raw, unit: string, indicator: Located["indicator"]): boolean {
  const places = placesBetween(unit, indicator.unit);
  if (indicator.last === undefined || value === null || places === null) return false;
  const ratio = Math.abs(shifted(value, places) / indicator.last.value);
  return ratio < LIKE && ratio > 1 / LIKE;
}

/** The unit that cell, heads and title agree on. */
function unitOfCell(
  { table, titles }: Around,
  { units, indicator }: Located,
  raw: Raw,
  share: number | null,
  smallShares: ReadonlySet<string>,
  ask: AskCell,
): { readonly code: string; readonly places: number } | "asked" | "skipped" {
  const wanted = indicator.unit;
  const own = new Set([...(raw.unit === null ? [] : [raw.unit]), ...units]);
  const choose = (code: QuestionCode, found: string, choices: readonly string[], key: string) => {
    const answer = ask(code, found, [...choices, "skip"], key);
    if (answer === null) return "asked";
    return answer === "skip" ? "skipped" : answer;
  };
  const fitting = titles.units.filter((unit) => placesBetween(unit, wanted) !== null);
  const [first, second] = own;
  let unit = first ?? (fitting.length === 1 && titles.oddUnit === null ? fitting[0] : undefined);
  const clash =
    first !== undefined && second === undefined && titles.units.length > 0 && !titles.units.includes(first)
      ? titles.units.filter((other) => !first.startsWith("?") && placesBetween(first, other) !== null)
      : [];
  if (wanted === "unstated") return { code: unit ?? "unstated", places: 0 };
  if (second !== undefined || clash.length > 0 || (unit?.startsWith("?") ?? false) || fitting.length > 1) {
    const all = [...own, ...(own.size === 1 ? clash : own.size === 0 ? fitting : [])];
    const known = all.filter((code) => !code.startsWith("?"));
    // Of titles with several units that fit, the head's own is the one.
    if (!(own.size === 1 && clash.length === 0 && !all[0]?.startsWith("?"))) {
      const choices = [...new Set([...known, wanted])].filter((code) => placesBetween(code, wanted) !== null);
      const answer = choose("units-disagree", all.join(" ≠ "), choices, all.join("-"));
      if (answer === "asked" || answer === "skipped") return answer;
      unit = answer;
    }
  }
  // A title in another scale is often left from the year before: it holds where the numbers are like the last ones.
  if (first === undefined && unit !== undefined && unit !== wanted && !isLikeLast(raw, unit, indicator)) {
    const answer = choose("units-disagree", `${unit} ≠ ${wanted}`, [unit, wanted], `${unit}-${wanted}`);
    if (answer === "asked" || answer === "skipped") return answer;
    unit = answer;
  }
  if (unit !== undefined && placesBetween(unit, wanted) === null) {
    const answer = choose("units-disagree", `${unit} ≠ ${wanted}`, [wanted], `${unit}-${wanted}`);
    if (answer === "asked" || answer === "skipped") return answer;
    unit = answer;
  }
  if (share !== null) {
    const small = smallShares.has(indicator.id);
    if (unit === undefined || small || table.view.grid.formats === "lost") {
      const answer = choose("share", digitsOf(share), ["percent", "fraction"], `${anchorOf(table)}-${indicator.id}`);
      if (answer === "asked" || answer === "skipped") return answer;
      return { code: "%", places: answer === "fraction" ? 2 : 0 };
    }
  }
  if (unit === undefined) {
    const found = titles.oddUnit ?? "—";
    const variants = ["", "万", "亿"].map((scale) => scale + wanted.replace(/^[万亿]+/, ""));
    const choices = [...new Set([wanted, ...variants])].filter((code) => unitNamed(code) !== null);
    const answer = choose("unit", found, choices, `${anchorOf(table)}-${wanted}`);
    if (answer === "asked" || answer === "skipped") return answer;
    unit = answer;
  }
  return { code: unit, places: 0 };
}

/** The number in the unit of the indicator, with the words of the sheet; `null` where they make no phrase. */
function inUnit(
  raw: Raw,
  { code, places }: { readonly code: string; readonly places: number },
  wanted: string,
): Read | null {
  const between = wanted === "unstated" ? 0 : placesBetween(code, wanted);
  if (between === null) return null;
  const moved = movedBy(raw, places + between);
  let printed = raw.unit === code ? raw.printed : null;
  try {
    printed ??= printQuantity({ ...movedBy(raw, places), unit: code, qualifier: raw.qualifier });
  } catch {
    return null;
  }
  if (printed.length > LONGEST_PRINTED) return null;
  return { ...moved, unit: code, printed, qualifier: raw.qualifier };
}

/** The same number with its point moved. */
function movedBy({ value, lower, upper }: Raw, places: number): Pick<Read, "value" | "lower" | "upper"> {
  const move = (n: number | null): number | null => (n === null ? null : shifted(n, places));
  return lower === undefined || upper === undefined
    ? { value: move(value) }
    : { value: move(value), lower: move(lower), upper: move(upper) };
}
