import { UNIT_CODES, unitOf } from "#domain/figure/unit.ts";
import type { Candidate, KnownIndicator } from "./reading.ts";
import { dimensionOf, scaleOf } from "./units.ts";

/** An indicator prepared for comparison. */
interface Prepared {
  readonly known: KnownIndicator;
  readonly names: readonly string[];
  readonly dimension: string;
  readonly changes: boolean;
}

/** What a figure is matched by. */
export interface Sought {
  readonly label: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly ratio: boolean;
}

const CHANGE = /(?:增长|增速|增幅|降幅|涨幅|下降|上涨|负增长|减少|提高|上升|回落|收窄|扩大|缩小|增加|净增|增产)$/;

/** Words that differ between reports and mean the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/GDP/gi, "地区生产总值"],
  [/(?<!地区)生产总值/g, "地区生产总值"],
  [/规上/g, "规模以上"],
  [/固投/g, "固定资产投资"],
  [/社零(?:总额)?(?!售)/g, "社会消费品零售总额"],
  [/(?:增速|增幅|增长率|负增长|上涨)/g, "增长"],
  [/(?:降幅|跌幅|减幅|减少|降低)/g, "下降"],
  [/(?:常住)?居民/g, "居民"],
  [/全体居民/g, "居民"],
  [/优良天数(?:比率|比例|占比|率)/g, "优良天数比例"],
  [/细颗粒物(?:\(PM2\.5\))?/g, "PM2.5"],
  [/(?:平均|年均)浓度/g, "浓度"],
  [/单位(?:地区生产总值)/g, "单位地区生产总值"],
  [/万元地区生产总值/g, "单位地区生产总值"],
  [/能源消耗|能源消费/g, "能耗"],
  [/占(?:一般公共预算收入)?(?:的)?(?:比重|比例|比)/g, "占比"],
  [/旅游(?:综合|总)收入/g, "旅游收入"],
  [/(?:接待游客|游客接待)(?:量|人次|总人次)?/g, "游客接待"],
  [/(?:本外币)?各项(?=[存贷]款)/g, ""],
  [/粮食(?:总)?(?:产量|总产)/g, "粮食产量"],
  [/(?:城镇新增|新增城镇)就业(?:人数)?/g, "城镇新增就业"],
  [/^(?:地方)(?=一般公共预算)/g, ""],
  [/[“”"‘’「」《》\s,、的了]/g, ""],
  [/(?:总量|总数|数量|个数|户数|家数|数)$/g, ""],
  [/(?:同比|比上年|较上年|全县|我县|县域)/g, ""],
];

export function normal(name: string): string {
  let text = name;
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return text;
}

/** Compares labels with the names of indicators. */
export class Candidates {
  readonly #known: readonly Prepared[];
  readonly #memory = new Map<string, readonly Candidate[]>();

  constructor(indicators: readonly KnownIndicator[]) {
    this.#known = indicators.map((known) => {
      const names = known.names.map(normal);
      return {
        known,
        names,
        dimension: UNIT_CODES.includes(known.unit) ? unitOf(known.unit).dimension : dimensionOf(known.unit),
        changes: names.some((name) => CHANGE.test(name)),
      };
    });
  }

  /** The best three, best first. None where nothing fits: names by what they share, then the unit's dimension and the last value. */
  of(sought: Sought): readonly Candidate[] {
    const key = `${sought.label}|${sought.unit ?? ""}|${sought.value ?? ""}`;
    const known = this.#memory.get(key);
    if (known !== undefined) return known;
    const label = normal(sought.label);
    const dimension = dimensionOf(sought.unit);
    const all =
      label === "" || sought.ratio
        ? []
        : this.#known
            .map((one): Candidate => ({ id: one.known.id, certainty: round(certainty(one, label, dimension, sought)) }))
            .filter(({ certainty: sure }) => sure >= 0.3)
            .sort((a, b) => b.certainty - a.certainty)
            .slice(0, 3);
    this.#memory.set(key, all);
    return all;
  }
}

const round = (n: number): number => Math.round(n * 100) / 100;

function certainty(one: Prepared, label: string, dimension: string, { unit, value }: Sought): number {
  if (!sameDimension(one, dimension, unit)) return 0;
  const changes = CHANGE.test(label) || label.endsWith("翻");
  // 增长 of something is no value of it, and the other way round; a change in points is neither.
  if (changes !== one.changes) return 0;
  if (/年均|环比|当月|人均(?!.*人均)/.test(label) && !one.names.some((name) => sameWord(name, label))) return 0;
  const best = Math.max(...one.names.map((name) => alike(label, name)));
  return best * plausible(one.known, value, unit);
}

const sameWord = (name: string, label: string): boolean =>
  ["年均", "环比", "当月", "人均"].every((word) => name.includes(word) === label.includes(word));

function sameDimension({ dimension, known }: Prepared, found: string, unit: string | null): boolean {
  if (dimension === found && dimension !== "unknown") return true;
  if (unit === null) return dimension === "count" || dimension === "people" || known.unit === "unstated";
  if (unit === known.unit) return true;
  // 96户企业 and 96家企业 are the same; 1.2万 is a count without its word.
  const counted = /^(?:count|people)$/;
  if (counted.test(dimension) && (counted.test(found) || unit === "万" || unit === "亿")) return true;
  if (dimension === "unknown" && found === "unknown")
    return unit.replace(/^[万亿]+/, "") === known.unit.replace(/^[万亿]+/, "");
  return false;
}

/** How much two names have in common, 0 to 1: all of one in the other, else their pairs of signs. */
function alike(label: string, name: string): number {
  if (label === name) return 0.99;
  const [short, long] = label.length < name.length ? [label, name] : [name, label];
  if (short.length >= 3 && long.endsWith(short)) return 0.62 + 0.33 * (short.length / long.length);
  if (short.length >= 3 && long.includes(short)) return 0.4 + 0.4 * (short.length / long.length);
  const pairs = pairsOf(long);
  const shared = pairsOf(short).filter((pair) => pairs.includes(pair)).length;
  return (1.6 * shared) / (label.length + name.length - 2 || 1);
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** A value twenty times the last one, or a twentieth, is seldom of the same thing. */
function plausible({ last, unit: known }: KnownIndicator, value: number | null, unit: string | null): number {
  if (last === undefined || value === null || last.value === 0 || value === 0) return 1;
  const power = scaleOf(unit) - scaleOf(known);
  const times = Math.abs((value / last.value) * 10 ** power);
  return times > 20 || times < 0.05 ? 0.6 : 1;
}
