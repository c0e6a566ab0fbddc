import { describe, expect, it } from "vitest";
import type { PictureModel } from "#charts/draw/drawing.ts";
import { chartHeight, optionFor, spotsOf } from "#charts/draw/option.ts";
import { textWidth } from "#charts/draw/text.ts";
import { commitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { knownOf } from "#domain/known/known.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { chartContext } from "#test/support/chart-cases.ts";
import type { Release } from "#domain/schemas/release.ts";
import { plain } from "./plain.ts";
/** How far each word of a drawing reaches. */
function reaches(model: PictureModel, context: ReturnType<typeof chartContext>) {
  return plain(model, context).series.flatMap((s) =>
    s.data.flatMap(({ value, label }) => {
      if (!Array.isArray(value) || label?.["show"] !== true) return [];
      const lines = String(label["formatter"]).split("\n");
      const size = Number(label["fontSize"]);
      const bold = Number(label["fontWeight"]) > 400 ? 1.06 : 1;
      const wide = Math.max(...lines.map((line) => textWidth(line, size))) * bold;
      const tall = lines.length * Number(label["lineHeight"]);
      const [x = 0, y = 0] = value.map(Number);
      const left = label["align"] === "right" ? x - wide : label["align"] === "center" ? x - wide / 2 : x;
      return [{ text: lines.join(""), left, right: left + wide, top: y - tall / 2, bottom: y + tall / 2 }];
    }),
  );
}

/** The pictures of what is promised and of what is known in a release. */
export const picturesOf = (release: Release): readonly (readonly [string, PictureModel])[] =>
  [
    [
      `commitments of ${release.release.id}`,
      commitmentsModel(release.commitments.commitments, release.release.published),
    ] as const,
    ...knownOf(release).map((m) => [`${m.id} of ${release.release.id}`, m] as const),
  ].filter(([, model]) => !("lines" in model) || model.lines.length > 0);

/** Looks whether the words of pictures are inside them, in either language and width. */
export function wordsInside(everyModel: readonly (readonly [string, PictureModel])[]): void {
  describe.each(everyModel)("%s", (_, model) => {
    describe.each(LANGUAGES)("in %s", (lang) => {
      it.each([340, 640])("has all its words inside the drawing at %d, and no colours but the page's", (width) => {
        const context = chartContext(lang, width);
        const height = chartHeight(model, context);
        for (const r of reaches(model, context)) {
          expect(r.left, r.text).toBeGreaterThanOrEqual(-0.5);
          expect(r.right, r.text).toBeLessThanOrEqual(width + 0.5);
          expect(r.top, r.text).toBeGreaterThanOrEqual(-1);
          expect(r.bottom, r.text).toBeLessThanOrEqual(height + 1);
        }
        for (const { x, y } of spotsOf(model, context)) {
          expect(x >= 0 && x <= width).toBe(true);
          expect(y > 0 && y < height).toBe(true);
        }
        // What is no number becomes `null` as text.
        const text = JSON.stringify(optionFor(model, context));
        expect(/#[0-9a-f]{3,8}\b|rgba?\(|:null|\bNaN\b/.exec(text)?.[0]).toBeUndefined();
      });
    });
  });
}
