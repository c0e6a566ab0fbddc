import { describe, expect, test } from "vitest";
import { en } from "#words/common/en.ts";
import { zh as chinese } from "#words/common/zh.ts";

const COUNTS = { indicators: 1, observations: 1, documents: 1, giving: 1, phrased: 0 };

describe("one of a thing is one thing", () => {
  test.each([
    ["a value in a picture", en.describe.count(1)],
    ["an indicator, a value and a document", en.overview.counts(COUNTS)],
    ["an indicator of a theme", en.overview.all(1)],
    ["an indicator that is found", en.indicators.result(1, 1)],
    ["a contradiction and a damaged passage", en.overview.disagreeText({ conflicts: 1, damage: 1 })],
  ])("%s", (_, text) => {
    expect(text).not.toMatch(/\b1 [a-z ]*(?:values|indicators|documents|places|passages)\b/);
  });
});

describe("what there is none of is not counted", () => {
  test.each([
    [2, 0, "2 处说法不一。两边都保留", "in 2 places. Both sides"],
    [0, 3, "原文有 3 处文字受损，逐处说明", "3 passages of text are damaged; each"],
    [1, 1, "1 处说法不一，原文有 1 处文字受损。两边", "in 1 place, and 1 passage of text is damaged. Both"],
  ])("%i contradictions and %i damaged passages", (conflicts, damage, zh, english) => {
    expect(chinese.overview.disagreeText({ conflicts, damage })).toContain(zh);
    expect(en.overview.disagreeText({ conflicts, damage })).toContain(english);
  });
});
