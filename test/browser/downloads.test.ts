import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPages, kindsByTurns } from "./pages.ts";
import { hydrated, openSite, type Site } from "./support.ts";

let site: Site;
let kinds: readonly string[] = [];
beforeAll(async () => {
  site = await openSite();
  kinds = kindsByTurns(await builtPages());
});
afterAll(() => site.close());

/** The media types of the files that the site offers, by the ends of their names. */
const TYPES: Readonly<Record<string, RegExp>> = {
  csv: /^text\/csv/,
  json: /^application\/json/,
  xlsx: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  pdf: /^application\/pdf/,
};

/** The kinds of pages that offer files of what they show, or of themselves. */
const OFFERING = /^(?:en\/)?(?:$|indicators\/|suggestions\/$|commitments\/$|sources\/$|releases\/.|print\/)/;

test("every file that a page of each kind offers is there, with something in it, as what it says it is", async () => {
  const { page, take, close } = await site.open();
  const wrong: string[] = [];
  const seen = new Set<string>();
  const bare: string[] = [];
  for (const path of kinds) {
    await page.goto(site.at["/a/b/"] + path);
    await hydrated(page);
    await page.waitForLoadState("networkidle");
    const offered = await page
      .locator('a[download], a[href*="/downloads/"], a[href$=".pdf"]')
      .evaluateAll((links) => links.map((a) => (a instanceof HTMLAnchorElement ? a.href : "")));
    const files = offered.filter((file) => !/^(?:data|blob):/.test(file));
    if (files.length === 0 && OFFERING.test(path)) bare.push(path);
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      const answer = await page.request.get(file);
      const type = answer.headers()["content-type"] ?? "";
      const expected = TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ""];
      if (answer.status() !== 200) wrong.push(`/${path}: ${file} ${answer.status()}`);
      else if ((await answer.body()).length === 0) wrong.push(`/${path}: ${file} is empty`);
      else if (expected?.test(type) !== true) wrong.push(`/${path}: ${file} is ${type}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(bare).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
  expect(take()).toEqual([]);
  await close();
}, 120_000);
