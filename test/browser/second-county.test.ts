import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReleaseFileName } from "#domain/schemas/release.ts";
import { changed, inChinese, type ReleaseFiles, smallDraft } from "#test/support/small-release.ts";
import { launch } from "#tools/find-browser.ts";
import { type Served, serveFolder } from "#tools/serve.ts";
import { RELEASE, SITE } from "./built-site.ts";
import { MOST_SCRIPT, scriptsOf } from "./script-weight.ts";
import { axe, open } from "./support.ts";

const run = promisify(execFile);
const tool = (...args: readonly string[]) => run(process.execPath, ["tools/run.mjs", ...args]);

let folder: string;
/** What the builds have in common: the scripts, which are the same for every county. */
/** The second county of the mocked sets, as a site. */
let served: Served;
let browser: Browser;
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
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

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
  await tool("src/build/build.ts", ...places, "--pdf", "no", "--png", "no");
}

const filesOf = async (out: string): Promise<readonly string[]> =>
  (await readdir(at(out), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("a site in Chinese alone", () => {
  test("needs no English in its data, and has no page, file or link in it", async () => {
    const names = ["--area", "sample-county", "--name", "样例县", "--scheme", "abcd", "--languages", "zh"];
    await tool("src/authoring/cli.ts", "init", at("data-zh"), ...names, "--date", "2026-01-04");
    await tool("src/authoring/cli.ts", "publish", at("data-zh-draft"), "--data", at("data-zh"), "--date", "2026-01-04");
    await mkdir(at("draft-zh"));
    for (const [name, body] of Object.entries(draft()))
      await writeFile(at("draft-zh", name), JSON.stringify(inChinese(body)));
    await tool("src/authoring/cli.ts", "publish", at("draft-zh"), "--data", at("data-zh"), "--date", "2026-01-05");
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
  test("has no page whose scripts weigh more than a page's may: those of units and items, which not every county has", async () => {
    const pages = (await filesOf("full"))
      .map((file) => relative(at("full"), file).replaceAll("\\", "/"))
      .filter((file) => /(?:^|\/)index\.html$/.test(file) && !/^(?:en\/)?embed\//.test(file))
      .map((file) => file.slice(0, -"index.html".length));
    expect(pages.filter((page) => /^suggestions\/(?:units\/)?./.test(page)).length).toBeGreaterThan(2);
    const heavy: string[] = [];
    for (const page of pages) {
      const { weight } = await scriptsOf(at("full"), page);
      if (weight > MOST_SCRIPT) heavy.push(`/${page}: ${weight.toFixed(1)} KB`);
    }
    expect(heavy).toEqual([]);
  });

  test("has no trace of the first one, in any file", async () => {
    const traces = [
      SITE.area.name.zh.replace(/县$/, ""),
      SITE.area.name.en.replace(/ County$/, ""),
      SITE.area.id,
      ...SITE.links.map(({ url }) => new URL(url).hostname),
      ...RELEASE.sources.documents.flatMap(({ id, url }) => [id, ...(url === null ? [] : [new URL(url).hostname])]),
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
    const full = await serveFolder(at("full"), { port: 0 });
    const opened = await open(browser, [full]);
    await opened.page.goto(full.url);
    expect(await opened.page.title()).toBe("样例县公开数据看板");
    const accent = await opened.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--accent"),
    );
    expect(accent.trim()).toBe("#8a1c4a");
    expect(await opened.page.locator("[data-indicator=output] data").first().innerText()).not.toBe("");
    expect([...(await axe(opened.page)), ...opened.take()]).toEqual([]);
    await opened.close();
    await full.close();
  });

  test("has pages for what every object answers to, and breaks words that fit nowhere", async () => {
    const full = await serveFolder(at("full"), { port: 0 });
    const opened = await open(browser, [full]);
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
        await opened.page.goto(full.url + lang + path);
        const wide = await opened.page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) wrong.push(`/${lang}${path}: ${wide} px wide`);
        if ((await opened.page.locator("main").innerText()).includes("native code"))
          wrong.push(`/${lang}${path}: a function`);
      }
    expect([...wrong, ...opened.take()]).toEqual([]);
    await opened.page.goto(`${full.url}indicators/constructor/`);
    expect(await opened.page.locator("[data-indicator=constructor] data").first().innerText()).toContain("1900");
    await opened.close();
    await full.close();
  });

  test("stands before it has a figure: every page says what it is and that nothing is published", async () => {
    const empty = await serveFolder(at("empty"), { port: 0 });
    const opened = await open(browser, [empty]);
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
      await opened.page.goto(empty.url + path);
      if ((await opened.page.locator("h1").innerText()).trim() === "") wrong.push(`/${path}: no heading`);
      if ((await opened.page.locator("main").innerText()).includes("undefined")) wrong.push(`/${path}: undefined`);
      wrong.push(...[...(await axe(opened.page)), ...opened.take()].map((said) => `/${path}: ${said}`));
    }
    expect(wrong).toEqual([]);
    await opened.close();
    await empty.close();
  });
});

/** What the build wrote, without the marks that React leaves between texts. */
const read = async (path: string): Promise<string> =>
  (await readFile(at("mocked", path), "utf8")).replaceAll("<!-- -->", "");

/** Every built file whose name ends so, by its path. */
async function mockedFiles(ending: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(at("mocked"), { recursive: true });
  const wanted = names.filter((name) => name.endsWith(ending));
  return new Map(await Promise.all(wanted.map(async (name) => [name, await read(name)] as const)));
}

/** What a page says, without its scripts and styles. */
const wordsOf = (html: string): string =>
  html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, "").replaceAll(/<[^>]*>/g, " ");

describe("the second county of the mocked sets", () => {
  /** Three releases, no time limits, eight towns. */
  beforeAll(async () => {
    await tool("mocks/write.ts", "second-county", at("mocked-data"));
    await build("mocked", "mocked-data");
    served = await serveFolder(at("mocked"), { port: 0 });
  });
  afterAll(() => served.close());

  describe("a county that has declared no time limits", () => {
    const denied =
      /所以不评是否逾期|so nothing is called overdue|is overdue once|逾期未公布|figures? (?:that is )?overdue/g;

    test("is told of nothing overdue on any page, on slides, on the wall or in files", async () => {
      const pages = await mockedFiles(".html");
      expect(pages.size).toBeGreaterThan(100);
      const wrong = [...pages].flatMap(([path, html]) => {
        const [found] = /.{0,30}(?:已逾期|逾期 ?\d|超期|\d overdue|days? overdue|done late)/.exec(
          wordsOf(html).replaceAll(denied, ""),
        ) ?? [null];
        return found === null ? [] : [`${path}: ${found}`];
      });
      expect(wrong).toEqual([]);
      const tables = await mockedFiles(".csv");
      const lists = [...tables].filter(([path]) => path.includes("suggestion"));
      expect(lists.length).toBeGreaterThan(2);
      for (const [path, text] of tables)
        if (path.includes("suggestion")) expect(text, path).not.toMatch(/overdue|,late,/);
      for (const [path, text] of await mockedFiles(".ics")) expect(text, path).not.toMatch(/逾期|overdue/);
    });
  });

  describe("a value that was corrected", () => {
    test("is marked before any script on its card, on its page, in its table and in its files", async () => {
      const mark =
        /<data value="86"[^>]*>(?:(?!<\/data>).)*<\/data><span[^>]*data-changed="corrected"[^>]*>[^<]*已更正/s;
      expect(await read("index.html")).toMatch(mark);
      const page = await read("indicators/rural-roads/index.html");
      expect(page.match(/data-changed="corrected"/g)?.length).toBeGreaterThan(1);
      expect(page).toContain("录入时两位数字颠倒");
      expect(await read("downloads/rural-roads.csv")).toMatch(/,86,.*,corrected\r\n/);
      expect(await read("downloads/county-output.csv")).toMatch(/,97\.9,.*,revised\r\n/);
      expect(await read("downloads/new-projects.csv")).toMatch(/,36,.*,\r\n/);
    });
  });

  describe("outcomes", () => {
    test("have their letters in the picture and in its table", async () => {
      const html = await read("suggestions/index.html");
      const [svg = ""] = /<svg\b(?:(?!<\/svg>).)*A 已经解决.*?<\/svg>/s.exec(html) ?? [];
      expect(svg).toContain("C 留作参考");
      expect(html).toMatch(/<td[^>]*>A 已经解决/);
    });
  });

  describe("a theme of which the main document gives one figure", () => {
    test("shows the others too, and draws eight quarters on its slide or screen", async () => {
      const html = await read("index.html");
      for (const id of ["county-output", "exports", "retail-by-quarter", "budget-revenue"])
        expect(html).toContain(`data-indicator="${id}"`);
      expect(await read("wall/index.html")).toContain('data-indicator="retail-by-quarter"');
    });
  });

  describe("a headline figure of eight parts", () => {
    test.each([320, 360, 1280])("keeps every number in one line and inside its card at %i px", async (width) => {
      const opened = await open(browser, [served], { width });
      await opened.page.goto(served.url);
      const card = opened.page.locator('figure.card[data-indicator="sown-area"]');
      const lines = await card.locator("li").evaluateAll((items) =>
        items.map((item) => {
          const number = item.querySelector("data");
          const outer = item.closest("figure");
          if (number === null || outer === null) return "nothing";
          const inside = number.getBoundingClientRect().right <= outer.getBoundingClientRect().right + 0.5;
          return `${number.getClientRects().length} ${inside ? "inside" : "outside"}`;
        }),
      );
      expect(lines).toEqual(["1 inside", "1 inside", "1 inside"]);
      expect(opened.take()).toEqual([]);
      await opened.close();
    });
  });

  describe("on another day", () => {
    test.each([
      ["indicators/rural-roads/?asOf=2026-11-20.1", "68"],
      ["indicators/rural-roads/?asOf=2026-11-20", "86"],
    ])("%s has %s: each of two releases of one day is a site", async (path, value) => {
      const opened = await open(browser, [served]);
      await opened.page.goto(served.url + path);
      await opened.page.locator(`article data[value="${value}"]`).first().waitFor();
      expect(opened.take()).toEqual([]);
      await opened.close();
    });

    test("an indicator that was not listed yet says so", async () => {
      const opened = await open(browser, [served]);
      await opened.page.goto(`${served.url}indicators/exports/?asOf=2026-06-01`);
      await opened.page.getByRole("heading", { level: 1, name: "那时还没有收录" }).waitFor();
      await opened.page.getByRole("link", { name: "看现在的这一页" }).click();
      await opened.page.getByRole("heading", { level: 1, name: "出口额" }).waitFor();
      expect(opened.take()).toEqual([]);
      await opened.close();
    });
  });
});
