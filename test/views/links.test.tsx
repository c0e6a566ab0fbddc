// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { draw } from "#test/support/view.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";
import { UnitView } from "#views/suggestions/unit.tsx";

const hrefs = (root: Element | null): readonly (string | null)[] =>
  [...(root?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href"));

describe("from a figure to what was asked", () => {
  test("it is the first link after the figure itself", () => {
    const { container } = draw(<IndicatorView id="projects" />, { page: { name: "indicator", id: "projects" } });
    const [up, source, first] = hrefs(container);
    expect([up, first]).toEqual(["../../indicators/", "../../suggestions/fix-the-bridge/"]);
    expect(source).toContain("../../sources/sample-report/");
    expect(hrefs(container.querySelector("#links"))).toContain("../../suggestions/units/roads/");
  });

  test("there is none where nobody asked", () => {
    const { container } = draw(<IndicatorView id="output" />, { page: { name: "indicator", id: "output" } });
    expect(hrefs(container).filter((href) => href?.includes("suggestions/fix"))).toEqual([]);
  });
});

test("a unit leads to the figures of what it answers for", () => {
  const { container } = draw(<UnitView id="north-town" />, { page: { name: "unit", id: "north-town" } });
  expect(hrefs(container.querySelector("#figures"))).toEqual(["../../../indicators/projects/"]);
});

test("the bills of a session have a place of their own, with the account that answers them", () => {
  const { container } = draw(<SuggestionsView />, { page: { name: "suggestions" } });
  const part = container.querySelector("#bill-first-session");
  if (!(part instanceof HTMLElement)) throw new Error("invalid page: no bills");
  expect(within(part).getByRole("heading", { level: 2 }).textContent).toBe("议案");
  expect(part.textContent).toContain("文件没有给出议案的件数");
  expect(hrefs(part)).toContain("../sources/sample-account/");
  expect(screen.queryByRole("alert")).toBeNull();
});
