import { UNIT_CODES, unitOf } from "#domain/figure/unit.ts";

/** The units that a reader knows, by their words. */
export interface UnitWords {
  /** The unit at an offset, after a number with that scale; `null` where none follows. */
  readonly read: (plain: string, at: number, scale: string) => UnitRead | null;
  /** True for what is counted one by one, so that no value lies between two whole numbers. */
  readonly isCounted: (code: string | null) => boolean;
}

/** Other printed forms of a unit of the table. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["百分点", "个百分点"],
  ["元整", "元"],
]);

/** What may follow a number and its scale, longest first. 万 and 亿 are scales, read with the number. */
const NAMES: readonly string[] = [...UNIT_CODES.filter((c) => !/^[万亿]|^unstated$/.test(c)), ...ALIASES.keys()].sort(
  (a, b) => b.length - a.length,
);

/** Finds the first of some names, in their order, that stands at an offset: by the first sign, so that few are tried. */
function nameFinder(names: readonly string[]): (plain: string, at: number) => string | undefined {
  const bySign = new Map<string, readonly string[]>();
  for (const name of names) {
    const sign = name.charAt(0);
    bySign.set(sign, [...(bySign.get(sign) ?? []), name]);
  }
  return (plain, at) => bySign.get(plain[at] ?? "")?.find((name) => plain.startsWith(name, at));
}

const nameAt = nameFinder(NAMES);

const CODES = new Set(UNIT_CODES);

export interface UnitRead {
  readonly code: string;
  /** True where the scale is part of the unit (亿元); otherwise the number has to be multiplied by it (1亿个). */
  readonly holdsScale: boolean;
  readonly end: number;
}

function readUnit(plain: string, at: number, scale: string): UnitRead | null {
  const name = nameAt(plain, at);
  if (name === undefined) return null;
  const base = ALIASES.get(name) ?? name;
  const holdsScale = scale !== "" && CODES.has(scale + base);
  return { code: holdsScale ? scale + base : base, holdsScale, end: at + name.length };
}

function isCounted(code: string | null): boolean {
  if (code === null) return true;
  const { dimension, base } = unitOf(code);
  return base === undefined && (dimension === "count" || dimension === "people" || dimension === "livestock");
}

/** The units of the table, which are all that published figures may have. */
export const TABLE_UNITS: UnitWords = { read: readUnit, isCounted };

/** True where a unit begins (千米 and 千瓦时 begin as a number does). */
export const startsUnit = (plain: string, at: number, units: UnitWords): boolean => units.read(plain, at, "") !== null;
