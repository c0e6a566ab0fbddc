import { expect, test } from "vitest";
import { headingNumber } from "#words/format/numbering.ts";

test.each([
  [[1], "一、"],
  [[10], "十、"],
  [[21], "二十一、"],
  [[3, 2], "（二）"],
  [[3, 12], "（十二）"],
  [[3, 2, 7], "7."],
])("%j is %s in Chinese official documents", (place, number) => {
  expect(headingNumber(place, "zh")).toBe(number);
});

test("English counts through all levels", () => {
  expect(headingNumber([3, 2, 7], "en")).toBe("3.2.7");
});

test("a heading has a place", () => {
  expect(() => headingNumber([], "zh")).toThrow("invalid heading: no place");
});
