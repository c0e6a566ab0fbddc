import { type Look, placesOf, sentenceBefore, spanOf } from "./look.ts";

const ORDER = "一二三四五六七八九十";
const ITEM = /(?<![其第之统唯])([一二三四五六七八九十])是(?=[\p{Script=Han}“])/gu;
/** Heads of one level: （一）, or 一、 at the beginning of a line. */
const HEADS = [/^[ \t]*\(([一二三四五六七八九十])\)/gmu, /^[ \t]*([一二三四五六七八九十])、/gmu];
/** A head in a list of items is short and has no mark inside. */
const HEAD = /(?<=[。;])[^,。;:、\n\r《》“”\d]{4,12}(?=。)/gu;

/** Lists whose numbers leave one out. */
export function lostItems({ plain, tell }: Look): void {
  let before = 0;
  let from = 0;
  for (const match of placesOf(ITEM, plain)) {
    const number = ORDER.indexOf(match[1] ?? "") + 1;
    const { start, end } = spanOf(match);
    if (number > before + 1 && before > 0) {
      const missing = `${ORDER[before] ?? ""}是`;
      // What looks like a head between the two is most likely the item without its number.
      const head = placesOf(HEAD, plain.slice(from, start))[0];
      const at = head === undefined ? null : from + (head.index ?? 0);
      const span = at === null ? { start, end } : { start: at, end: at + (head?.[0].length ?? 0) };
      tell("list-number-lost", "warning", span, { expected: missing });
    }
    before = number;
    from = end;
  }
  for (const heads of HEADS) {
    let last = 0;
    for (const match of placesOf(heads, plain)) {
      const number = ORDER.indexOf(match[1] ?? "") + 1;
      if (number > last + 1 && last > 0)
        tell("list-number-lost", "warning", spanOf(match), {
          expected: match[0].trim().replace(match[1] ?? "", ORDER[last] ?? ""),
        });
      last = number;
    }
  }
}

const TWICE = /(\p{Script=Han}{2,4})\1/gu;
/** Words that are said twice, and those that end one name and begin the next. */
const SAID_TWICE =
  /代表|一[个步批项件次]|逐|不断|许多|常常|时时|处处|个个|年年|天天|家家|户户|人人|层层|事事|件件|村村|谢谢|哈哈|研究|讨论|商量|考虑|(\p{Script=Han})\1/u;

/** 建设建设: two sentences that lost the mark between them, or a slip. */
export function repeatedWords({ plain, tell }: Look): void {
  for (const match of placesOf(TWICE, plain))
    if (!SAID_TWICE.test(match[1] ?? "")) tell("word-doubled", "warning", spanOf(match), { expected: `${match[1]}` });
}

/** 申报绿色工厂建设3个、: what was built, or counted, is not there. */
const NO_NOUN = /(?:建设|申报|推进|实施)\d+个(?=[,。;、])/g;

export function missingNouns(look: Look): void {
  for (const match of placesOf(NO_NOUN, look.plain)) {
    const { start, end } = spanOf(match);
    const before = sentenceBefore(look, start);
    if (/其中|分别/.test(before)) continue;
    const words = /[^,。;:、]{0,6}$/.exec(before)?.[0].length ?? 0;
    look.tell("noun-missing", "warning", { start: start - words, end });
  }
}
