import { areKnown, converted, isCounted } from "./convert.ts";
import { clauseBefore, type Look, placesOf } from "./look.ts";
import { knownOf } from "./series.ts";

/** A number that ends a clause after a word: what it counts is not there. */
const BARE = /(?<=[\p{Script=Han}、\])”²³])\d+(?:\.\d+)?(?=[,。;]|[\r\n]|$)/gu;
/** Numbers that need no unit: years, numbers of things, lines that are known by theirs. */
const NO_UNIT = /(?:附件|附表|[表图号第]|热线|电话|拨打|平台|邮编|编码|编号|序号|代码|版|型|[:∶])$/;
/** What is measured in nothing. */
const PLAIN = /(?:(?:结构|性别|收入|城乡|消费)比|比值|倍差|系数|指数|评分|得分|密度|弹性)[^,。;、]{0,4}$/;
/** With fewer digits it may be the number of a note or of an item. */
const LEAST = 10;

/** 引进各类人才1500。 */
export function missingUnits(look: Look): void {
  const { plain, reading, tell } = look;
  for (const match of placesOf(BARE, plain)) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const [number] = match;
    if (/^(?:19|20)\d\d$/.test(number) || (Number(number) < LEAST && !number.includes("."))) continue;
    const before = plain.slice(Math.max(0, start - 4), start);
    // A number that only looks like one of a telephone is none without the word.
    const isNamed = reading.named.some((n) => n.start <= start && n.end >= end && n.reason !== "telephone");
    const clause = clauseBefore(look, start);
    if (NO_UNIT.test(before) || isNamed || (number.includes(".") && PLAIN.test(clause))) continue;
    const figure = reading.figures.find((one) => one.start <= start && one.end >= end);
    // The reader knows ratios and indexes, which have none.
    if (figure !== undefined && !figure.flags.includes("no-unit")) continue;
    tell("unit-missing", "error", { start: start - Math.min(clause.length, 6), end });
  }
}

/** A figure whose unit cannot be that of its indicator. */
export function unitsOfIndicators({ reading, context, tell }: Look): void {
  for (const figure of reading.figures) {
    const known = knownOf(figure, context);
    const { unit } = figure;
    // A bare 万 is a scale and no unit; of units that are not in the table nothing can be said.
    if (known === null || unit === null || known.unit === "unstated" || !areKnown(unit, known.unit)) continue;
    // 美元 for 元 is told by who reports to customs.
    if (unit.endsWith("元") && known.unit.endsWith("元")) continue;
    if (converted(1, unit, known.unit) === null && !(isCounted(unit) && isCounted(known.unit)))
      tell("unit-changed", "warning", figure, { expected: known.unit });
  }
}
