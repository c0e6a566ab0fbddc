import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedRelease } from "#test/support/published.ts";
import type { ReleaseFileName } from "#domain/schemas/release.ts";
import { changed, type ReleaseFiles, setAt, smallDraft } from "#test/support/small-release.ts";
import { launch } from "#tools/find-browser.ts";
import { serveFolder } from "#tools/serve.ts";
import { axe, open } from "./support.ts";

const run = promisify(execFile);
const tool = (...args: readonly string[]) => run(process.execPath, ["tools/run.mjs", ...args]);

let folder: string;
const at = (...path: readonly string[]): string => join(folder, ...path);

/** A fictional county: begun, built empty, then with a first release of figures. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "county-"));
  const names = ["--area", "sample-county", "--name", "样例县", "--name-en", "Sample County", "--scheme", "abcd"];
  const colours = ["--accent", "#8a1c4a", "--accent-dark", "#f0a0c0"];
  await tool("src/authoring/cli.ts", "init", at("data"), ...names, ...colours, "--date", "2026-01-04");
  await publish("data-draft", "2026-01-04");
  await build("empty");
  await mkdir(at("draft"));
  for (const [name, body] of Object.entries(draft())) await writeFile(at("draft", name), JSON.stringify(body));
  await publish("draft", "2026-01-05");
  await build("full");
});
afterAll(() => rm(folder, { recursive: true }));

/** A word that fits on no phone, and a sign beyond the basic plane. */
const LONG = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";
const RARE = "𬒗口镇𡒄埂村";

/** The small draft with names that break lines and lookups: every object answers to `constructor`. */
function draft(): ReleaseFiles {
  const changes: readonly (readonly [file: ReleaseFileName, path: string, value: unknown])[] = [
    ["indicators.json", "indicators[0].name", { zh: RARE, en: LONG }],
    ["indicators.json", "indicators[1].id", "constructor"],
    ["indicators.json", "indicators[3].breakdown.categories[1].code", "constructor"],
    ["observations.json", "observations[1].id", "constructor"],
    ["observations.json", "observations[1].indicator", "constructor"],
    ["observations.json", "observations[4].category", "constructor"],
    ["suggestions.json", "units[1].id", "constructor"],
    ["suggestions.json", "items[0].coUnits", ["constructor"]],
  ];
  return changes.reduce(
    (files, [file, path, value]) => changed(files, file, path, value),
    smallDraft("2026-01-05", "2026-01-04"),
  );
}

const publish = (from: string, day: string) =>
  tool("src/authoring/cli.ts", "publish", at(from), "--data", at("data"), "--date", day);

async function build(out: string, data = "data"): Promise<void> {
  // Neither the data nor what is built nor the cache lies within the project.
  const places = ["--data", at(data), "--out", at(out), "--cache", at("cache")];
  await tool("tools/build.ts", ...places, "--pdf", "no", "--png", "no");
}

const filesOf = async (out: string): Promise<readonly string[]> =>
  (await readdir(at(out), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("a site in Chinese alone", () => {
  test("has no page, file or link in English", async () => {
    const site: unknown = JSON.parse(await readFile(at("data", "site.json"), "utf8"));
    await cp(at("data"), at("data-zh"), { recursive: true });
    await writeFile(at("data-zh", "site.json"), JSON.stringify(setAt(site, ["languages"], ["zh"])));
    await build("chinese", "data-zh");
    const both = (await filesOf("full")).map((file) => relative(at("full"), file));
    const files = (await filesOf("chinese")).map((file) => relative(at("chinese"), file));
    const english = /^en\/|(?:^|\/)[^/]+\.en\.\w+$/;
    expect(
      files.filter((file) => english.test(file) || !both.includes(file)).filter((f) => !f.startsWith("assets/")),
    ).toEqual([]);
    expect(both.filter((file) => english.test(file)).length).toBeGreaterThan(20);
    expect(both.filter((file) => !english.test(file) && !files.includes(file))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith(".html"))) {
      const html = await readFile(at("chinese", file), "utf8");
      expect(html, file).toMatch(/^<!doctype html>\n<html lang="zh-CN"/);
      expect(html, file).not.toMatch(/hreflang="en"|href="(?:\.\.\/|\.\/)*en\//);
    }
  });
});

describe("a site for another county", () => {
  test("has no trace of the first one, in any file", async () => {
    const { site, release } = publishedRelease();
    const traces = [
      site.area.name.zh.replace(/县$/, ""),
      site.area.name.en.replace(/ County$/, ""),
      site.area.id,
      ...site.links.map(({ url }) => new URL(url).hostname),
      ...release.sources.documents.flatMap(({ id, url }) => [id, ...(url === null ? [] : [new URL(url).hostname])]),
    ];
    expect(traces.length).toBeGreaterThan(20);
    const files = await filesOf("full");
    expect(files.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const file of files) {
      const text = await readFile(file, "utf8");
      found.push(...traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`));
    }
    expect(found).toEqual([]);
  });

  test("has its own name and colours, and shows its figures", async () => {
    const served = await serveFolder(at("full"), { port: 0 });
    const browser = await launch();
    const opened = await open(browser, [served]);
    await opened.page.goto(served.url);
    expect(await opened.page.title()).toBe("样例县公开数据看板");
    const accent = await opened.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--accent"),
    );
    expect(accent.trim()).toBe("#8a1c4a");
    expect(await opened.page.locator("[data-indicator=output] data").first().innerText()).not.toBe("");
    expect([...(await axe(opened.page)), ...opened.take()]).toEqual([]);
    await browser.close();
    await served.close();
  });

  test("has pages for what every object answers to, and breaks words that fit nowhere", async () => {
    const served = await serveFolder(at("full"), { port: 0 });
    const browser = await launch();
    const opened = await open(browser, [served]);
    await opened.page.setViewportSize({ width: 320, height: 800 });
    const wrong: string[] = [];
    for (const path of [
      "",
      "indicators/",
      "indicators/output/",
      "indicators/constructor/",
      "suggestions/units/constructor/",
      "suggestions/fix-the-bridge/",
    ])
      for (const lang of ["", "en/"]) {
        await opened.page.goto(served.url + lang + path);
        const wide = await opened.page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) wrong.push(`/${lang}${path}: ${wide} px wide`);
        if ((await opened.page.locator("main").innerText()).includes("native code"))
          wrong.push(`/${lang}${path}: a function`);
      }
    expect([...wrong, ...opened.take()]).toEqual([]);
    await opened.page.goto(`${served.url}indicators/constructor/`);
    expect(await opened.page.locator("[data-indicator=constructor] data").first().innerText()).toContain("1900");
    await browser.close();
    await served.close();
  });

  test("stands before it has a figure: every page says what it is and that nothing is published", async () => {
    const served = await serveFolder(at("empty"), { port: 0 });
    const browser = await launch();
    const opened = await open(browser, [served]);
    const pages = [
      "",
      "indicators/",
      "suggestions/",
      "commitments/",
      "sources/",
      "releases/",
      "about/",
      "print/",
      "present/",
    ];
    const wrong: string[] = [];
    for (const path of [...pages, ...pages.map((page) => `en/${page}`)]) {
      await opened.page.goto(served.url + path);
      if ((await opened.page.locator("h1").innerText()).trim() === "") wrong.push(`/${path}: no heading`);
      if ((await opened.page.locator("main").innerText()).includes("undefined")) wrong.push(`/${path}: undefined`);
      wrong.push(...[...(await axe(opened.page)), ...opened.take()].map((said) => `/${path}: ${said}`));
    }
    expect(wrong).toEqual([]);
    await browser.close();
    await served.close();
  });
});
