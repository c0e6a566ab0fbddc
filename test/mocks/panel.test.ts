// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { readMockChoice } from "#mocks/handlers.ts";
import { mountPanel } from "#mocks/panel.ts";

function mounted(search: string) {
  const gone: string[] = [];
  const panel = mountPanel(readMockChoice(search), (to) => void gone.push(to));
  const [set, fault] = [...panel.querySelectorAll("select")];
  if (set === undefined || fault === undefined) throw new Error("invalid panel");
  return { panel, set, fault, gone };
}

it("says that the data are synthetic and shows the choice", () => {
  const { panel, set, fault } = mounted("?mock=gaps&fault=slow");
  expect(panel.querySelector("summary")?.textContent).toBe("模拟数据 / synthetic data");
  expect([set.value, fault.value]).toEqual(["gaps", "slow"]);
  expect(panel.hasAttribute("open")).toBe(false);
});

it("asks for another query when a choice changes", () => {
  const { set, fault, gone } = mounted("?mock=gaps");
  set.value = "revised";
  set.dispatchEvent(new Event("change"));
  fault.value = "offline";
  fault.dispatchEvent(new Event("change"));
  expect(gone).toEqual(["?mock=revised&fault=none", "?mock=gaps&fault=offline"]);
});

it("names what it was asked for and does not have, as text", () => {
  const { panel } = mounted(`?mock=${encodeURIComponent("<b>x</b>")}`);
  expect(panel.querySelector("p")?.textContent).toBe("未知 / unknown: mock=<b>x</b>");
  expect(panel.querySelector("b")).toBeNull();
});
