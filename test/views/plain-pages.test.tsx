// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { draw } from "#test/support/view.tsx";
import { AboutView } from "#views/about/about.tsx";
import { NotFoundView } from "#views/not-found/not-found.tsx";

test("the method says how a status is reached, in both languages", () => {
  draw(<AboutView />, { page: { name: "about" } });
  expect(screen.getByRole("heading", { level: 2, name: "评价的规则" })).toBeTruthy();
  draw(<AboutView />, { page: { name: "about" }, lang: "en" });
  expect(screen.getByRole("heading", { level: 2, name: "How a status is reached" })).toBeTruthy();
});

test("an address that leads nowhere leads on", () => {
  draw(<NotFoundView />, { page: { name: "not-found" } });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("没有这个页面");
  expect(screen.getByRole("link", { name: "回到总览" }).getAttribute("href")).toBe("../");
});
