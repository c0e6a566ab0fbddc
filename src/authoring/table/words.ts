import { UNIT_CODES } from "#domain/figure/unit.ts";
import { plainOf } from "#domain/quantity/plain.ts";

/** Marks of notes at the end of a head or a number: ①, [1], 〔2〕, *, 注1. Superscripts are gone before. */
const NOTE_MARK =
  /(?:[①-⑳⑴-⒇❶-❿*＊※†‡¹²³⁴⁵⁶⁷⁸⁹⁰]|\[\d{1,2}\]|〔\d{1,2}〕|［\d{1,2}］|[(（]注\d{0,2}[)）]|注\d{1,2})+$/u;

/** Half-width and without spaces or marks of notes: what two heads are compared by. */
export function plainHead(text: string): string {
  const half = plainOf(text)
    .plain.replace(/[\s\u200b-\u200f\ufeff]+/g, "")
    .replace(/[：:]$/, "");
  const bare = half.replace(NOTE_MARK, "");
  return bare === "" ? half : bare;
}

/** A number as typed, without marks of notes; spaces stay where they are. */
export const withoutMark = (text: string): string => {
  const trimmed = text.replace(/[\u200b-\u200f\ufeff]/g, "").trim();
  const bare = trimmed.replace(NOTE_MARK, "").trim();
  return bare === "" ? trimmed : bare;
};

const CODES = new Set(UNIT_CODES.filter((code) => code !== "unstated"));
/** Other ways in which tables print a unit of the table. */
const ALIASES: Readonly<Record<string, string>> = {
  百分点: "个百分点",
  百分比: "%",
  "％": "%",
  元整: "元",
  人民币元: "元",
  人民币万元: "万元",
  人民币亿元: "亿元",
  平方千米: "平方公里",
  "㎡": "平方米",
  "m²": "平方米",
  "万㎡": "万平方米",
  "km²": "平方公里",
  km: "公里",
  度: "千瓦时",
  万度: "万千瓦时",
  亿度: "亿千瓦时",
  t: "吨",
  kg: "公斤",
};

/** The unit that a word is, or `null`. */
export function unitNamed(word: string): string | null {
  const plain = plainOf(word).plain.replace(/\s+/g, "");
  if (CODES.has(plain)) return plain;
  return ALIASES[plain] ?? ALIASES[word.trim()] ?? null;
}

/** True for what looks as if it were meant as a unit, known or not: 千元, 吨标准煤, 元/人. */
export const looksLikeUnit = (word: string): boolean =>
  /^[十百千万亿]*(?:[^\d\s]{0,6})(?:元|人|户|吨|斤|亩|顷|米|里|克|升|瓦|时|度|%|‰|倍|家|个|件|台|辆|头|只|羽|株|箱|次|点)(?:\/[^\d\s]{1,4})?$/u.test(
    word,
  );
