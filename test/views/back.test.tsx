// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { setSetting } from "#app/address/location.ts";
import type { Page } from "#domain/site/page.ts";
import { draw } from "#test/support/view.tsx";
import { CommitmentsView } from "#views/commitments/commitments.tsx";
import { IndicatorsView } from "#views/indicators/indicators.tsx";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";

const LISTS: readonly (readonly [page: Page, view: ReactNode, filter: string, chosen: string])[] = [
  [{ name: "indicators" }, <IndicatorsView key="" />, "topic", "economy"],
  [{ name: "commitments" }, <CommitmentsView key="" />, "step", "started"],
  [{ name: "suggestions" }, <SuggestionsView key="" />, "procedure", "replied"],
];

const field = (root: HTMLElement, name: string): HTMLElement => {
  const found = root.querySelector(`[name="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`invalid page: no field ${name}`);
  return found;
};

describe.each(LISTS)("Back in a list (%o)", (page, view, filter, chosen) => {
  test("undoes the filter that was chosen last", async () => {
    const drawn = draw(view, { page });
    await vi.waitFor(() => field(drawn.container, filter), 10_000);
    const before = drawn.container.textContent;
    fireEvent.change(field(drawn.container, filter), { target: { value: chosen } });
    expect(drawn.search()).toBe(`?${filter}=${chosen}`);
    drawn.back();
    expect(drawn.search()).toBe("");
    expect(drawn.container.textContent).toBe(before);
  });

  test("passes over what was typed: one step for a word, not one for each letter", async () => {
    const drawn = draw(view, { page });
    await vi.waitFor(() => field(drawn.container, "q"), 10_000);
    fireEvent.change(field(drawn.container, filter), { target: { value: chosen } });
    fireEvent.change(field(drawn.container, "q"), { target: { value: "没有的词" } });
    await vi.waitFor(() => expect(drawn.search()).toContain("q="));
    drawn.back();
    expect(drawn.search()).toBe("");
  });
});

test("what was cleared at once comes back at once", async () => {
  const search = "?topic=economy&q=没有的词&official=1";
  const drawn = draw(<IndicatorsView />, { page: { name: "indicators" }, search });
  fireEvent.click(await screen.findByRole("button", { name: "清除筛选" }));
  expect(drawn.search()).toBe("");
  drawn.back();
  expect(drawn.search()).toBe(search);
});

test("an entry of the history is made for a choice that changes something, and for no other", () => {
  history.replaceState(null, "", "/?topic=economy");
  const push = vi.spyOn(history, "pushState");
  const replace = vi.spyOn(history, "replaceState");
  setSetting("topic", "economy", true);
  setSetting("q", "");
  expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([0, 0]);
  setSetting("topic", "", true);
  setSetting("q", "gdp");
  expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([1, 1]);
  expect(location.search).toBe("?q=gdp");
  vi.restoreAllMocks();
});

test("a text that is taken up a moment after its page was left is none of the next page", () => {
  history.replaceState(null, "", "/glossary/#srdi");
  setSetting("q", "zjtx", false, { page: { name: "search" }, lang: "zh" });
  expect(location.search).toBe("");
  setSetting("q", "zjtx", false, { page: { name: "glossary" }, lang: "zh" });
  expect(location.search).toBe("?q=zjtx");
});
