import { expect, test } from "vitest";
import { chartHeight, optionFor } from "#charts/draw/option.ts";
import type { TallyModel } from "#domain/meeting/tally.ts";

const of = (...counts: readonly number[]): TallyModel => ({
  id: "tally",
  kind: "tally",
  rows: counts.map((count, at) => ({ name: `第${at}类`, count })),
});
const context = { lang: "zh", width: 296, height: 212, animate: false, documentLabel: (id: string) => id } as const;

/** A row of squares is one dashed line. */
interface Row {
  readonly shape: { readonly x1: number; readonly x2: number };
  readonly style: { readonly lineDash: readonly number[] };
}

test.each([[[3]], [[125, 7, 2]], [[900, 400]]])("%j things are as many squares, in their place", (counts) => {
  const model = of(...counts);
  const { graphic }: { readonly graphic: readonly Row[] } = JSON.parse(JSON.stringify(optionFor(model, context)));
  const squares = graphic.reduce((sum, { shape, style }) => {
    const [square = 0, gap = 0] = style.lineDash;
    return sum + Math.round((shape.x2 - shape.x1) / (square + gap));
  }, 0);
  expect(squares).toBe(counts.reduce((sum, n) => sum + n, 0));
  expect(chartHeight(model, context)).toBeLessThanOrEqual(213);
});
