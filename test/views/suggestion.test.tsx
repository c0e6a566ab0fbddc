// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { pageAt, pagePath, pagesOf } from "#domain/site/page.ts";
import { sliceFor } from "#domain/release/slice.ts";
import { makeSet } from "#mocks/sets.ts";
import { draw } from "#test/support/view.tsx";
import { SuggestionView } from "#views/suggestions/suggestion.tsx";

const { site, releases } = makeSet("suggestions");
const release = releases[0]?.release;
if (release === undefined) throw new Error("invalid set");

const at = (id: string, search = "", lang: "zh" | "en" = "zh") =>
  draw(<SuggestionView id={id} />, { page: { name: "suggestion", id }, search, lang, release, site });
const rowsOf = (name: string): readonly (string | null)[][] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((r) => [...r.querySelectorAll("td")].map((c) => c.textContent));

describe("one suggestion", () => {
  test("leads to its figures first: Enter on it in the list, Tab, Enter, and there is the chart", () => {
    const { container } = at("suggestion-1");
    expect(container.querySelector("a, button, input")?.getAttribute("href")).toBe(
      "../../indicators/investment-projects/",
    );
    expect(container.querySelector('#related [data-indicator="investment-projects"] data')).not.toBeNull();
  });

  test("says how it stands on the three axes and with its time limits", () => {
    const { container } = at("suggestion-1");
    const standing = [...container.querySelectorAll("dl")][0]?.textContent;
    expect(standing).toBe("程序已答复结果B 正在解决或列入计划证据有文件可查期限答复超期 20 天完成");
    expect(rowsOf("办理期限")).toEqual([
      ["答复", "2023年2月10日", "2023年5月10日", "2023年5月30日", "超期 20 天完成"],
      ["公开答复", "2023年5月30日", "2023年6月29日", "2023年6月8日", "按期完成"],
    ]);
  });

  test("lists what happened in its order, each with its source", () => {
    at("suggestion-1", "", "en");
    const events = screen.getAllByRole("listitem").filter((e) => e.querySelector("time") !== null);
    expect(events.map((e) => e.querySelector("time")?.getAttribute("datetime"))).toEqual([
      "2023-01-10",
      "2023-02-10",
      "2023-05-30",
      "2023-06-08",
      "2023-08-18",
    ]);
    expect(events[0]?.querySelector("a")?.getAttribute("href")).toBe(
      "../../../en/sources/account-2023/#of-suggestion-suggestion-1",
    );
    expect(events[1]?.textContent).toContain("no source published");
    expect(events[2]?.textContent).toContain("Outcome: B Being solved or planned");
    expect(events[3]?.textContent).toContain("Evidence: documented");
  });

  test("leads to the units that answer for it, and back to the list", () => {
    const { container } = at("suggestion-1");
    const hrefs = [...container.querySelectorAll("#facts a")].map((a) => a.getAttribute("href"));
    expect(hrefs).toEqual([
      "../../suggestions/",
      "../../suggestions/units/department-1/",
      "../../suggestions/units/department-8/",
    ]);
  });

  test("as of an earlier day nothing of later days is known", () => {
    const { container } = at("suggestion-1", "?asOf=2023-05-11");
    expect(container.querySelector("dl")?.textContent).toBe("程序已交办结果未公布证据未公布证据期限答复逾期 1 天");
    expect(container.querySelectorAll("time")).toHaveLength(1);
  });

  test("has a page of its own, as the units have, which carries itself alone", () => {
    const pages = pagesOf(release, []);
    expect(pages.filter((p) => p.name === "suggestion")).toHaveLength(130);
    expect(pages.filter((p) => p.name === "unit")).toHaveLength(20);
    for (const page of pages) expect(pageAt(pagePath(page))).toEqual(page);
    const slice = sliceFor({ name: "suggestion", id: "suggestion-1" }, release);
    expect(slice.suggestions.items.map((i) => i.id)).toEqual(["suggestion-1"]);
    expect(slice.suggestions.units.map((u) => u.id)).toEqual(["department-1", "department-8"]);
    const unit = sliceFor({ name: "unit", id: "department-8" }, release).suggestions.items;
    expect(unit.every((i) => [i.leadUnit, ...i.coUnits].includes("department-8"))).toBe(true);
  });

  test("says when there is none", () => {
    at("nothing");
    expect(screen.getByText("没有编号为“nothing”的建议。")).toBeTruthy();
  });
});
