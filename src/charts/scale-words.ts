import type { Language } from "#domain/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { parsePeriod, type PeriodCode } from "#domain/period.ts";
import { drawnNumber } from "#i18n/apart.ts";
import { formatNumber, shortPeriod } from "#i18n/format.ts";
import type { Words } from "./frame.ts";
import type { Scale } from "./scale.ts";
import { widest } from "./text.ts";
import { MUTED, SMALL } from "./tokens.ts";

/** The numbers of a value axis in the reader's own way of writing them, in the unit that charts of `indicator` have, and the room they need. */
export function scaleWords(scale: Scale, indicator: Indicator | undefined, lang: Language) {
  const count = Math.round((scale.max - scale.min) / scale.interval);
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((scale.min + at * scale.interval).toPrecision(12)));
  const texts = ticks.map((t) => (indicator === undefined ? formatNumber(t, lang) : drawnNumber(t, indicator, lang)));
  return {
    width: widest(texts, SMALL),
    /** At the left of a plot that begins at `top` and `left`. */
    words: (top: number, plot: number, left: number): readonly Words[] =>
      ticks.map((t, at) => ({
        x: left - 8,
        y: top + plot * (1 - (t - scale.min) / (scale.max - scale.min)),
        text: texts[at] ?? "",
        colour: MUTED,
        size: SMALL,
        align: "right",
      })),
  };
}

/** Every how many slots a label has room; quarters and months step by whole years where one is not enough. */
export function labelEvery(slots: readonly PeriodCode[], lang: Language, slot: number): number {
  const kind = slots[0] === undefined ? "year" : parsePeriod(slots[0]).kind;
  const steps =
    kind === "quarter"
      ? [1, 4, 8, 12, 16, 20, 40]
      : kind === "month"
        ? [1, 3, 6, 12, 24, 36, 60]
        : [1, 2, 4, 5, 10, 20];
  const width = widest(
    slots.map((p) => shortPeriod(p, lang)),
    SMALL,
  );
  // A year alone under its first quarter would be read as the year; the label keeps its full form.
  return steps.find((s) => s * slot >= width + 6) ?? slots.length;
}
