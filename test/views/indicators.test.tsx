// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { atIndicator, draw, figureIn, parsed } from "#test/support/view.tsx";
import { IndicatorsView } from "#views/indicators/indicators.tsx";

const page = { name: "indicators" } as const;
const listed = (root: HTMLElement): readonly (string | null)[] =>
  [...root.querySelectorAll("[data-indicator]:not([hidden])")].map((e) => e.getAttribute("data-indicator"));

describe("the catalogue", () => {
  test("lists every indicator by theme before anything is asked, with its words, unit, period and kind of document", () => {
    const { container } = draw(<IndicatorsView />, { page });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("指标目录");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("经济");
    expect(container.querySelector("#theme-economy")).not.toBeNull();
    expect(screen.getByRole("status").textContent).toBe("共 5 项指标");
    expect(listed(container)).toEqual(["output", "jobs", "projects", "mix", "received"]);
    const jobs = atIndicator(container, "jobs");
    expect(figureIn(jobs)).toEqual({ text: "1900余人", value: "1900", lower: "1900", upper: "" });
    // All of this theme speak of one year, in one document: both stand above them, once.
    expect(container.querySelector("#theme-economy")?.textContent).toContain("时期：2025年来源文件：样例报告 政府文件");
    expect(jobs.textContent).toBe("就业1900余人");
    expect(jobs.querySelector("a")?.getAttribute("href")).toBe("../indicators/jobs/");
    expect(atIndicator(container, "mix").textContent).toContain("第二产业");
  });

  test("says the same in English", () => {
    const { container } = draw(<IndicatorsView />, { page, lang: "en" });
    expect(screen.getByRole("status").textContent).toBe("5 indicators");
    expect(atIndicator(container, "jobs").textContent).toContain("over 1,900 people");
    expect(figureIn(atIndicator(container, "projects"))).toMatchObject({ lower: "2", upper: "3" });
  });

  test.each([
    ["?q=JOBS", ["jobs"]],
    ["?q=%E5%B0%B1%E4%B8%9A", ["jobs"]], // 就业
    ["?q=sample+mix", ["mix"]],
    ["?q=ｍｉｘ", ["mix"]],
    ["?topic=economy", ["output", "jobs", "projects", "mix", "received"]],
  ])("finds what the address asks for: %s", (search, ids) => {
    expect(listed(draw(<IndicatorsView />, { page, search }).container)).toEqual(ids);
  });

  test("names a theme that there is none of, and shows everything", () => {
    const { container } = draw(<IndicatorsView />, { page, search: "?topic=weather" });
    expect(listed(container)).toHaveLength(5);
    expect(screen.getAllByRole("status").map((e) => e.textContent)).toContainEqual(
      expect.stringContaining("topic=weather"),
    );
  });

  test("searches while the reader types, and puts the words into the address after a pause", async () => {
    const { container, search } = draw(<IndicatorsView />, { page });
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "产值" } });
    await waitFor(() => expect(listed(container)).toEqual(["output"]));
    expect(search()).toBe("");
    await waitFor(() => expect(new URLSearchParams(search()).get("q")).toBe("产值"));
    expect(screen.getByRole("status").textContent).toBe("5 项指标中找到 1 项");
  });

  test("waits with searching until a Chinese word is composed", async () => {
    const { container } = draw(<IndicatorsView />, { page });
    const field = screen.getByRole("searchbox");
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: "chan'zhi" } });
    expect(listed(container)).toHaveLength(5);
    fireEvent.change(field, { target: { value: "产值" } });
    fireEvent.compositionEnd(field);
    await waitFor(() => expect(listed(container)).toEqual(["output"]));
  });

  test("Enter asks at once and loads nothing anew", () => {
    const { container, search } = draw(<IndicatorsView />, { page });
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "mix" } });
    const form = container.querySelector("form");
    expect(form !== null && fireEvent.submit(form)).toBe(false);
    expect(search()).toBe("?q=mix");
  });

  test("keeps to official sources when asked to", () => {
    const files = changed(smallRelease(), "sources.json", "documents[1].official", false);
    const mixed = changed(files, "observations.json", "observations[1].source.document", "sample-account");
    const { container, search } = draw(<IndicatorsView />, { page, release: parsed(mixed) });
    expect(atIndicator(container, "jobs").textContent).toContain("（非官方）");
    fireEvent.click(screen.getByRole("checkbox"));
    expect(search()).toBe("?official=1");
    expect(listed(container)).toEqual(["output", "projects", "mix", "received"]);
  });

  test("says when nothing is found, and clears the filters", async () => {
    const { container, search } = draw(<IndicatorsView />, { page, search: "?q=nothing&official=1" });
    expect(listed(container)).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "清除筛选" }));
    await waitFor(() => expect(listed(container)).toHaveLength(5));
    expect(search()).toBe("");
  });

  test("says in each row what is not the same for all of a theme, and leads to what is known of it", () => {
    const other = changed(smallRelease(), "observations.json", "observations[1].period", "2024");
    const { container } = draw(<IndicatorsView />, { page, release: parsed(other) });
    expect(container.querySelector("#theme-economy")?.textContent).not.toContain("时期：");
    expect(atIndicator(container, "output").textContent).toContain("2025年");
    expect(atIndicator(container, "jobs").textContent).toContain("2024年");
    expect(screen.getByRole("link", { name: "各年公布情况" }).getAttribute("href")).toBe("../sources/#known-economy");
  });

  test("does not pass a gap off as a value", () => {
    const gap = changed(smallRelease(), "observations.json", "observations[5]", undefined);
    const { container } = draw(<IndicatorsView />, { page, release: parsed(gap) });
    expect(atIndicator(container, "received").textContent).toContain("尚无实际公布值");
    expect(atIndicator(container, "received").querySelector("data")).toBeNull();
  });
});
