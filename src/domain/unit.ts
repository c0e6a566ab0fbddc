/** What a unit measures. Figures of unlike dimensions are never compared. */
export type Dimension = "count" | "people" | "money" | "area" | "length" | "mass" | "livestock" | "share" | "unknown";

export interface Unit {
  /** As printed in Chinese documents; this is also the unit's code in data files. */
  readonly code: string;
  readonly dimension: Dimension;
  /** The unit it converts to without rounding, and by what; absent where there is nothing to convert. */
  readonly base?: { readonly code: string; readonly factor: number };
  /** English words after a number; empty for counts, where the indicator's own noun is used instead. */
  readonly en: string;
}

const unit = (code: string, dimension: Dimension, en: string, base?: [string, number]): Unit =>
  base === undefined ? { code, dimension, en } : { code, dimension, en, base: { code: base[0], factor: base[1] } };

/**
 * The only units and the only conversions. A unit is what a document printed: `亿元` stays 亿元.
 * Factors: decimal Chinese scales; 1 亩 = 1/15 公顷 (GB 3100 annex, land measure).
 */
const UNITS: readonly Unit[] = [
  ...["个", "家", "件", "期", "场", "项", "所", "对", "次", "条"].map((c) => unit(c, "count", "")),
  unit("人", "people", "people"),
  unit("万人", "people", "10,000 people", ["人", 1e4]),
  unit("万户", "people", "10,000 households", ["户", 1e4]),
  unit("户", "people", "households"),
  unit("元", "money", "yuan"),
  unit("万元", "money", "10,000 yuan", ["元", 1e4]),
  unit("亿元", "money", "100 million yuan", ["元", 1e8]),
  unit("万美元", "money", "10,000 US dollars", ["美元", 1e4]),
  unit("亩", "area", "mu", ["公顷", 1 / 15]),
  unit("万亩", "area", "10,000 mu", ["亩", 1e4]),
  unit("公顷", "area", "hectares"),
  unit("平方公里", "area", "square kilometres"),
  unit("万平方米", "area", "10,000 square metres", ["平方米", 1e4]),
  unit("万平米", "area", "10,000 square metres", ["平方米", 1e4]),
  unit("公里", "length", "kilometres"),
  unit("千米", "length", "kilometres"),
  unit("吨", "mass", "tonnes"),
  unit("万吨", "mass", "10,000 tonnes", ["吨", 1e4]),
  unit("万头", "livestock", "10,000 head", ["头", 1e4]),
  unit("%", "share", "%"),
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
