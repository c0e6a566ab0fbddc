// @vitest-environment happy-dom
import type { ReactNode } from "react";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Release, Site } from "#domain/schemas/release.ts";
import { makeSet } from "#mocks/sets.ts";
import { complete, draw, shownAt } from "#test/support/view.tsx";
import { type Place, PlaceContext, ShownContext } from "#views/parts/frame/context.ts";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";
import { UnitView } from "#views/suggestions/unit.tsx";

const page = { name: "suggestions" } as const;

const FEW = 40;
const SETS = { few: makeSet("suggestions"), many: makeSet("suggestions-10k") };

/** A mocked set with its first items alone. */
function mocked(count = FEW): { readonly release: Release; readonly site: Site } {
  const { site, releases } = count > FEW ? SETS.many : SETS.few;
  const whole = releases[0]?.release;
  if (whole === undefined) throw new Error("invalid set");
  const items = whole.suggestions.items.slice(0, count);
  return { site, release: { ...whole, suggestions: { ...whole.suggestions, items } } };
}

/** The page as the build draws it. */
function htmlOf(count: number): ReactNode {
  const { release, site } = mocked(count);
  const place: Place = { page, lang: "zh", asOf: null, go: () => undefined, set: () => undefined };
  return (
    <PlaceContext value={place}>
      <ShownContext value={shownAt(page, release, site)}>
        <SuggestionsView />
      </ShownContext>
    </PlaceContext>
  );
}

// Found by hand: looking for roles in a page of this size takes a test's whole time.
const list = (): Element => {
  const found = document.querySelector('ul[aria-label="逐件办理情况"]');
  if (found === null) throw new Error("invalid page: no list");
  return found;
};
const rows = (): readonly Element[] => [...list().querySelectorAll("article")];
const titles = (): readonly (string | null | undefined)[] => rows().map((row) => row.querySelector("a")?.textContent);
const announced = (): string | null | undefined =>
  [...document.querySelectorAll('[role="status"]')].map((e) => e.textContent).find((text) => text?.includes("件"));
const field = (label: string): HTMLSelectElement => {
  const found = screen.getByLabelText(label);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`invalid field: ${label}`);
  return found;
};

// The list is a script of its own: the first draw asks for it, and the next ones have it.
beforeAll(async () => {
  renderToString(htmlOf(FEW));
  await import("#views/suggestions/list/every-item.tsx");
  await import("#views/parts/chart/suggestions-pictures.tsx");
  await new Promise((done) => setTimeout(done, 0));
});

describe("the list of suggestions", () => {
  test("says how many there are, how many overdue, and lists them by number with their three axes", () => {
    draw(<SuggestionsView />, { page, ...mocked() });
    expect(announced()).toBe("共 40 件，其中 8 件已逾期");
    expect(titles()).toHaveLength(FEW);
    const first = rows()[0];
    expect(first?.textContent).toContain("编号 1");
    expect(first?.textContent).toContain("程序 已答复");
    expect(first?.textContent).toContain("结果 B 正在解决或列入计划");
    expect(first?.textContent).toContain("证据 有文件可查");
    expect(first?.textContent).toContain("示例1局，会办：示例8局");
    expect(first?.querySelector("a")?.getAttribute("href")).toBe("../suggestions/suggestion-1/");
  });

  test.each([
    ["主办单位", "unit", "town-2", "示例2镇"],
    ["程序", "procedure", "assigned", "已交办"],
    ["结果", "outcome", "D", "留作参考"],
    ["证据", "evidence", "none", "未公布证据"],
    ["期限", "due", "overdue", "逾期"],
  ])("filters by %s, and the address says so", async (label, name, value, words) => {
    const { search } = draw(<SuggestionsView />, { page, ...mocked() });
    const options = [...field(label).options];
    const counts = options.slice(1).map((o) => Number(/（(\d+)）/.exec(o.textContent ?? "")?.[1]));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(FEW);
    const expected = counts[options.findIndex((o) => o.value === value) - 1];
    fireEvent.change(field(label), { target: { value } });
    expect(search()).toBe(`?${name}=${value}`);
    await waitFor(() => expect(titles()).toHaveLength(expected ?? -1));
    expect(announced()).toContain(`40 件中找到 ${expected} 件`);
    for (const row of rows()) expect(row.textContent).toContain(words);
  });

  test("a link shows the same list", () => {
    const search = "?q=%E6%9D%91&evidence=claimed&sort=overdue"; // 村
    draw(<SuggestionsView />, { page, search, ...mocked() });
    expect(announced()).toMatch(/^40 件中找到 \d+ 件，其中 \d+ 件已逾期$/);
    expect(screen.getByLabelText("搜索").getAttribute("value")).toBe("村");
    expect(field("证据").value).toBe("claimed");
    expect(rows().every((r) => r.textContent?.includes("单位自述"))).toBe(true);
    const days = rows().flatMap((r) => /公开答复逾期 (\d+) 天/.exec(r.textContent ?? "")?.[1] ?? []);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort((a, b) => Number(b) - Number(a)));
  });

  test("searches titles, numbers and units while the reader types", async () => {
    const { search } = draw(<SuggestionsView />, { page, ...mocked() });
    fireEvent.change(screen.getByLabelText("搜索"), { target: { value: "示例2镇 路灯" } });
    await waitFor(() => expect(announced()).toContain("40 件中找到 1 件"));
    await waitFor(() => expect(new URLSearchParams(search()).get("q")).toBe("示例2镇 路灯"));
  });

  test("puts items under their units, each with its count", async () => {
    const { search } = draw(<SuggestionsView />, { page, ...mocked() });
    fireEvent.click(screen.getByLabelText("按主办单位分组"));
    expect(search()).toBe("?group=unit");
    await waitFor(() => expect(list().querySelectorAll("h3")).toHaveLength(20));
    expect(list().querySelector("li")?.textContent).toBe("示例1局2 件");
    expect(list().querySelector("a")?.getAttribute("href")).toBe("../suggestions/units/department-1/");
    expect(titles()).toHaveLength(FEW);
  });

  test("says when nothing fits, and clears the filters but not the order", async () => {
    const { search } = draw(<SuggestionsView />, { page, search: "?q=nothing&outcome=A&sort=date", ...mocked() });
    expect(screen.getByText("没有符合条件的建议。")).toBeTruthy();
    fireEvent.click(screen.getByText("清除筛选"));
    await waitFor(() => expect(titles()).toHaveLength(FEW));
    expect(search()).toBe("?sort=date");
  });

  test("names what there is none of, and leaves it out of account", () => {
    draw(<SuggestionsView />, { page, search: "?unit=nobody&sort=luck", ...mocked() });
    expect(screen.getByText(/unit=nobody、sort=luck/)).toBeTruthy();
    expect(titles()).toHaveLength(FEW);
  });

  test("offers all items as a file of the site, and what was found as one made here", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      if (file instanceof Blob) saved.push(file);
      return "blob:found";
    });
    const { downloads } = draw(<SuggestionsView />, { page, search: "?unit=town-1", ...mocked() });
    expect(downloads.get("suggestion-list.csv")?.split("\r\n")).toHaveLength(FEW + 2);
    fireEvent.click(screen.getByText("下载这 2 件（CSV）"));
    expect((await saved[0]?.text())?.split("\r\n")).toHaveLength(4);
    vi.restoreAllMocks();
  });

  test.each([
    ["2023-01-09", 0, undefined],
    ["2023-02-10", FEW, "共 40 件"],
    ["2023-05-11", FEW, "共 40 件，其中 38 件已逾期"],
  ])("as of %s it counts what was known then", (asOf, count, words) => {
    const { container } = draw(<SuggestionsView />, { page, search: `?asOf=${asOf}`, ...mocked() });
    expect(announced()).toBe(words);
    const drawn = [...container.querySelectorAll('figure[data-chart^="suggestions-"] table:first-of-type tbody tr')];
    const states = drawn.map((r) => [...r.querySelectorAll("td")].map((c) => c.textContent));
    expect(states.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(count);
  });

  test("the units' table counts every item once", () => {
    draw(<SuggestionsView />, { page, ...mocked() });
    const cells = [...document.querySelectorAll("#units tbody tr")].map((r) => r.querySelector("td"));
    const counts = cells.map((c) => Number(c?.textContent));
    expect(counts).toHaveLength(20);
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(FEW);
  });
});

describe("a unit's own page", () => {
  const unit = { name: "unit", id: "department-8" } as const;

  test("counts what it leads, and lists what it takes part in too", async () => {
    const { search, container } = draw(<UnitView id={unit.id} />, { page: unit, ...mocked() });
    expect(container.querySelector("h1")?.textContent).toBe("示例8局");
    expect(container.textContent).toContain("县直部门，主办 2 件，会办 2 件");
    await complete(container);
    expect(titles()).toHaveLength(4);
    fireEvent.change(field("承办方式"), { target: { value: "with" } });
    expect(search()).toBe("?role=with");
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  test("says when there is no such unit", () => {
    draw(<UnitView id="nobody" />, { page: { name: "unit", id: "nobody" }, ...mocked() });
    expect(screen.getByText("没有编号为“nobody”的承办单位。")).toBeTruthy();
  });
});

describe("a long list", () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(80);
    return () => vi.restoreAllMocks();
  });

  test("has only the rows near the reader in the page, and tells where each stands", async () => {
    draw(<SuggestionsView />, { page, ...mocked(300) });
    expect(announced()).toContain("共 300 件");
    await waitFor(() => expect(titles().length).toBeGreaterThan(5));
    expect(titles().length).toBeLessThan(60);
    const first = list().querySelector("li");
    expect(first?.getAttribute("aria-posinset")).toBe("1");
    expect(first?.getAttribute("aria-setsize")).toBe("300");
  });

  test("is searched to its end", async () => {
    draw(<SuggestionsView />, { page, search: "?q=299", ...mocked(300) });
    expect(announced()).toContain("300 件中找到 1 件");
    await waitFor(() => expect(titles()).toEqual(["关于示例23村公交线路的建议"]));
  });

  test("is in the HTML of the build with its first 200 items, which says how many more there are", () => {
    const html = renderToString(htmlOf(300));
    expect(html.match(/<article/g)?.length).toBeLessThan(220);
    expect(html.match(/aria-setsize="300"/g)).toHaveLength(200);
    expect(html).toContain("这里列出前 200 件，其余 100 件在下面的数据文件里。");
  });
});
