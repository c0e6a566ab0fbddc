import type { Language } from "#domain/site/language.ts";
import { monthOf, monthStart } from "#domain/period/stretch.ts";
import { shortPeriod } from "#words/format/format.ts";
import { textWidth } from "#charts/draw/text.ts";
import { SMALL } from "#charts/draw/tokens.ts";

/** A true time axis: a day is as wide as any other. */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  /** Where a day begins, in the drawing's units. */
  readonly place: (day: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Months between two labels: whole years are named as years. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

/** An axis over some days (since 1970), with as many labels as have room. */
export function timeAxis(
  { from, to }: { readonly from: number; readonly to: number },
  { left, right }: { readonly left: number; readonly right: number },
  lang: Language,
): TimeAxis {
  // Room at both ends, so that a mark there is whole.
  const room = Math.max(15, (to - from) * 0.03);
  const [first, last] = [from - room, to + room];
  const place = (day: number): number => left + ((day - first) / (last - first)) * (right - left);
  const begin = monthOf(first) + 1;
  const end = monthOf(last);
  for (const step of STEPS) {
    const months: number[] = [];
    for (let month = Math.ceil(begin / step) * step; month <= end; month += step) months.push(month);
    const ticks = months.map((month) => ({ x: place(monthStart(month)), label: labelOf(month, step, lang) }));
    const widest = Math.max(0, ...ticks.map((t) => textWidth(t.label, SMALL)));
    const gaps = ticks.slice(1).map((t, n) => t.x - (ticks[n]?.x ?? 0));
    // A label that would leave the axis is left out; its line stays.
    const inside = (x: number, label: string): boolean =>
      x - textWidth(label, SMALL) / 2 >= 0 && x + textWidth(label, SMALL) / 2 <= right;
    if (gaps.every((gap) => gap > widest + 10))
      return { left, right, place, ticks: ticks.map((t) => (inside(t.x, t.label) ? t : { ...t, label: "" })) };
  }
  return { left, right, place, ticks: [] };
}

const labelOf = (month: number, step: number, lang: Language): string => {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return step >= 12 ? year : shortPeriod(`${year}-${String((month % 12) + 1).padStart(2, "0")}`, lang);
};
