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

  test("keeps procedure, outcome and evidence apart, in picture, table and file", () => {
    const { container, downloads } = draw(<SuggestionsView />, { page });
    const figure = container.querySelector('figure[data-chart="handling-first-session"]');
    expect(figure?.querySelector('svg[role="img"]')).not.toBeNull();
    const rows = [...(figure?.querySelectorAll("tbody tr") ?? [])].map((r) =>
      [...r.querySelectorAll("td")].map((c) => c.textContent),
    );
    expect(rows).toEqual([
      ["程序", "已答复", "1"],
      ["结果", "未公布", "1"],
      ["证据", "未公布证据", "1"],
    ]);
    expect(downloads.get("handling-first-session.csv")).toBe(
      "\uFEFFaxis,state,count\r\nprocedure,replied,1\r\noutcome,not-published,1\r\nevidence,none,1\r\n",
    );
  });

  test("takes the account's word only for the procedure where no items were published", () => {
    const bare = changed(smallRelease(), "suggestions.json", "items", []);
    const { container } = draw(<SuggestionsView />, { page, release: parsed(bare) });
    expect(container.querySelector("figure tbody")?.textContent).toBe("程序已办结12结果未公布12证据未公布12");
    expect(container.textContent).toContain("没有公布每件建议的办理结果分类");
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
