import type { Figure } from "#authoring/read/reading.ts";
import { converted } from "./convert.ts";
import { digitsOf, inDecimals } from "#domain/quantity/decimal.ts";
import { type Look, sentencesWithFigures } from "./look.ts";

/** A figure in the unit of the whole beside it. */
interface Part {
  readonly figure: Figure;
  readonly value: number;
}

/** What says that parts follow. */
const PARTS_FOLLOW = /其中|包括|分别(?:为|是)|[,、(]含/;
/** What says that the parts are all there are. */
const ALL_PARTS =
  /其他|其它|其余|余下|新建[^。]*续建|续建[^。]*新建|城镇[^。]*农村|男[^。]*女|第一[^。]*第三|一产[^。]*三产|类[^。]*类[^。]*类/;
/** 共137件: the whole of what stands around it. */
const WHOLE = /(?:(?<![公一])共|共计|总计|合计|总数)[^,。;:、\d]{0,12}$/;
/** What is more or less than something else is no part; neither is a limit, a mean, or what another thing is worth. */
const NO_PART =
  /(?:增加|增长|减少|提高|提升|下降|比[^,。;:、]{1,8}[多少高低]|净增|超|高于|低于|不少于|人均|户均|平均|每[^,。;:、]{0,4}|总投资|总额|约占|目标|达到?|连续)[^,。;:、\d]{0,6}$/;
const NO_PART_AFTER = /^(?:以上|以下|以内|及以上|左右|\/)/;
/** Parts that are so near to the whole are meant to be all of it. */
const NEAR = 0.05;

/** A part that is more than its whole, and parts that are not the whole together. */
export function wholes(look: Look): void {
  for (const { figures } of sentencesWithFigures(look)) {
    const told = new Set<number>();
    for (const [at, whole] of figures.entries()) {
      if (told.has(at) || whole.value === null || whole.value <= 0 || !isAmount(whole) || isLimit(look, whole))
        continue;
      const parts = partsAfter(look, figures, at);
      const [first] = parts;
      if (first === undefined) continue;
      const between = look.plain.slice(whole.end, first.figure.start);
      const isNamed =
        PARTS_FOLLOW.test(between) || (first.figure.flags.includes("part") && !whole.flags.includes("part"));
      if (judge(look, whole, parts, isNamed)) for (const { figure } of parts) told.add(figures.indexOf(figure));
    }
  }
}

/** Tells of one whole and its parts; true where it did. */
function judge(look: Look, whole: Figure, parts: readonly Part[], isNamed: boolean): boolean {
  const { plain, tell } = look;
  const size = whole.value ?? 0;
  const over = isNamed ? parts.find(({ value }) => value > size) : undefined;
  if (over !== undefined) {
    tell("part-over", "error", over.figure, { expected: `≤ ${whole.text}` });
    return true;
  }
  const last = parts[parts.length - 1];
  if (last === undefined || parts.length < 2) return false;
  const sum = inDecimals(
    parts.reduce((all, { value }) => all + value, 0),
    size,
    ...parts.map(({ value }) => value),
  );
  const off = Math.abs(sum - size);
  if (off <= slackOf(parts, size)) return false;
  const passage = plain.slice(Math.max(0, whole.start - 12), last.figure.end);
  const isAll = isNamed && ALL_PARTS.test(passage);
  const isCounted = WHOLE.test(plain.slice(Math.max(0, whole.start - 14), whole.start));
  // Parts of which some are not named are less than the whole, and never more.
  const isOver = isNamed && sum > size && off < size / 2;
  if (off > NEAR * size && !isAll && !isOver && !(isCounted && parts.length > 2 && off < size / 2)) return false;
  // Three numbers or more, of which the first is nearly the sum of the others, are so by no chance.
  if (!isNamed && !isCounted && parts.length < 3) return false;
  tell(
    "sum-differs",
    "error",
    { start: whole.start, end: last.figure.end },
    {
      found: `${parts.map(({ figure }) => figure.text).join(" + ")} = ${digitsOf(sum)}`,
      expected: whole.text,
    },
  );
  return true;
}

/** What rounding each of the numbers makes; counts are exact. */
function slackOf(parts: readonly Part[], size: number): number {
  const places = Math.max(
    ...[size, ...parts.map(({ value }) => value)].map((n) => digitsOf(n).split(".")[1]?.length ?? 0),
  );
  return places === 0 ? 1e-9 : ((parts.length + 1) / 2) * 10 ** -places + 1e-9;
}

/** The figures after a whole that may be its parts, in its unit: up to a semicolon, where there is one, or to another whole. */
function partsAfter(look: Look, figures: readonly Figure[], at: number): readonly Part[] {
  const whole = figures[at];
  const parts: Part[] = [];
  if (whole === undefined) return parts;
  let end = whole.end;
  let announced = false;
  let isAside = false;
  for (const figure of figures.slice(at + 1)) {
    const between = look.plain.slice(end, figure.start);
    // A semicolon ends the parts, unless a colon has announced a list.
    if (between.includes(";") && !announced) break;
    if (WHOLE.test(between)) break;
    // 含重点建议5件 is one part, unless others are listed with it.
    if (parts.length > 0 && isAside && !between.startsWith("、")) break;
    end = figure.end;
    const value = inUnitOf(figure, whole);
    if (value === null) continue;
    if (PARTS_FOLLOW.test(between) && parts.length > 0) break;
    if (isLimit(look, figure) || isOther(look, figure)) {
      if (parts.length === 0) return [];
      break;
    }
    if (parts.length === 0) {
      announced = between.includes(":");
      isAside = /[,、(]含[^;]*$/.test(between) && !/其中|包括/.test(between);
    }
    parts.push({ figure, value });
  }
  return parts;
}

/** Counts, people, money, areas and the like. */
const isAmount = ({ unit, lower }: Figure): boolean =>
  unit !== null &&
  !["%", "‰", "个百分点", "倍", "年", "天", "个月", "小时", "元/人", "次"].includes(unit) &&
  lower === undefined;

function inUnitOf(figure: Figure, whole: Figure): number | null {
  const { unit, value } = figure;
  if (value === null || value <= 0 || unit === null || whole.unit === null || !isAmount(figure)) return null;
  return converted(value, unit, whole.unit);
}

/** A class of things: 5亿元以上项目. */
const isLimit = ({ plain }: Look, { end, text }: Figure): boolean =>
  NO_PART_AFTER.test(plain.slice(end, end + 3)) || /(?:以上|以下|以内)$/.test(text);

const isOther = ({ plain }: Look, { start }: Figure): boolean =>
  NO_PART.test(plain.slice(Math.max(0, start - 12), start));
