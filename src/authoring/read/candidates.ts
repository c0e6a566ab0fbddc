import { UNIT_CODES, unitOf } from "#domain/figure/unit.ts";
import type { Candidate, KnownIndicator } from "./reading.ts";
import { dimensionOf, scaleOf } from "./units.ts";

/** An indicator prepared for comparison. */
interface Prepared {
  readonly known: KnownIndicator;
  readonly names: readonly string[];
  readonly pairs: readonly ReadonlySet<string>[];
  /** True where it is of a fall: 单位GDP能耗降幅. */
  readonly falls: boolean;
  readonly dimension: string;
  readonly changes: boolean;
}

/** What a figure is matched by. */
export interface Sought {
  readonly label: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly ratio: boolean;
  readonly narrowed: boolean;
}

const CHANGE = /(?:增长|增速|增幅|降幅|涨幅|下降|上涨|负增长|减少|提高|上升|回落|收窄|扩大|缩小|增加|净增|增产)$/;

/** Words that differ between reports and mean the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/GDP/gi, "地区生产总值"],
  [/(?<!地区)生产总值/g, "地区生产总值"],
  [/全社会(?=固定)/g, ""],
  [/规上/g, "规模以上"],
  [/新增(?!.*就业)/g, "新建"],
  [/固投/g, "固定资产投资"],
  [/社零(?:总额)?(?!售)/g, "社会消费品零售总额"],
  [/(?<=.{2})(?<!净)增$/g, "增长"],
  [/(?<=.{2})(?<!下)降$/g, "下降"],
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

function normal(name: string): string {
  let text = name;
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return text;
}

/** Compares labels with the names of indicators. */
export class Candidates {
  readonly #known: readonly Prepared[];
  readonly #memory = new Map<string, readonly Alike[]>();

  constructor(indicators: readonly KnownIndicator[]) {
    this.#known = indicators.map((known) => {
      const names = known.names.map(normal);
      return {
        known,
        names,
        pairs: names.map((name) => new Set(pairsOf(name))),
        falls: names.some((name) => name.endsWith("下降")),
        dimension: UNIT_CODES.includes(known.unit) ? unitOf(known.unit).dimension : dimensionOf(known.unit),
        changes: names.some((name) => CHANGE.test(name)),
      };
    });
  }

  /** The best three, best first. None where nothing fits: names by what they share, then the unit's dimension and the last value. */
  of({ label, unit, value, ratio, narrowed }: Sought): readonly Candidate[] {
    if (ratio) return [];
    const dimension = dimensionOf(unit);
    return this.#alike(label)
      .filter(({ one }) => sameDimension(one, dimension, unit))
      .map(({ one, certainty }): Candidate => {
        const all = certainty * plausible(one.known, value, unit) * (narrowed ? 0.6 : 1);
        return { id: one.known.id, certainty: Math.round(all * 100) / 100 };
      })
      .filter(({ certainty }) => certainty >= LEAST)
      .sort((a, b) => b.certainty - a.certainty)
      .slice(0, 3);
  }

  /** The indicators whose names have something of a label. */
  #alike(label: string): readonly Alike[] {
    const known = this.#memory.get(label);
    if (known !== undefined) return known;
    const words = normal(label);
    const forms = formsOf(words);
    const risen = formsOf(words.replace(/下降$/, "增长"));
    const changes = CHANGE.test(words) || words.endsWith("翻");
    // 增长 of something is no value of it, and the other way round; 下降4.3% is the growth with a minus.
    const all = this.#known
      .filter((one) => one.changes === changes)
      .map((one) => ({ one, certainty: certaintyOf(one, words, one.falls ? forms : risen) }))
      .filter(({ certainty }) => certainty >= LEAST);
    this.#memory.set(label, all);
    return all;
  }
}

interface Alike {
  readonly one: Prepared;
  readonly certainty: number;
}

/** A name as it stands, without its brackets, and what stands in them, each with its pairs of signs. */
interface Form {
  readonly text: string;
  readonly pairs: readonly string[];
}

const formsOf = (words: string): readonly Form[] =>
  Array.from(new Set([words, words.replace(/\([^()]*\)/g, ""), /\(([^()]{4,})\)/.exec(words)?.[1] ?? words]))
    .filter((text) => text !== "")
    .map((text) => ({ text, pairs: pairsOf(text) }));

function certaintyOf({ names, pairs }: Prepared, words: string, forms: readonly Form[]): number {
  let best = 0;
  for (const [at, name] of names.entries())
    for (const form of forms) {
      const certainty = alike(form, name, pairs[at] ?? NO_PAIRS);
      // Most have nothing in common and need no second look.
      if (certainty > Math.max(best, LEAST)) best = Math.max(best, certainty * narrower(form.text, name));
    }
  if (best < LEAST || names.every((name) => contrary(words, name))) return 0;
  return /年均|环比|当月|人均|单位地区生产总值/.test(words) && !names.some((name) => sameWord(name, words)) ? 0 : best;
}

/** A candidate of less is none. */
const LEAST = 0.3;
const NO_PAIRS: ReadonlySet<string> = new Set();

const sameWord = (name: string, label: string): boolean =>
  ["年均", "环比", "当月", "人均", "单位地区生产总值"].every((word) => name.includes(word) === label.includes(word));

function sameDimension({ dimension, known }: Prepared, found: string, unit: string | null): boolean {
  if (dimension === found && dimension !== "unknown") return true;
  // A unit that was lost may have been any; such a figure is asked about.
  if (unit === null) return true;
  if (unit === known.unit) return true;
  // 96户企业 and 96家企业 are the same; 1.2万 is a count without its word.
  if (/^(?:count|people)$/.test(dimension) && /^[万亿]$/.test(unit)) return true;
  if (/^[家户]$/.test(unit) && /^[家户]$/.test(known.unit)) return true;
  if (dimension === "unknown" && found === "unknown")
    return unit.replace(/^[万亿]+/, "") === known.unit.replace(/^[万亿]+/, "");
  return false;
}

/** Words of which a name has the one and a label the other. */
const CONTRARY: readonly (readonly string[])[] = [
  ["收入", "支出"],
  ["存款", "贷款"],
  ["城镇", "农村"],
  ["第一产业", "第二产业", "第三产业"],
  ["进口", "出口"],
  ["出栏", "存栏"],
  ["面积", "产量"],
  ["出生", "死亡"],
  ["户籍", "常住"],
  ["产值", "增加值"],
  ["一般公共预算", "政府性基金", "国有资本"],
  ["利润", "收入"],
  ["能耗", "用水", "水耗"],
  ["签约", "实施", "开工", "竣工", "投产", "续建", "建成"],
];

const contrary = (label: string, name: string): boolean =>
  CONTRARY.some((words) =>
    words.some(
      (word) =>
        name.includes(word) &&
        !label.includes(word) &&
        words.some((other) => other !== word && label.includes(other) && !name.includes(other)),
    ),
  );

/** A label that is of more or of less than the name: 新增 of a stock, 城乡居民 for 城镇居民, a word that anything could be. */
function narrower(label: string, name: string): number {
  const isNew = /新(?:建|培育|认定|入|开|设|签)|净增/;
  // 10亿元以上项目 are some of all.
  const [number] = /\d+/.exec(label) ?? [];
  if (number !== undefined && !name.includes(number)) return 0.5;
  if (isNew.test(label) && !/新|造林|建成/.test(name)) return 0.5;
  if (["城镇居民", "农村居民", "城镇常住"].some((word) => name.includes(word) && !label.includes(word))) return 0.5;
  if (/^(?:企业|项目|工业企业|资金|收入|面积|产量|投资|人口|产值|收入增长|投资增长)$/.test(label)) return 0.6;
  return 1;
}

/** How much two names have in common, 0 to 1: all of one in the other, else their pairs of signs. */
function alike({ text, pairs }: Form, name: string, namePairs: ReadonlySet<string>): number {
  if (text === name) return 0.99;
  // 城镇居民增长 is of 城镇居民人均可支配收入增长 as 城镇居民 is of the level.
  const [stem, whole] = [text, name].map((words) => words.replace(/(?:增长|下降)$/, ""));
  if (stem !== undefined && whole !== undefined && stem !== text && stem.length >= 4 && whole.startsWith(stem))
    return 0.4 + 0.4 * (stem.length / whole.length);
  const [short, long] = text.length < name.length ? [text, name] : [name, text];
  if (short.length >= 2 && long.endsWith(short)) return 0.5 + 0.45 * (short.length / long.length);
  if (short.length >= 3 && long.includes(short)) return 0.4 + 0.4 * (short.length / long.length);
  const shared = pairs.filter((pair) => namePairs.has(pair)).length;
  return (1.6 * shared) / (text.length + name.length - 2 || 1);
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** A value twenty times the last one, or a twentieth, is seldom of the same thing. */
function plausible({ last, unit: known }: KnownIndicator, value: number | null, unit: string | null): number {
  if (last === undefined || value === null || last.value === 0 || value === 0) return 1;
  if (unit === null || unit.replace(/^[万亿]+/, "") !== known.replace(/^[万亿]+/, "")) return 1;
  const power = scaleOf(unit) - scaleOf(known);
  const times = Math.abs((value / last.value) * 10 ** power);
  return times > 20 || times < 0.05 ? 0.6 : 1;
}
