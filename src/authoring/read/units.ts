import { type Dimension, UNIT_CODES, unitOf } from "#domain/figure/unit.ts";
import type { UnitRead, UnitWords } from "#domain/quantity/unit-word.ts";

/**
 * Units that county reports print and published indicators do not have (yet): the reader has to know a unit to see where a
 * number ends; what may be published is said by `domain/figure/unit` alone.
 */
const MORE: Readonly<Partial<Record<Dimension, string>>> = {
  count:
    "部 列 片 艘 架 眼 根 棵 本 幅 首 篇 枚 块 面 盏 门 组 班 队 节 单 例 轮 席 口 项次 件次 批次 场次 期次 台次 车次 班次 架次 例次 剂次 针次 " +
    "套次 台套 台件 个次 标箱 标准箱 TEU 重量箱 剂 份次 学时 课时 幢 层 家次 分 亩次 公顷次 吨次 车位 床 只次 桩 单元 榀 樘 具 顶 点位 篇次 课 束 组次 架 箱 匹 尾",
  people: "户次 户人 周岁 岁 对夫妻 名次",
  money: "欧元 港元 日元 元人民币 块钱",
  area: "平方千米 平方厘米 ㎡ m² km² 亩地",
  length: "厘米 毫米 微米 海里 公里路 km m cm mm 延米 里",
  volume: "立方千米 立方 方 升 毫升 m³ 万方 土方 公升",
  mass: "千克 克 毫克 微克 吨标准煤 吨标煤 吨粮 吨公里 kg 公担 担 两",
  energy: "兆瓦时 千瓦小时 度电 度 kWh MWh 千焦 焦耳 大卡",
  power: "兆瓦 吉瓦 瓦 千伏 千伏安 兆伏安 伏安 伏 kW MW GW kV MWp 马力 兆",
  livestock: "头猪 只羊 羽次 头次 箱蜂",
  time: "分钟 秒 周 星期 工作日 个小时 个季度 个年头 日",
  share: "个点",
  points: "个基点",
  unknown: "℃ 摄氏度 分贝 人公里 GB TB PB Mbps 兆比特 亿次 核",
};

const DIMENSIONS = new Map<string, Dimension>(
  [
    ...Object.entries(MORE).flatMap(([dimension, words]) => words.split(" ").map((word) => [word, dimension] as const)),
    ...UNIT_CODES.filter((code) => !/^[万亿]|^unstated$/.test(code)).map(
      (code) => [code, unitOf(code).dimension] as const,
    ),
    ["百分点", "points"],
    ["元整", "money"],
  ].flatMap(([word, dimension]) => (isDimension(dimension) && word !== undefined ? [[word, dimension]] : [])),
);

function isDimension(word: unknown): word is Dimension {
  return typeof word === "string";
}

/** What follows a unit's word and makes another word of it: 人大, 部门, 面积. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  人: /^[大民才社口均]/,
  期: /^[间末货]/,
  条: /^[件例]/,
  次: /^[产年日级]/,
  天: /^然/,
  只: /^[要有是能]/,
  对: /^[口接]/,
  位: /^(?:一体|于|居|列)/,
  部: /^[门委分署级队长]/,
  列: /^[入为支出举]/,
  面: /^[积向对临貌]/,
  组: /^[织建成合]/,
  班: /^[子车线长级]/,
  队: /^伍/,
  节: /^[约能点]/,
  单: /^[位元]/,
  例: /^[如外行会]/,
  片: /^区/,
  根: /^据/,
  本: /^[级地年届科市县]/,
  块: /^状/,
  方: /^[面案向式]/,
  度: /^假/,
  分: /^[别之类为布配工成批层级管散析组区局步公支校]/,
  口: /^[岸径腔]/,
  户: /^[籍外均主]/,
  家: /^庭/,
  元: /^[旦素]/,
  倍: /^增/,
  起: /^[来草点步]/,
  处: /^[理置级]/,
  座: /^谈/,
  台: /^[账风阶]/,
  种: /^[植养]/,
  类: /^似/,
  批: /^[复准示]/,
  所: /^[有属]/,
  支: /^[出付持部]/,
  名: /^[列录]/,
  头: /^部/,
  匹: /^配/,
  尾: /^矿/,
  米: /^兰/,
  里: /^程/,
  层: /^[级面次]/,
  课: /^[程题]/,
  升: /^[级至到高幅]/,
  克: /^服/,
  两: /^[级地个山]/,
  周: /^[边期年岁转末]/,
  日: /^(?!以?内)/,
  核: /^[心定算查准]/,
  床: /^位/,
  担: /^[保任负当]/,
  兆: /^丰/,
  具: /^[有体备]/,
  门: /^[店诊]/,
  箱: /^包/,
  m: /^[a-zA-Z]/,
};

/** Words of units, the longest first, by their first sign. */
const BY_SIGN = new Map<string, string[]>();
for (const word of [...DIMENSIONS.keys()].sort((a, b) => b.length - a.length)) {
  const sign = word.charAt(0);
  BY_SIGN.set(sign, [...(BY_SIGN.get(sign) ?? []), word]);
}

/** 微克/立方米, 吨标准煤/万元, 元/人·月: a measure by another. */
const PER =
  /\/(?:[百千万亿]{0,2}(?:[A-Za-z]{1,3}[²³]?|[\p{Script=Han}]{1,4}?(?:元|米|人|亩|公里|公顷|吨|年|月|日|天|户|次|升|秒|时|千瓦时|头|件|公斤|斤|度)|[年月日天人亩户次升秒时吨件头]))/uy;

const SAME: Readonly<Record<string, string>> = { 百分点: "个百分点", 元整: "元" };

function read(plain: string, at: number, scale: string): UnitRead | null {
  if (scale === "" && /^个[万亿](?!元)/.test(plain.slice(at, at + 3)))
    return { code: plain.charAt(at + 1), holdsScale: true, end: at + 2 };
  const word = BY_SIGN.get(plain[at] ?? "")?.find((name) => {
    if (!plain.startsWith(name, at)) return false;
    const after = at + name.length;
    return NOT_BEFORE[name]?.test(plain.slice(after, after + 2)) !== true;
  });
  if (word === undefined) return scale === "" ? null : { code: scale, holdsScale: true, end: at };
  let end = at + word.length;
  PER.lastIndex = end;
  const per = plain[end] === "/" ? (PER.exec(plain)?.[0] ?? "") : "";
  end += per.length;
  return { code: scale + (SAME[word] ?? word) + per, holdsScale: scale !== "", end };
}

/** A unit's dimension, whatever its scale; of 微克/立方米 and bare 万 it is not known. */
export function dimensionOf(unit: string | null): Dimension {
  if (unit === null) return "unknown";
  return DIMENSIONS.get(unit) ?? DIMENSIONS.get(unit.replace(/^(?:万亿|万|亿)/, "")) ?? "unknown";
}

/** The scale of a printed unit as a power of ten: 8 of 亿元. */
export const scaleOf = (unit: string | null): number =>
  unit === null ? 0 : unit.startsWith("万亿") ? 12 : unit.startsWith("亿") ? 8 : unit.startsWith("万") ? 4 : 0;

/** What the reader knows: the table of published units and those of reports; every scale is part of the unit (亿个). */
export const REPORT_UNITS: UnitWords = {
  read,
  isCounted: (code) =>
    code === null ||
    /^(?:count|people|livestock)$/.test(code.startsWith("万") || code.startsWith("亿") ? "" : dimensionOf(code)),
};
