// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { type Language, LANGUAGES } from "#domain/site/language.ts";
import type { Release } from "#domain/schemas/release.ts";
import { RULES } from "#domain/status/rules.ts";
import { screensOf } from "#domain/wall/screens.ts";
import { revised } from "#mocks/sets/revised.ts";
import { EXPECTED, targets } from "#mocks/sets/targets.ts";
import { statusWords } from "#words/status/status-words.ts";
import { latestRelease } from "#test/mocks/read-set.ts";
import { complete, draw } from "#test/support/view.tsx";
import { AboutView } from "#views/about/about.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { OverviewView } from "#views/overview/overview.tsx";
import { ScreenFoot } from "#views/wall/screen-foot.tsx";

const [made] = targets().releases;
if (made === undefined) throw new Error("invalid set: targets");
const { release } = made;

type Options = Partial<Parameters<typeof draw>[1]>;

/** The page of an indicator, and its part that explains the status: a script of its own, so that it is waited for. */
async function at(id: string, options: Options = {}): Promise<{ readonly page: HTMLElement; readonly part: Element }> {
  const page = { name: "indicator", id } as const;
  const { container } = draw(<IndicatorView id={id} />, { page, release, ...options });
  const part = await waitFor(() => {
    const found = container.querySelector("#judgement");
    if (found === null) throw new Error("invalid page: no judgement");
    return found;
  });
  return { page: container, part };
}

/** The text of the line under the figure, once its words are there. */
const line = (root: Element): Promise<Element> =>
  waitFor(() => {
    const found = root.querySelector("[data-status]");
    if (found === null || (found.textContent ?? "").trim() === "") throw new Error("invalid page: no status");
    return found;
  });

describe.each(LANGUAGES)("in %s", (lang) => {
  test.each(Object.keys(EXPECTED))("%s: the line has a status, its rule and a reason in words", async (id) => {
    const { page, part } = await at(id, { lang });
    const status = await line(page);
    const expected = EXPECTED[id];
    expect(status.getAttribute("data-status")).toBe(expected?.status);
    expect(status.getAttribute("data-rule")).toBe(expected?.rule);
    const word = status.querySelector("strong")?.textContent ?? "";
    expect(word).not.toBe("");
    expect((status.textContent ?? "").length).toBeGreaterThan(word.length + 5);
    expect(part.textContent).toContain(expected?.rule);
    if (expected?.reason !== null) expect(part.textContent).toContain(statusWords(lang).needed);
    expect(page.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("how it is judged", () => {
  test("formula, thresholds, what would flip it, and where target and profile come from", async () => {
    const { page, part } = await at("road-behind");
    expect((await line(page)).textContent).toBe("进度滞后 2023年上半年：实际进度与应有进度之比为 0.8，不到 0.95。");
    expect(part.textContent).toContain("公布值 ÷ 目标值 ÷ 应完成份额");
    expect(part.textContent).toContain("18 ÷ 50 ÷ 0.45 = 0.8");
    const rows = [...part.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((c) => c.textContent),
    );
    expect(rows).toEqual([
      ["已达目标", "完成程度 ≥ 1", "不低于 50公里"],
      ["进度正常", "比值 ≥ 0.95", "不低于 21.375公里"],
      ["进度滞后", "比值 ≥ 0.6", "现在"],
      ["严重滞后", "比值 < 0.6", "低于 13.5公里"],
    ]);
    expect(part.textContent).toContain("各期应完成多少：一季度二成，上半年四成五");
    expect(part.querySelectorAll('a[href^="../../sources/plan-2023/#"]')).toHaveLength(2);
  });

  test("says what was rounded", async () => {
    const { part } = await at("people-on-path", { lang: "en" });
    expect(part.textContent).toContain("((43 ÷ 40)^(1 ÷ 3) − 1) ÷ ((45 ÷ 40)^(1 ÷ 5) − 1) = 1.024");
    expect(part.textContent).toContain("rounded to 3 decimals");
  });

  test("an interval shows both results", async () => {
    const { part } = await at("jobs-uncertain");
    const ends = part.querySelector('table[aria-label="区间两端"]');
    expect(ends?.textContent).toContain("1900 ÷ 2000 = 0.95进度正常");
    expect(ends?.textContent).toContain("原文没有给出这一端");
    expect(part.textContent).toContain("完成程度 ≥ 1");
  });

  test("an improvement is called one only where it is known which way is wanted", async () => {
    expect((await at("vacancy-falling")).part.textContent).toContain("是改善");
    expect((await at("people-steady")).part.textContent).not.toMatch(/改善|期望/);
  });

  test("a change of percentages is in percentage points, and marked as derived", async () => {
    const { part } = await at("few-points");
    expect(part.textContent).toContain("2022年 → 2023年：93.2 − 91.5 = 1.7个百分点（推算）");
  });

  test("a rate at 100 % says how many were rated and by whom, or that nobody says", async () => {
    expect((await at("full-rate")).part.textContent).toMatch(/评了多少48件.*由谁评示例代表/);
    const { part } = await at("suggestions-satisfaction", { release: await latestRelease("gaps") });
    expect(part.textContent).toMatch(/评了多少文件没有写明.*由谁评文件没有写明/);
  });

  test("categories that stand differently are judged one by one", async () => {
    const { part } = await at("specialized-smes");
    expect(part.querySelectorAll("h4").length).toBeGreaterThanOrEqual(3);
    expect(part.textContent).toContain("9 − 8 = 1");
  });
});

test("on the overview a status is a word and a reason, where there is more to say than that there is no target", async () => {
  const { container } = draw(<OverviewView />, { page: { name: "overview" }, release });
  await complete(container);
  const smes = container.querySelector('[data-indicator="specialized-smes"]');
  if (smes === null) throw new Error("invalid page: no figure");
  expect((await line(smes)).textContent).toContain("各分类情况不同");
  expect(container.querySelector('[data-indicator="tax-cuts"] [data-status]')).toBeNull();
  // One of them has a target, so that nothing is said of all.
  expect(container.textContent).not.toContain("没有公布目标值");
});

describe("what is said once of all headline figures without a target", () => {
  /** On the overview, and at the foot of the wall's first screen. */
  const said = async (whole: Release, lang: Language): Promise<string> => {
    const { container } = draw(<OverviewView />, { page: { name: "overview" }, lang, release: whole });
    await complete(container);
    const [first] = screensOf(whole);
    if (first === undefined) throw new Error("invalid release: no screen");
    const wall = draw(<ScreenFoot screen={first} />, { page: { name: "wall" }, lang, release: whole }).container;
    const once = container.querySelector('a[href$="about/#needed"]')?.parentElement?.textContent ?? "";
    return [once, wall.querySelector(".wall-say")?.textContent].join("\n");
  };

  test("of one value each, that there is nothing to compare either", async () => {
    const whole = await latestRelease("minimal");
    const zh = await said(whole, "zh");
    expect(zh).toContain("3 项都没有公布目标值，也没有公布同一口径的上一年数，");
    expect(zh).toContain("三项都没有公布目标值和同口径上年数，");
    expect(await said(whole, "en")).toContain("No target was published for any of these 3 figures, nor a value of the");
  });

  test("of values of several years, no more than that there is no target", async () => {
    const whole = revised().releases.find(
      ({
        release: {
          release: { id },
        },
      }) => id === "2024-02-20",
    )?.release;
    if (whole === undefined) throw new Error("invalid set: revised");
    const zh = await said(whole, "zh");
    expect(zh).toContain("没有公布目标值，所以这里只画多少，不评好坏。");
    expect(zh).toContain("六项都没有公布目标值，只画多少，不评好坏");
    expect(await said(whole, "en")).toMatch(/No target was published for any of these \d figures, so /);
  });
});

test.each(LANGUAGES)("the method lists every rule with its id and thresholds, in %s", async (lang) => {
  const { container } = draw(<AboutView />, { page: { name: "about" }, lang });
  await screen.findByRole("heading", { level: 2, name: statusWords(lang).rulesTitle });
  for (const { id, thresholds } of Object.values(RULES)) {
    const rule = container.querySelector(`[data-rule="${id}"]`);
    expect(rule?.querySelector("h3")?.textContent).toContain(id);
    expect(rule?.querySelectorAll("li")).toHaveLength(thresholds.length);
  }
  expect(container.querySelector('[data-rule="annual-target.1"]')?.textContent).toContain(
    "比值 ≥ 0.95".replace("比值", statusWords(lang).pace),
  );
});
