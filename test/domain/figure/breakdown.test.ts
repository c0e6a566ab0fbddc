import { expect, test } from "vitest";
import { categoryName } from "#domain/figure/breakdown.ts";
import { anIndicator } from "#test/support/cases.ts";

const villages = anIndicator({
  breakdown: {
    name: { zh: "村", en: "Village" },
    additive: true,
    categories: [
      { code: "upper", name: { zh: "上街村", en: "Street Village" } },
      { code: "lower", name: { zh: "下街村", en: "Street Village" } },
      { code: "bridge", name: { zh: "桥头村", en: "Bridge Village" } },
    ],
  },
});

test.each([
  ["upper", { zh: "上街村", en: "Street Village (upper)" }],
  ["lower", { zh: "下街村", en: "Street Village (lower)" }],
  ["bridge", { zh: "桥头村", en: "Bridge Village" }],
  ["nowhere", undefined],
  [null, undefined],
])("category %s has the name that tells it from the others", (code, name) => {
  expect(categoryName(villages, code)).toEqual(name);
});

test("an indicator without a breakdown has no categories to be named", () => {
  expect(categoryName(anIndicator({}), "upper")).toBeUndefined();
});
