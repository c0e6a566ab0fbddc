// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { atIndicator, draw, figureIn, parsed } from "#test/support/view.tsx";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";

const page = { name: "suggestions" } as const;

describe("the deputies' suggestions", () => {
  test("gives the account's numbers, and says what it has no number of", () => {
    const { container } = draw(<SuggestionsView />, { page });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("代表议案和建议办理");
    expect(figureIn(atIndicator(container, "received"))).toMatchObject({ text: "12件", value: "12" });
    expect(screen.getByText("文件没有给出议案的件数。")).toBeTruthy();
  });

  test("does not show another session's number", () => {
    const later = changed(smallRelease(), "suggestions.json", "sessions[0].period", "2026");
    const { container } = draw(<SuggestionsView />, { page, release: parsed(later) });
    expect(atIndicator(container, "received").querySelector("data")).toBeNull();
  });

  test("shows every suggestion as a dot and what is public as a ladder, each with picture, table and file", async () => {
    const { container, downloads } = draw(<SuggestionsView />, { page });
    const shown = (id: string) => container.querySelector(`figure[data-chart="${id}"]`);
    await waitFor(() => expect(shown("ladder-first-session")).not.toBeNull());
    for (const id of ["suggestions-first-session", "ladder-first-session"])
      expect(shown(id)?.querySelector('svg[role="img"]')).not.toBeNull();
    const rowsOf = (id: string) =>
      [...(shown(id)?.querySelectorAll("tbody tr") ?? [])].map((r) =>
        [...r.querySelectorAll("td")].map((c) => c.textContent),
      );
    // Twelve were received, one of them is listed.
    expect(rowsOf("suggestions-first-session")).toEqual([
      ["已答复", "1"],
      ["办到哪一步，未公布", "11"],
      ["样例路局", "1"],
    ]);
    expect(rowsOf("ladder-first-session")).toEqual([
      ["收到", "", "12"],
      ["已答复", "", "1"],
      ["办理结果分类", "", "未公布"],
      ["结果有文件可查", "未公布证据", "1"],
      ["满意度评价", "", "未公布"],
      ["建议全文公开", "", "已列出标题；全文未公布"],
      ["答复全文公开", "", "0"],
    ]);
    expect(downloads.get("ladder-first-session.csv")).toContain("received,received,12,");
    expect(downloads.get("suggestions-first-session.csv")).toContain("state,not-published,11");
  });

  test("leads from a unit in the table to its page", async () => {
    const { container } = draw(<SuggestionsView />, { page });
    await waitFor(() => expect(container.querySelector('figure a[href*="units/"]')).not.toBeNull());
  });

  test("takes the account's word only for the procedure where no items were published", async () => {
    const bare = changed(smallRelease(), "suggestions.json", "items", []);
    const { container } = draw(<SuggestionsView />, { page, release: parsed(bare) });
    await waitFor(() => expect(container.querySelector("figure tbody")?.textContent).toBe("报告称已办结12"));
    expect(container.textContent).toContain("代表建议 12 件：办到哪一步，公开到哪一步");
    expect(container.textContent).toContain("没有公布逐件的建议目录和答复");
  });

  test("lists statements with the phrase they rest on, and items with their units", async () => {
    const { container } = draw(<SuggestionsView />, { page, lang: "en" });
    const shortcomings = container.querySelector("#shortcoming-first-session");
    expect(shortcomings?.textContent).toContain("Replies were slow");
    expect(shortcomings?.querySelector("q")?.textContent).toBe("答复较慢");
    // The list of items is a script of its own.
    await waitFor(() => expect(container.querySelector("#items li")).not.toBeNull());
    const row = container.querySelector("#items li");
    expect(row?.textContent).toContain("Fix the bridge");
    expect(row?.textContent).toContain("Roads office, with North Town");
    expect(row?.textContent).toContain("1 May 2025");
  });

  test("says when a release has nothing of them", () => {
    const bare = changed(changed(smallRelease(), "suggestions.json", "items", []), "suggestions.json", "sessions", []);
    draw(<SuggestionsView />, { page, release: parsed(bare) });
    expect(screen.getByText("这个版本没有议案建议办理的资料。")).toBeTruthy();
  });
});
