import { CHINESE_SIGNS } from "#domain/quantity/chinese-number.ts";
import type { Folded } from "./folded.ts";

const DIGIT = /\d/;
const NUMBER_WORD = new RegExp(`[${CHINESE_SIGNS}]`);
/** What makes another unit of the one before it: 3个月 is not 3个. */
const LONGER_UNIT: Readonly<Record<string, RegExp>> = {
  个: /^(?:月|百分点|小时|工作日)/,
  人: /^次/,
};

/**
 * Whether what stands between two indexes is not a part of a longer number: `2个镇` in 12个镇, in 1.2个镇 and in 1-2个镇 is. The end of
 * a line and of a cell of a table ends a number, a space does not.
 */
export function standsAlone(text: Folded, from: number, to: number): boolean {
  return startsAlone(text, from) && endsAlone(text, to);
}

function startsAlone(text: Folded, from: number): boolean {
  const { folded } = text;
  const first = folded[from] ?? "";
  const before = folded[from - 1] ?? "";
  if (isBroken(text, from)) return true;
  if (NUMBER_WORD.test(first)) return !NUMBER_WORD.test(before) && !DIGIT.test(before);
  if (!DIGIT.test(first)) return true;
  if (DIGIT.test(before)) return false;
  if (!DIGIT.test(folded[from - 2] ?? "")) return true;
  // 1. 5家 is an item of a list.
  if (before === ".") return isApart(text, from);
  if (before === ",") return isApart(text, from) || !isThousands(text, from - 1);
  return !/[-~至到]/.test(before);
}

function endsAlone(text: Folded, to: number): boolean {
  const { folded } = text;
  const last = folded[to - 1] ?? "";
  const after = folded[to] ?? "";
  if (isBroken(text, to)) return true;
  if (NUMBER_WORD.test(last)) return !NUMBER_WORD.test(after);
  if (!DIGIT.test(last)) return LONGER_UNIT[last]?.test(folded.slice(to, to + 3)) !== true;
  if (/[\d万亿%‰]/.test(after)) return false;
  if (after === ".") return isApart(text, to + 1) || !DIGIT.test(folded[to + 1] ?? "");
  return after !== "," || !isThousands(text, to);
}

/** Whether a line or a cell ends before an index. */
function isBroken({ chars, at }: Folded, index: number): boolean {
  const before = at[index - 1];
  const after = at[index];
  if (before === undefined || after === undefined) return true;
  for (let offset = before + 1; offset < after; offset += 1) if (/[\n\r\t]/.test(chars[offset] ?? "")) return true;
  return false;
}

/** Whether anything that was dropped stands before an index. */
const isApart = ({ at }: Folded, index: number): boolean => (at[index] ?? 0) - (at[index - 1] ?? 0) > 1;

/** Whether the comma at an index is one inside of a number: 1,900, and not the Chinese one, which ends a clause. */
function isThousands({ chars, folded, at }: Folded, comma: number): boolean {
  return chars[at[comma] ?? -1] === "," && /^\d{3}(?!\d)/.test(folded.slice(comma + 1, comma + 5));
}
