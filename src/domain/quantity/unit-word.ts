import { UNIT_CODES, unitOf } from "#domain/figure/unit.ts";

/** Other printed forms of a unit of the table. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["百分点", "个百分点"],
  ["元整", "元"],
]);

/** What may follow a number and its scale, longest first. 万 and 亿 are scales, read with the number. */
const NAMES: readonly string[] = [...UNIT_CODES.filter((c) => !/^[万亿]|^unstated$/.test(c)), ...ALIASES.keys()].sort(
  (a, b) => b.length - a.length,
);

/** By first sign, so that few names are tried. */
const BY_SIGN = new Map<string, readonly string[]>();
for (const name of NAMES) {
  const sign = name.charAt(0);
  BY_SIGN.set(sign, [...(BY_SIGN.get(sign) ?? []), name]);
}

const CODES = new Set(UNIT_CODES);

export interface UnitRead {
  readonly code: string;
  /** True where the scale is part of the unit (亿元); otherwise the number has to be multiplied by it (1亿个). */
  readonly holdsScale: boolean;
  readonly end: number;
}

/** The unit at an offset, after a number with that scale; `null` where none follows. */
export function readUnit(plain: string, at: number, scale: string): UnitRead | null {
  const name = BY_SIGN.get(plain[at] ?? "")?.find((n) => plain.startsWith(n, at));
  if (name === undefined) return null;
  const base = ALIASES.get(name) ?? name;
  const holdsScale = scale !== "" && CODES.has(scale + base);
  return { code: holdsScale ? scale + base : base, holdsScale, end: at + name.length };
}

/** True where a unit begins (千米 and 千瓦时 begin as a number does). */
export function startsUnit(plain: string, at: number): boolean {
  return readUnit(plain, at, "") !== null;
}

/** True for what is counted one by one, so that no value lies between two whole numbers. */
export function isCounted(code: string | null): boolean {
  if (code === null) return true;
  const { dimension, base } = unitOf(code);
  return base === undefined && (dimension === "count" || dimension === "people" || dimension === "livestock");
}
