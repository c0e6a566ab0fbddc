// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { atIndicator, draw, figureIn, parsed } from "#test/support/view.tsx";
import { CommitmentsView } from "#views/commitments/commitments.tsx";

const page = { name: "commitments" } as const;

test("a promise says who made it, by when and how much, what evidence there is, and its history in order", () => {
  const { container } = draw(<CommitmentsView />, { page });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("计划");
  const promise = screen.getByRole("article");
  expect(promise.id).toBe("five-projects");
  expect(promise.textContent).toContain("责任单位未写明");
  expect(promise.textContent).toContain("期限2026年");
  expect(promise.textContent).toContain("证据单位自述");
  const amount = atIndicator(container, "projects");
  expect(figureIn(amount)).toMatchObject({ text: "5个", value: "5" });
  expect(amount.textContent).toContain("目标");
  expect([...promise.querySelectorAll("ol time")].map((e) => e.textContent)).toEqual([
    "2025年1月10日",
    "2025年6月30日",
  ]);
  expect([...promise.querySelectorAll("q")].map((e) => e.textContent)).toContain("五个项目");
  expect(promise.querySelector('a[href="../indicators/projects/"]')).not.toBeNull();
});

test("in English, and where nothing is promised", () => {
  draw(<CommitmentsView />, { page, lang: "en" });
  expect(screen.getByRole("article").textContent).toContain("started");
  const none = changed(smallRelease(), "commitments.json", "commitments", []);
  draw(<CommitmentsView />, { page, lang: "en", release: parsed(none) });
  expect(screen.getByText("This release has no commitments.")).toBeTruthy();
});
