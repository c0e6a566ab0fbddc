// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { atIndicator, complete, draw, figureIn, parsed } from "#test/support/view.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";

const page = (id: string) => ({ name: "indicator", id }) as const;
const at = (id: string, options: Partial<Parameters<typeof draw>[1]> = {}) =>
  draw(<IndicatorView id={id} />, { page: page(id), ...options });

describe("the page of an indicator", () => {
  test("shows one value with its words, its picture and the key of its signs, and where the value stands", async () => {
    const { container, downloads } = at("jobs");
    await complete(container);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("就业");
    const headline = atIndicator(container, "jobs");
    expect(figureIn(headline)).toEqual({ text: "1900余人", value: "1900", lower: "1900", upper: "" });
    expect(headline.textContent).toContain("2025年，累计，样例县");
    expect(container.querySelector("[data-status]")?.textContent).toContain("尚无可比目标");
    const picture = container.querySelector('figure[data-chart="jobs"]');
    expect(picture?.querySelector('svg[role="img"]')).not.toBeNull();
    expect(picture?.textContent).toContain("每个人形100人，共19个；虚线的一个是“余”，多出多少未公布");
    expect(screen.getByText("样例定义")).toBeTruthy();
    expect(container.querySelector("q")?.textContent).toBe("样例短语");
    expect(screen.getByText("第 11–14 字")).toBeTruthy();
    expect(downloads.get("jobs.csv")).toContain("jobs,2025,cumulative,,,1900,1900,,人,1900余人,actual");
  });

  test("draws several values, lists them all, and gives one file under one name", async () => {
    const { container, downloads } = at("projects");
    await complete(container);
    const chart = container.querySelector('figure[data-chart="projects"]');
    expect(chart?.querySelector('svg[role="img"]')).not.toBeNull();
    expect(chart?.querySelector("figcaption h2")).not.toBeNull();
    expect([...downloads.keys()]).toEqual(["projects.csv"]);
    expect(downloads.get("projects.csv")).toContain("projects,2026,cumulative,,,5,,,个,5个,target");
    const values = container.querySelector("#values");
    expect(values?.querySelectorAll("tbody tr")).toHaveLength(2);
    expect(values?.textContent).toContain("目标");
    expect(container.querySelector("[data-status]")?.getAttribute("data-status")).toBe("not-assessable");
  });

  test("gives the reason for a missing value", async () => {
    const { container } = at("output");
    await complete(container);
    expect(figureIn(atIndicator(container, "output"))).toMatchObject({ text: "40.6亿元", value: "40.6" });
    expect(container.querySelector("#values")?.textContent).toContain("未公布");
  });

  test("says that no document has published a value", async () => {
    const none = changed(smallRelease(), "observations.json", "observations[5]", undefined);
    const { container } = at("received", { release: parsed(none) });
    await complete(container);
    expect(container.querySelector("#values")?.textContent).toContain("还没有文件公布过这项指标的值");
    expect(container.querySelector("[data-status]")?.textContent).toContain("尚无公布值");
    expect(container.querySelector("data")).toBeNull();
  });

  test("shows a target where nothing else was published, and says that it is one", () => {
    const only = changed(smallRelease(), "observations.json", "observations[2]", undefined);
    const free = changed(only, "sources.json", "conflicts", []);
    const { container } = at("projects", { release: parsed(free) });
    expect(figureIn(atIndicator(container, "projects")).text).toBe("5个");
    expect(atIndicator(container, "projects").textContent).toContain("目标");
  });

  test("keeps both sides where documents disagree, and links what is related", async () => {
    const { container, findByText } = at("projects");
    await findByText(/两份文件不一致/);
    const conflicts = container.querySelector("#conflicts");
    expect(conflicts?.textContent).toContain("两份文件不一致");
    expect(conflicts?.querySelector("data")?.getAttribute("data-upper")).toBe("3");
    expect(at("jobs").container.querySelector('#related a[href="../../indicators/output/"]')).not.toBeNull();
  });

  test("says the same in English, and marks what is Chinese as Chinese", async () => {
    const { container } = at("output", { lang: "en" });
    await complete(container);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Output");
    expect(figureIn(atIndicator(container, "output")).text).toMatch(
      /^[\d.,]+ (?:million|billion) yuan \([\d.]+亿元\)$/,
    );
    const facts = within(screen.getByRole("region", { name: "About this indicator" }));
    expect(facts.getByText("亿元").getAttribute("lang")).toBe("zh-CN");
    expect(facts.getByText("realised")).toBeTruthy();
    expect(container.querySelector("q")?.getAttribute("lang")).toBe("zh-CN");
  });

  test("says when there is no such indicator, and leads on", () => {
    at("nothing");
    expect(screen.getByRole("heading", { level: 1 })).toBeTruthy();
    expect(screen.getByText("没有编号为“nothing”的指标。")).toBeTruthy();
    expect(screen.getByRole("link", { name: "全部指标" }).getAttribute("href")).toBe("../../indicators/");
  });
});
