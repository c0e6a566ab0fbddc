/**
 * What a unit measures. Figures of unlike dimensions are never compared: a change in points is not a share, and a multiple
 * is neither.
 */
export type Dimension =
  | "count"
  | "people"
  | "money"
  | "area"
  | "length"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "livestock"
  | "time"
  | "share"
  | "points"
  | "multiple"
  | "unknown";

export interface Unit {
  /** As printed in Chinese documents; this is also the unit's code in data files. */
  readonly code: string;
  readonly dimension: Dimension;
  /** The unit it converts to without rounding, and by what; absent where there is nothing to convert. */
  readonly base?: { readonly code: string; readonly factor: number };
  /** What it measures in English, without its scale; nothing for counts, which have the indicator's own noun. */
  readonly en: string;
}

const unit = (code: string, dimension: Dimension, en: string, base?: [string, number]): Unit =>
  base === undefined ? { code, dimension, en } : { code, dimension, en, base: { code: base[0], factor: base[1] } };

/** What is counted one by one, each by the word that Chinese counts it with. */
const COUNTED = "个 家 件 期 场 项 所 对 次 条 座 台 辆 套 份 处 宗 笔 起 批 张 支 册 种 类 栋 间 株".split(" ");

/**
 * The only units and the only conversions. A unit is what a document printed: `亿元` stays 亿元.
 * Factors: decimal Chinese scales; 1 亩 = 1/15 公顷 (GB 3100 annex, land measure); 1 斤 = 1/2 公斤 (State Council order of
 * 1959 on measures); 1 ‰ = 1/10 %.
 */
const UNITS: readonly Unit[] = [
  ...COUNTED.flatMap((c) => [unit(c, "count", ""), unit(`万${c}`, "count", "", [c, 1e4])]),
  unit("人", "people", "people"),
  unit("万人", "people", "people", ["人", 1e4]),
  unit("亿人", "people", "people", ["人", 1e8]),
  unit("名", "people", "people"),
  unit("万名", "people", "people", ["名", 1e4]),
  unit("位", "people", "people"),
  unit("人次", "people", "attendances"),
  unit("万人次", "people", "attendances", ["人次", 1e4]),
  unit("万户", "people", "households", ["户", 1e4]),
  unit("户", "people", "households"),
  unit("元", "money", "yuan"),
  unit("万元", "money", "yuan", ["元", 1e4]),
  unit("亿元", "money", "yuan", ["元", 1e8]),
  unit("万亿元", "money", "yuan", ["元", 1e12]),
  unit("美元", "money", "US dollars"),
  unit("万美元", "money", "US dollars", ["美元", 1e4]),
  unit("亿美元", "money", "US dollars", ["美元", 1e8]),
  unit("亩", "area", "mu", ["公顷", 1 / 15]),
  unit("万亩", "area", "mu", ["亩", 1e4]),
  unit("公顷", "area", "hectares"),
  unit("万公顷", "area", "hectares", ["公顷", 1e4]),
  unit("平方公里", "area", "square kilometres"),
  unit("平方米", "area", "square metres"),
  unit("万平方米", "area", "square metres", ["平方米", 1e4]),
  unit("平米", "area", "square metres", ["平方米", 1]),
  unit("万平米", "area", "square metres", ["平方米", 1e4]),
  unit("米", "length", "metres"),
  unit("公里", "length", "kilometres"),
  unit("万公里", "length", "kilometres", ["公里", 1e4]),
  unit("千米", "length", "kilometres"),
  unit("立方米", "volume", "cubic metres"),
  unit("万立方米", "volume", "cubic metres", ["立方米", 1e4]),
  unit("亿立方米", "volume", "cubic metres", ["立方米", 1e8]),
  unit("吨", "mass", "tonnes"),
  unit("万吨", "mass", "tonnes", ["吨", 1e4]),
  unit("亿吨", "mass", "tonnes", ["吨", 1e8]),
  unit("公斤", "mass", "kilograms"),
  unit("万公斤", "mass", "kilograms", ["公斤", 1e4]),
  unit("斤", "mass", "jin", ["公斤", 1 / 2]),
  unit("万斤", "mass", "jin", ["斤", 1e4]),
  unit("千瓦时", "energy", "kilowatt-hours"),
  unit("万千瓦时", "energy", "kilowatt-hours", ["千瓦时", 1e4]),
  unit("亿千瓦时", "energy", "kilowatt-hours", ["千瓦时", 1e8]),
  unit("千瓦", "power", "kilowatts"),
  unit("万千瓦", "power", "kilowatts", ["千瓦", 1e4]),
  ...["头", "只", "羽"].flatMap((c) => [unit(c, "livestock", "head"), unit(`万${c}`, "livestock", "head", [c, 1e4])]),
  unit("小时", "time", "hours"),
  unit("天", "time", "days"),
  unit("个工作日", "time", "working days"),
  unit("个月", "time", "months"),
  unit("%", "share", "%"),
  unit("‰", "share", "‰", ["%", 1 / 10]),
  unit("个百分点", "points", "percentage points"),
  unit("倍", "multiple", "times"),
  unit("unstated", "unknown", ""),
];

const BY_CODE = new Map(UNITS.map((u) => [u.code, u]));

export const UNIT_CODES: readonly string[] = UNITS.map((u) => u.code);

/** Throws `invalid unit: <code>` where the code is not in the table. */
export function unitOf(code: string): Unit {
  const found = BY_CODE.get(code);
  if (found === undefined) throw new Error(`invalid unit: ${code}`);
  return found;
}

/** The power of ten that a unit counts in: 8 of 亿元, 4 of 万人, 0 of 元 and of 亩, which is another measure. */
export const scaleOf = ({ base }: Unit): number =>
  base === undefined || base.factor < 1e4 ? 0 : Math.round(Math.log10(base.factor));

/** The unit at the end of all conversions, and what one of the given unit is of it: 万亩 is 666.7 公顷. */
export function baseOf(code: string): { readonly code: string; readonly factor: number } {
  const { base } = unitOf(code);
  if (base === undefined) return { code, factor: 1 };
  const last = baseOf(base.code);
  return { code: last.code, factor: base.factor * last.factor };
}
