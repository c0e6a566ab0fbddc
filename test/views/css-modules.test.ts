import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";

test("no two modules of styles have the same name: their classes are called after them", async () => {
  const files = await readdir("src", { recursive: true });
  const names = files.filter((file) => file.endsWith(".module.css")).map((file) => file.replace(/^.*[\\/]/, ""));
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});
