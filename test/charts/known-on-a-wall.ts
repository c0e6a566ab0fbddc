import { describe, expect, test } from "vitest";
import { BOXES } from "#charts/draw/drawing.ts";
import { chartHeight, optionFor } from "#charts/draw/option.ts";
import { type AllKnownModel, knownOf } from "#domain/known/known.ts";
import type { Release } from "#domain/schemas/release.ts";

const context = { lang: "zh", animate: false, documentLabel: (id: string) => id } as const;

interface Placed {
  readonly type?: string;
  readonly shape?: { readonly x?: number; readonly width?: number; readonly y?: number; readonly height?: number };
}
const rectsOf = (
  model: AllKnownModel,
  box: { readonly width: number; readonly height?: number },
): readonly Required<Placed>["shape"][] => {
  const { graphic }: { readonly graphic: readonly Placed[] } = JSON.parse(
    JSON.stringify(optionFor(model, { ...context, ...box })),
  );
  return graphic.flatMap(({ type, shape }) => (type === "rect" && shape !== undefined ? [shape] : []));
};

/** Looks at the drawing of how much is known of a release at all. */
export function knownOnAWall(name: string, release: Release): void {
  const model: AllKnownModel = { id: "all", kind: "all-known", parts: knownOf(release) };
  describe.each(["narrow", "wide"] as const)(`how much is known at all of ${name}, on a wall (%s)`, (size) => {
    const box = BOXES.wall[size];

    test("has one mark for each kind of knowledge of a period, all of them in their place", () => {
      const marks = model.parts.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
      const drawn = rectsOf(model, box);
      expect(drawn.length).toBe(marks.length);
      for (const { x = 0, width = 0, y = 0, height = 0 } of drawn) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x + width).toBeLessThanOrEqual(box.width + 1);
        expect(y + height).toBeLessThanOrEqual(box.height + 3);
      }
      expect(chartHeight(model, { ...context, ...box })).toBe(box.height);
    });

    test("leaves the middle of 32:9 free: 48 px are 20 units", () => {
      if (size === "narrow") return;
      for (const { x = 0, width = 0 } of rectsOf(model, box))
        expect(x + width <= box.width / 2 - 20 || x >= box.width / 2 + 20).toBe(true);
    });
  });
}
