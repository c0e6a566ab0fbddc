import { expect, test } from "vitest";
import { className } from "#build/class-names.ts";

test("classes of modules of styles are short in the page, and each has a name of its own", () => {
  const names = [
    className("display", "/anywhere/src/views/parts/figure/figure.module.css"),
    className("inline", "/anywhere/src/views/parts/figure/figure.module.css"),
    className("menu", "C:\\anywhere\\src\\app\\frame\\frame.module.css"),
  ];
  for (const name of names) expect(name).toMatch(/^[A-Z]-?[0-9a-z]{1,2}$/);
  expect(new Set(names).size).toBe(names.length);
});

test("a class that no module has is told of", () => {
  expect(() => className("nowhere", "/src/app/frame/frame.module.css")).toThrow("invalid class: nowhere");
  expect(() => className("menu", "/src/nowhere.module.css")).toThrow("invalid class: menu");
});
