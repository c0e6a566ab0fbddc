import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedRelease } from "#test/support/published.ts";

const { site } = publishedRelease();

/** What would tell the county whose figures lie in `public/data`. */
const names = [
  site.area.name.zh.replace(/县$/, ""),
  site.area.name.en.replace(/ County$/, ""),
  site.area.id,
  site.area.within.en.split(",")[0] ?? "",
  ...site.links.map(({ url }) => new URL(url).hostname),
];

test("the code knows no county: all of it is in the data", async () => {
  const told: string[] = [];
  for (const room of ["src", "tools", "bench"])
    for (const entry of await readdir(room, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:tsx?|css|mjs)$/.test(entry.name)) continue;
      const text = await readFile(join(entry.parentPath, entry.name), "utf8");
      told.push(...names.filter((name) => text.includes(name)).map((name) => `${entry.name}: ${name}`));
    }
  expect(names.every((name) => name.length > 1)).toBe(true);
  expect(told).toEqual([]);
});
