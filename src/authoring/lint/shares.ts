import type { Figure } from "#authoring/read/reading.ts";
import { clauseBefore, type Look, placesOf, sentencesWithFigures, spanOf } from "./look.ts";

/** What is a share of a whole, whatever it is called. 增长率, 完成率 and 负债率 may be more. */
const OF_WHOLE = /(?:占|比重|比例|率)[^,。;:、\d]{0,10}$/;
const MAY_BE_MORE =
  /(?:(?:增长|提高|上升|下降)(?![到至])|增速|增幅|完成|超额|同比|环比|计划|目标|任务|预算|进度|是|负债|利润|收益|回报|产销|周转|毛利|增值|投资|贡献|倍)[^,。;:、\d]{0,8}$/;

/** Shares that are more than a hundred, or together no hundred. */
export function shares(look: Look): void {
  for (const figure of look.reading.figures) overHundred(look, figure);
  for (const { figures } of sentencesWithFigures(look)) sharesOfOne(look, figures);
  ratios(look);
}

function overHundred(look: Look, figure: Figure): void {
  if (figure.unit !== "%" || figure.value === null || figure.value <= 100) return;
  const clause = clauseBefore(look, figure.start);
  if (OF_WHOLE.test(clause) && !MAY_BE_MORE.test(clause))
    look.tell("share-over", "error", figure, { expected: "≤ 100%" });
}

/** Near enough to a hundred to be meant as one: what is a part of the parts is far from it. */
const NEAR = 12;

/** 分别占25.8%、36.3%、37.9%: the shares of a sentence that 占 stands before, or of a part of it up to a semicolon. */
function sharesOfOne(look: Look, figures: readonly Figure[]): void {
  const of = figures.filter((figure, at) => {
    if (figure.unit !== "%" || figure.value === null) return false;
    const between = look.plain.slice(figures[at - 1]?.end ?? 0, figure.start);
    return isShare(look, figure) || (figures[at - 1]?.unit === "%" && /^(?:、|和|及|与|,)$/.test(between));
  });
  const groups: Figure[][] = [];
  for (const [at, figure] of of.entries()) {
    const apart = look.plain.slice(of[at - 1]?.end ?? 0, figure.start).includes(";");
    if (at === 0 || apart) groups.push([figure]);
    else groups[groups.length - 1]?.push(figure);
  }
  for (const group of [of, ...(groups.length > 1 ? groups : [])]) if (tellShares(look, group)) return;
}

/** True where the shares were near enough to a hundred to be judged. */
function tellShares({ tell }: Look, of: readonly Figure[]): boolean {
  const [first] = of;
  const last = of[of.length - 1];
  if (first === undefined || last === undefined || of.length < 3) return false;
  const sum = of.reduce((all, { value }) => all + (value ?? 0), 0);
  if (Math.abs(sum - 100) > NEAR) return false;
  const texts = of.map(({ text }) => text);
  if (differs(sum, texts))
    tell(
      "shares-differ",
      "error",
      { start: first.start, end: last.end },
      {
        found: `${texts.join(" + ")} = ${trimmed(sum)}%`,
        expected: "100%",
      },
    );
  return true;
}

const isShare = (look: Look, { start }: Figure): boolean =>
  /(?:占|比重|比例)[^,。;:、\d]{0,8}$/.test(clauseBefore(look, start));

/** 12.3∶46.1∶41.6 */
const RATIO = /(?<![\d.:∶])\d+(?:\.\d+)?(?:\s*[:∶]\s*\d+(?:\.\d+)?){2,}(?![\d.]|\s*[:∶])/g;

function ratios({ plain, tell }: Look): void {
  for (const match of placesOf(RATIO, plain)) {
    const parts = match[0].split(/\s*[:∶]\s*/);
    const sum = parts.reduce((all, part) => all + Number(part), 0);
    if (differs(sum, parts) && Math.abs(sum - 100) <= NEAR)
      tell("shares-differ", "error", spanOf(match), {
        found: `${parts.join(" + ")} = ${trimmed(sum)}`,
        expected: "100",
      });
  }
}

/** Whether shares are no hundred, beyond what rounding each of them makes. */
function differs(sum: number, parts: readonly string[]): boolean {
  const places = Math.max(...parts.map((part) => /\.(\d+)/.exec(part)?.[1]?.length ?? 0));
  return Math.abs(sum - 100) > (parts.length / 2) * 10 ** -places + 1e-9;
}

const trimmed = (value: number): string => String(Number(value.toFixed(4)));
