import { describe, expect, test } from "vitest";
import { figuresOn, slidesOf, THEME_FIGURES } from "#domain/meeting/slides.ts";
import type { Release } from "#domain/schemas/release.ts";

/** Looks at what the slides of a release show. */
export function slidesSuit(name: string, release: Release): void {
  const slides = slidesOf(release, false);
  describe(`the slides of ${name}`, () => {
    test("have one for every indicator with a value, each name once", () => {
      const all = slides.all.map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      const known = new Set(release.observations.observations.map((o) => o.indicator));
      expect(all.filter((id) => known.has(id)).length).toBe(known.size);
    });

    test("show of a theme no more than a last row can read, and no headline figure twice", () => {
      for (const slide of slides.all)
        if (slide.kind === "theme") {
          const shown = figuresOn(release, slide.section);
          expect(shown.length).toBeLessThanOrEqual(THEME_FIGURES);
          expect(shown.every((i) => i.headline === undefined)).toBe(true);
        }
    });
  });
}
