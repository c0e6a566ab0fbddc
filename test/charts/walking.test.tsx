// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Chart } from "#charts/live/chart.tsx";
import type { Drawing } from "#charts/draw/drawing.ts";
import { Walk } from "#charts/walk/walk.tsx";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";

const drawing: Drawing = {
  model: chartCases.columns,
  title: "样例产值",
  description: "共 5 个值。",
  lang: "zh",
  documentLabel: chartContext("zh", 340).documentLabel,
};
const FIRST = /^样例县，第一组，共二组。二〇一九年上半年，二十一点五亿元，.*第一项，共六项$/;

afterEach(() => {
  cleanup();
  document.body.innerHTML = "";
});

const live = (): Element | null => document.querySelector("[aria-live]");
const heard = (): string => live()?.textContent ?? "";

/** A chart over which the script of the walk has come while it has the focus; `early` was pressed before. */
function walked(early: readonly string[] = []): HTMLElement {
  const target = document.createElement("div");
  target.tabIndex = 0;
  document.body.append(target);
  target.focus();
  render(<Walk drawing={drawing} target={target} early={early} />);
  return target;
}

describe("a chart by ear", () => {
  it("says its first value when it gets the focus, in a place that was there before", async () => {
    walked();
    expect(live()).not.toBeNull();
    expect(heard()).toBe("");
    await waitFor(() => expect(heard()).toMatch(FIRST));
  });

  it("says where one is on coming back", async () => {
    const target = walked();
    fireEvent.keyDown(target, { key: "End" });
    const last = heard();
    const before = live()?.firstChild;
    act(() => target.blur());
    act(() => target.focus());
    expect(heard()).toContain(last);
    // The same words are a change all the same: else nobody would hear them.
    expect(live()?.firstChild).not.toBe(before);
  });

  it("says the last value again where there is none after it", () => {
    const target = walked();
    fireEvent.keyDown(target, { key: "End" });
    const [last, before] = [heard(), live()?.firstChild];
    fireEvent.keyDown(target, { key: "ArrowRight" });
    expect(heard()).toBe(last);
    expect(live()?.firstChild).not.toBe(before);
  });

  it.each([
    [["ArrowRight"], 1],
    [["ArrowRight", "ArrowRight"], 2],
    [["Home", "ArrowRight", "ArrowRight"], 3],
  ])("does what was pressed before its script was there: %j", async (early, nth) => {
    walked(early);
    await waitFor(() => expect(heard()).toContain(`第${"零一二三四五"[nth]}项`));
  });

  it("says that there is no voice, and the value, where a key is to read aloud and none can", () => {
    const target = walked();
    fireEvent.keyDown(target, { key: "r" });
    expect(heard()).toMatch(/^本浏览器没有中文语音，不能朗读。二〇一九年上半年/);
    expect(screen.getByText("本浏览器没有中文语音，不能朗读")).toBeDefined();
  });

  it("loses no key between the focus and its script", async () => {
    render(<Chart {...drawing} />);
    const keys = screen.getByRole("application");
    act(() => keys.focus());
    expect(fireEvent.keyDown(keys, { key: "End" })).toBe(false);
    await waitFor(() => expect(heard()).toContain("第六项，共六项"));
  });
});
