import { describe, expect, test } from "vitest";
import type { Release } from "#domain/schemas/release.ts";
import { cardsIn, MOST_CARDS, screensOf } from "#domain/wall/screens.ts";

/** Looks at what the screens of a release show. */
export function screensSuit(name: string, release: Release): void {
  const all = screensOf(release);
  describe(`the screens of ${name}`, () => {
    test("have no more cards than those who pass by can read, and none of them empty", () => {
      for (const screen of all)
        if ("groups" in screen) {
          const cards = cardsIn(screen);
          expect(cards.length).toBeGreaterThan(0);
          expect(cards.length).toBeLessThanOrEqual(MOST_CARDS);
        }
    });

    test("show a figure once, also one that has a chart of its own in its theme", () => {
      for (const screen of all)
        if ("groups" in screen) {
          const names = cardsIn(screen).map(({ indicator }) => indicator.id);
          expect([screen.id, names]).toEqual([screen.id, [...new Set(names)]]);
        }
    });

    test("have a sign in one size: cards that share it have equal parts, so that the smaller amount never looks like the larger", () => {
      for (const screen of all)
        if ("groups" in screen && new Set(screen.groups.map(({ place }) => place)).size > 1) {
          const signs = cardsIn(screen).flatMap(({ chart }) =>
            chart.kind === "signs" ? `${chart.sign.size}${chart.sign.base}` : [],
          );
          const [big] = screen.groups[0]?.cards ?? [];
          const alone = big?.chart.kind !== "signs" || signs.filter((sign) => sign === signs[0]).length === 1;
          expect([screen.id, alone]).toEqual([screen.id, true]);
        }
    });
  });
}
