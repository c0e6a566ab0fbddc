import type { Language } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { drawnNumber } from "#words/format/apart.ts";
import { formatNumber } from "#words/format/format.ts";
import type { Words } from "#charts/draw/frame.ts";
import type { Scale } from "./scale.ts";
import { widest } from "#charts/draw/text.ts";
import { MUTED, SMALL } from "#charts/draw/tokens.ts";

/** The round numbers of a value axis in the reader's own way of writing them, in the unit that charts of `indicator` have. */
export function scaleTicks(
  scale: Scale,
  indicator: Indicator | undefined,
  lang: Language,
): readonly { readonly value: number; readonly text: string }[] {
  const count = Math.round((scale.max - scale.min) / scale.interval);
  return Array.from({ length: count + 1 }, (_, at) => {
    const value = Number((scale.min + at * scale.interval).toPrecision(12));
    return { value, text: indicator === undefined ? formatNumber(value, lang) : drawnNumber(value, indicator, lang) };
  });
}

/** The same at the left of a plot, and the room they need. */
export function scaleWords(scale: Scale, indicator: Indicator | undefined, lang: Language) {
  const ticks = scaleTicks(scale, indicator, lang);
  return {
    width: widest(
      ticks.map((t) => t.text),
      SMALL,
    ),
    /** At the left of a plot that begins at `top` and `left`. */
    words: (top: number, plot: number, left: number): readonly Words[] =>
      ticks.map(({ value, text }) => ({
        x: left - 8,
        y: top + plot * (1 - (value - scale.min) / (scale.max - scale.min)),
        text,
        colour: MUTED,
        size: SMALL,
        align: "right",
      })),
  };
}
