import { describe, expect, test } from "vitest";
import { screensOf } from "#domain/wall/screens.ts";
import { readSeconds, readShow } from "#domain/wall/showing.ts";
import { latestRelease } from "#test/mocks/read-set.ts";
import { screensSuit } from "./screens-suit.ts";

const release = await latestRelease("full-decade");
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

for (const set of ["full-decade", "cards", "targets", "suggestions"] as const)
  screensSuit(set, await latestRelease(set));

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
