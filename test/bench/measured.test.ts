import { expect, test } from "vitest";
import { framesOf } from "#bench/line.ts";
import { firstScripts, kindOf } from "#bench/weigh.ts";

test("frames are the times between their beginnings; one that was missed counts as a long one", () => {
  const frames = framesOf([0, 16.7, 33.3, 66.7, 83.3]);
  expect(frames.frames).toBe(4);
  expect(frames.medianMs).toBeCloseTo(16.65);
  expect(frames.worstMs).toBeCloseTo(33.4);
  expect(frames.under17).toBe(0.75);
  expect(frames.under20).toBe(0.75);
});

test("a pan without a frame is none", () => {
  expect(() => framesOf([0])).toThrow("invalid pan");
});

test.each([
  ["http://127.0.0.1:1/", "html"],
  ["http://127.0.0.1:1/indicators/gdp/", "html"],
  ["http://127.0.0.1:1/assets/index-a.js", "js"],
  ["http://127.0.0.1:1/data/pages/overview.json?x=1", "data"],
  ["http://127.0.0.1:1/a.woff2", "other"],
] as const)("%s is %s", (url, kind) => {
  expect(kindOf(url)).toBe(kind);
});

test("the scripts that a page is interactive with are those that its HTML names", () => {
  expect(firstScripts('<html data-scripts="assets/index-a.js assets/zh-b.js">')).toEqual([
    "assets/index-a.js",
    "assets/zh-b.js",
  ]);
  expect(firstScripts('<script src="naive.js"></script>')).toBeNull();
});
