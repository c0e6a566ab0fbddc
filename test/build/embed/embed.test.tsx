// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { embedFiles, embedPage } from "#build/embed/embed.tsx";
import { embedCss, ruledClass } from "#build/embed/embed-layout.ts";
import { pointsOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { embedSnippet } from "#domain/files/embed.ts";
import { LANGUAGES, type Language } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { position, quantityOf } from "#domain/figure/value.ts";
import { figureLine } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { awkwardSample, mockedSample, publishedSample, type Sample } from "#test/support/file-samples.ts";
import { shownAt } from "#test/support/view.tsx";

/** What a page in a frame weighs at most, in KB (1,000 bytes) of brotli. The heaviest of the first release has 3.2, most 1.7. */
const BUDGET = 8;

/** What a text weighs in KB of brotli, pressed as hard as said. */
const weightOf = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;

const CSS = ["tokens", "base", "print"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8")).join("\n");

function pageOf(sample: Sample, id: string, lang: Language, change: Partial<Indicator> = {}) {
  const indicator = sample.release.indicators.indicators.find((i) => i.id === id);
  if (indicator === undefined) throw new Error(`invalid sample: ${id}`);
  const { release, context } = sample;
  const html = embedPage({ release, site: context.site, indicator: { ...indicator, ...change }, lang }, CSS);
  return { html, page: new DOMParser().parseFromString(html, "text/html") };
}

const words = (element: Element | null): string => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

describe("an indicator in a frame", () => {
  const sample = awkwardSample();

  test("says value, unit, period, basis, status, source, release and day, in the language of its address", () => {
    const zh = pageOf(sample, "received", "zh").page;
    expect(zh.documentElement.lang).toBe("zh-CN");
    expect(zh.title).toBe("收到建议｜样例看板");
    expect(words(zh.querySelector("h1"))).toBe("收到建议");
    expect(words(zh.querySelector(".v"))).toBe("12件");
    expect(words(zh.body)).toContain("单位：件；2025年，累计，实际，样例县");
    expect(words(zh.body)).toContain("来源：样例县政府，样例报告，2025年12月31日");
    expect(words(zh.body)).toContain("样例看板；数据版本 2026-01-05，2026年1月5日发布");
    expect(words(zh.body)).toContain(messagesOf("zh").synthetic);
    const en = pageOf(sample, "received", "en").page;
    expect(en.documentElement.lang).toBe("en");
    expect(words(en.querySelector(".v"))).toBe("12 suggestions (12件)");
    expect(words(en.body)).toContain("Sample dashboard; Data release 2026-01-05, published 5 January 2026");
  });

  test("carries no class without a rule of its own", () => {
    const { page } = pageOf(sample, "received", "zh");
    const rules = words(page.querySelector("style"));
    const classes = [...page.body.querySelectorAll("[class]")].flatMap((one) => [...one.classList]);
    expect(new Set(classes)).toEqual(new Set(classes.filter((name) => rules.includes(`.${name}`))));
    expect(classes).toContain("v");
    // As the build names the site's own.
    expect(ruledClass("", "figure_display")).toBe("");
    expect(ruledClass("", "figure_display narrow m")).toBe(' class="narrow m"');
  });

  test("an interval has its word and its ends, and is of its indicator", () => {
    const { page } = pageOf(sample, "projects", "en");
    const data = page.querySelector(".v data");
    expect([data?.getAttribute("data-lower"), data?.getAttribute("data-upper")]).toEqual(["2", "3"]);
    expect(data?.closest("[data-indicator]")?.getAttribute("data-indicator")).toBe("projects");
    const jobs = [...pageOf(sample, "jobs", "zh").page.querySelectorAll("table data")].map((one) => [
      words(one),
      one.getAttribute("data-lower"),
      one.getAttribute("data-upper"),
    ]);
    expect(jobs).toEqual([
      ["近40人", "", "40"],
      ["1900余人", "1900", ""],
    ]);
  });

  test("one value has a picture with its key; two have a chart: in both widths, with words, and a table of the same", () => {
    const one = pageOf(sample, "received", "zh").page;
    expect(one.querySelectorAll("svg")).toHaveLength(2);
    expect(words(one.querySelector("figure"))).toContain("每点1件，共12点");
    expect(words(one.querySelector("desc"))).toContain("每点1件，共12点");
    const { page } = pageOf(sample, "mix", "zh");
    const pictures = [...page.querySelectorAll("svg")];
    expect(pictures.map((svg) => svg.getAttribute("viewBox")?.split(" ")[2])).toEqual(["340", "640"]);
    for (const svg of pictures) {
      expect(words(svg.querySelector("title"))).not.toBe("");
      expect(words(svg.querySelector("desc"))).toContain("第一产业");
    }
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("runs nothing, asks for nothing, is in no index, and leads to the whole page in a new tab", () => {
    const { page, html } = pageOf(sample, "output", "en");
    expect(page.querySelectorAll("script, img, iframe, link[rel=stylesheet]")).toHaveLength(0);
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'none'");
    expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe("../../indicators/output/");
    const links = [...page.querySelectorAll("a")].map((a) => [
      a.getAttribute("href"),
      a.getAttribute("target"),
      a.getAttribute("rel"),
    ]);
    expect(links[links.length - 1]).toEqual(["../../indicators/output/", "_blank", "noopener"]);
    for (const [href, target, rel] of links) {
      expect(href).toMatch(/^\.\.\/\.\.\/(?:indicators|sources)\//);
      expect([target, rel]).toEqual(["_blank", "noopener"]);
    }
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  test("names that look like HTML stay names", () => {
    const name = { zh: `<b>"产值"</b> & 其他`, en: `</title><script>alert(1)</script>` };
    for (const lang of LANGUAGES) {
      const { page } = pageOf(sample, "output", lang, { name });
      expect(words(page.querySelector("h1"))).toBe(name[lang]);
      expect(page.title).toContain(name[lang]);
      expect(page.querySelectorAll("b, script")).toHaveLength(0);
    }
  });
});

describe.each([["published" as const], ["full-decade" as const], ["gaps" as const], ["targets" as const]])(
  "every indicator of %s",
  (set) => {
    test("shows the values of the data, in both languages, within its weight", async () => {
      const sample = set === "published" ? await publishedSample() : mockedSample(set);
      const { release, context } = sample;
      const wrong: string[] = [];
      for (const indicator of release.indicators.indicators) {
        const data = shownAt({ name: "indicator", id: indicator.id }, release, context.site);
        for (const { path, text } of embedFiles(indicator.id, LANGUAGES, data, CSS)) {
          const lang = path.startsWith("en/") ? "en" : "zh";
          const html = String(text);
          // What is light enough quickly pressed need not be pressed hard.
          const weight = weightOf(html, 4) > BUDGET ? weightOf(html, constants.BROTLI_MAX_QUALITY) : 0;
          if (weight > BUDGET) wrong.push(`${path}: ${weight.toFixed(1)} KB`);
          const { body } = new DOMParser().parseFromString(html, "text/html");
          const quoted = quotedOf(release, indicator);
          const shown = [...body.querySelectorAll(".v data")];
          const numbers = shown.map((one) => one.getAttribute("value"));
          const expected = quoted.map((o) => {
            const q = quantityOf(o);
            return q.kind === "interval" && q.value === null ? `${q.lower ?? ""}–${q.upper ?? ""}` : `${position(q)}`;
          });
          if (numbers.join() !== expected.join()) wrong.push(`${path}: ${numbers.join()} for ${expected.join()}`);
          const spoken = [...body.querySelectorAll(".v")].map((one) => words(one).replaceAll(" ", ""));
          for (const [at, o] of quoted.entries())
            if (spoken[at]?.includes(figureLine(o, indicator, lang).replaceAll(" ", "")) !== true)
              wrong.push(`${path}: says ${spoken[at]} of ${o.printed}`);
          const chart = chartOf(data.release, indicator, data.areaNames);
          const rows = chart === null ? null : Math.min(40, pointsOf(chart).length);
          if (rows !== null && body.querySelectorAll("tbody tr").length !== rows) wrong.push(`${path}: rows`);
          if (!words(body).includes(release.release.id)) wrong.push(`${path}: no release`);
        }
      }
      expect(release.indicators.indicators.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    }, 120_000);
  },
);

test("the styles are the site's colours, light, dark and forced, without what is chosen on its pages or for paper", () => {
  const css = embedCss(`${CSS}:root[data-theme="light"]:not([data-elder]){--accent:#8a1c4a;}`);
  expect(css).toContain("--ground:#14171a");
  expect(css).toContain("--ground:Canvas");
  expect(css).not.toMatch(/data-theme=|\[data-elder\]\{|print\{/);
  expect(css.split("{").length).toBe(css.split("}").length);
});

test("the HTML of a frame is safe whatever the names are", () => {
  const html = embedSnippet({ address: "https://county.example/embed/a/?x=1&y=2", title: `"><script>&`, height: 400 });
  // In a template nothing is fetched.
  const template = document.createElement("template");
  template.innerHTML = html;
  const frame = template.content.querySelector("iframe");
  expect(template.content.children).toHaveLength(1);
  expect(frame?.getAttribute("title")).toBe(`"><script>&`);
  expect(frame?.getAttribute("src")).toBe("https://county.example/embed/a/?x=1&y=2");
  expect(["width", "height", "loading", "style"].map((name) => frame?.getAttribute(name))).toEqual([
    "100%",
    "400",
    "lazy",
    "border:0",
  ]);
});
