import { describe, expect, test } from "vitest";
import { cardsIn, MOST_CARDS, screensOf } from "#domain/wall/screens.ts";
import { readSeconds, readShow } from "#domain/wall/showing.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = publishedRelease();
const all = screensOf(release);
const ids = (text: string): readonly string[] => readShow(text, all).screens.map(({ id }) => id);

describe("the screens of a release", () => {
  test("begin with the headline figures and end with what is known at all", () => {
    const names = all.map(({ id }) => id);
    expect(names[0]).toBe("overview");
    expect(names.slice(-3)).toEqual(["suggestions", "commitments", "known"]);
    expect(names.slice(1, -3).every((id) => id.startsWith("theme."))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

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

  test("are those that there is something for", () => {
    const empty = {
      ...release,
      indicators: { ...release.indicators, indicators: [] },
      commitments: { ...release.commitments, commitments: [] },
      suggestions: { ...release.suggestions, sessions: [] },
    };
    expect(screensOf(empty).map(({ id }) => id)).toEqual(["known"]);
  });
});

describe("what an address asks for", () => {
  test("is all of it where nobody chose", () => {
    expect(ids("")).toEqual(all.map(({ id }) => id));
  });

  test("comes in the order in which it is written, each once", () => {
    expect(ids("suggestions,overview,suggestions")).toEqual(["suggestions", "overview"]);
  });

  test("is told where there is no such screen", () => {
    expect(readShow("overview,theme.moon", all).unknown).toEqual(["theme.moon"]);
    expect(ids("theme.moon")).toEqual(all.map(({ id }) => id));
  });
});

test.each([
  ["20", 20],
  ["1", 5],
  ["0", 5],
  ["999999", 86_400],
  ["soon", null],
  ["-5", null],
  [null, null],
])("seconds=%s are %s", (text, seconds) => {
  expect(readSeconds(text)).toBe(seconds);
});
