import { describe, expect, test } from "vitest";
import { notThis } from "#domain/chart/not-this.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { notSentence } from "#words/plain/plain-words.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();
const codes = (id: string) =>
  release.indicators.indicators.filter((i) => i.id === id).flatMap((i) => notThis(i, quotedOf(release, i)));

describe("what a figure is not", () => {
  test.each([
    ["intended-credit", ["intended"]],
    ["incubator-investment", ["project", "not-stated"]],
    ["funds-in-place", ["in-place"]],
    ["banshu-funds-in-place", ["park", "in-place"]],
    ["specialized-smes", ["kind-not-stated"]],
    ["little-giants", ["some"]],
    ["suggestions-departments", ["count"]],
    ["monthly-indicators-heard", ["count", "open"]],
    ["gdp-growth", ["growth"]],
    ["high-tech-value-added-share", ["share", "open"]],
    ["jobs-filled", ["flow", "open"]],
    ["resident-population", ["stock"]],
    ["talent-introduced", ["unitless", "flow"]],
    ["parking-spaces", ["target"]],
    ["budget-revenue-growth", ["expected", "growth"]],
  ])("%s: %s", (id, expected) => expect(codes(id)).toEqual(expected));

  test("every figure is told from something, in one sentence of each language", () => {
    for (const indicator of release.indicators.indicators) {
      const all = notThis(indicator, quotedOf(release, indicator));
      expect([indicator.id, all.length > 0 && all.length <= 3]).toEqual([indicator.id, true]);
      expect(notSentence(all, "zh")).toMatch(/^[^。]*不[^。]*。$/);
      expect(notSentence(all, "en")).toMatch(/^[A-Z][^.]* (?:not|alone)[^.]*\.$/);
    }
  });
});
