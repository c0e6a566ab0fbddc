// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { draw } from "#test/support/view.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";

/** SYNTHETIC: amounts at two stages, paid in two units, and a count. */
const money = (id: string, zh: string, given: Partial<Indicator> = {}): Indicator =>
  anIndicator({ id, name: { zh, en: `Sample ${id}` }, unit: "亿元", stage: "realised", ...given });
const indicators = [
  money("paid", "样例兑现", { definition: { zh: "甲", en: "A" } }),
  money("awards", "样例奖励", { unit: "万元", definition: { zh: "乙", en: "B" } }),
  money("intended", "样例意向", { stage: "intended" }),
  anIndicator({ id: "works", name: { zh: "样例项目", en: "Sample works" } }),
];
const value = (given: Partial<Observation> & Pick<Observation, "indicator">): Observation => anObservation(given);
const release = aRelease(indicators, [
  value({ indicator: "paid", value: 1.3, printed: "1.3亿元" }),
  value({ indicator: "awards", value: 2000, lower: 2000, upper: null, printed: "2000余万元", qualifier: "余" }),
  value({ indicator: "intended", value: 100, printed: "100亿元", qualifier: "意向" }),
  value({ indicator: "works", value: 21 }),
]);

const at = (search: string, lang: "zh" | "en" = "zh") =>
  draw(<IndicatorView id="paid" />, { page: { name: "indicator", id: "paid" }, search, lang, release });

/** Opens the part as a reader does, and waits for what it fetches. */
async function opened(container: HTMLElement): Promise<HTMLElement> {
  const part = container.querySelector("#compare");
  if (!(part instanceof HTMLDetailsElement)) throw new Error("invalid page: no place to compare");
  part.open = true;
  fireEvent(part, new Event("toggle"));
  await within(part).findByRole("combobox");
  return part;
}

describe("comparing an indicator", () => {
  test("asks for nothing before it is opened, and leads to all indicators without a script", () => {
    const { container } = at("");
    const part = container.querySelector("#compare");
    expect(part?.querySelector("a")?.getAttribute("href")).toBe("../../indicators/");
    expect(part?.querySelector("select")).toBeNull();
  });

  test("offers what can be compared, nearest first, and puts the choice into the address", async () => {
    const { container, search } = at("");
    const part = await opened(container);
    const offers = [...part.querySelectorAll(".compare-offers a")];
    expect(offers.map((a) => a.textContent)).toEqual(["样例奖励", "样例项目"]);
    expect(offers[0]?.getAttribute("href")).toBe("../../indicators/paid/?compare=awards");
    const field = within(part).getByLabelText("与……比较");
    expect(within(field).getByRole("group").getAttribute("label")).toBe("经济");
    fireEvent.change(field, { target: { value: "works" } });
    fireEvent.click(within(part).getByRole("button", { name: "加入比较" }));
    await waitFor(() => expect(new URLSearchParams(search()).get("compare")).toBe("works"));
    fireEvent.click(await within(part).findByRole("button", { name: "移除：样例项目" }));
    await waitFor(() => expect(search()).toBe(""));
    expect(document.activeElement).toBe(field);
  });

  test("draws what is alike on one scale, with table, file, and why it does not add up", async () => {
    const { container } = at("?compare=awards");
    const part = await opened(container);
    await within(part).findByText("比较 2 项指标。");
    const figure = part.querySelector('figure[data-chart="compare-paid"]');
    expect(figure?.querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe(
      "样例兑现、样例奖励：各公布了多少？",
    );
    expect(figure?.querySelector("figcaption")?.textContent).toContain("位置按亿元换算");
    expect(figure?.querySelectorAll("tbody tr")).toHaveLength(2);
    expect(figure?.querySelector('[data-indicator="awards"] data')?.outerHTML).toContain(
      'data-lower="2000" data-upper=""',
    );
    const file = decodeURIComponent(figure?.querySelector("a[download]")?.getAttribute("href") ?? "");
    expect(file).toMatch(/awards,2022,single,,,2000,2000,,万元,2000余万元,actual,realised,county,sample-report,一,余/);
    expect(part.querySelector(".compare-sum")?.getAttribute("data-refused")).toBe("unlike-definition");
  });

  test("sets what differs in unit beside it, and says why", async () => {
    const { container } = at("?compare=works", "en");
    const part = await opened(container);
    await within(part).findByText("2 indicators; in 2 groups, each on its own scale.");
    expect(part.querySelector('[data-why="unlike-unit"]')?.textContent).toContain("their units differ");
    expect([...part.querySelectorAll(".compare-alone data")].map((d) => d.getAttribute("value"))).toEqual([
      "1.3",
      "21",
    ]);
  });

  test("refuses another stage, names both, and offers what can be compared instead", async () => {
    const { container, search } = at("?compare=works,intended");
    const part = await opened(container);
    const refused = await waitFor(() => {
      const found = part.querySelector('[data-refused="unlike-stage"]');
      if (found === null) throw new Error("not yet");
      return found;
    });
    expect(refused.textContent).toContain("样例意向 100亿元：意向金额；样例县，全县");
    expect(refused.textContent).toContain("样例兑现 1.3亿元：已兑现的钱");
    expect(refused.textContent).toContain("不能比较，也不能相加");
    // Nothing of it is drawn.
    expect(
      part.querySelector('figure [data-indicator="intended"], .compare-alone[data-indicator="intended"]'),
    ).toBeNull();
    fireEvent.click(within(part).getByRole("link", { name: "样例奖励" }));
    expect(new URLSearchParams(search()).get("compare")).toBe("works,awards");
  });

  test("names what it does not know, and the indicator itself", async () => {
    const { container } = at("?compare=nothing,paid,awards");
    await opened(container);
    expect(screen.getByText("网址中的这些设置无法识别，已忽略：compare=nothing,paid。")).toBeTruthy();
  });
});
