import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtFiles } from "./pages.ts";

const MARKS = [
  "msw",
  "mockServiceWorker",
  "Sample County",
  "示例县",
  "样例县",
  '"synthetic":true',
  '"synthetic": true',
];

test("nothing of the mocked API is in what is published", async () => {
  const files = await builtFiles();
  expect(files.some((file) => file.endsWith(".js"))).toBe(true);
  const found: string[] = [];
  for (const file of files) {
    if (file.includes("mock")) found.push(file);
    // Compressed: three letters mean nothing in them.
    if (/\.(png|pdf|xlsx|zip)$/.test(file)) continue;
    const text = await readFile(join("dist", file), "utf8");
    for (const mark of MARKS) if (holds(text, mark)) found.push(`${file}: ${mark}`);
  }
  expect(found).toEqual([]);
});

/** `msw` counts as a word of its own, so that no hash of a file can hold it by chance. */
function holds(text: string, mark: string): boolean {
  return mark === "msw" ? /(?<![\w+/=-])msw(?![\w+/=-])/i.test(text) : text.includes(mark);
}
