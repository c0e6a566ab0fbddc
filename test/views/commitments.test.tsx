// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { readSet } from "#test/mocks/read-set.ts";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { atIndicator, complete, draw, figureIn, parsed } from "#test/support/view.tsx";
import { CommitmentView } from "#views/commitments/commitment.tsx";
import { CommitmentsView } from "#views/commitments/commitments.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { UnitView } from "#views/suggestions/unit.tsx";

const page = { name: "commitments" } as const;
const { site, releases } = await readSet("suggestions");
const release = releases[0] ?? parsed();

const rowsOf = (label: string): readonly (readonly (string | null)[])[] =>
  within(screen.getByRole("table", { name: label }))
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );

describe("the list of commitments", () => {
  test("has each with who promised, by when, how far it is, what shows it, and how it stands to its date", () => {
    draw(<CommitmentsView />, { page });
    expect(rowsOf("计划")).toEqual([
      ["五个项目", "样例县政府", "2026年", "已启动", "单位自述", "期限未到", "样例报告 政府文件，2025年12月31日"],
    ]);
    expect(screen.getByRole("link", { name: "五个项目" }).getAttribute("href")).toBe("../commitments/five-projects/");
  });

  test("counts every commitment once by progress and evidence", () => {
    draw(<CommitmentsView />, { page, release, site });
    const rows = rowsOf("进度与证据").map((cells) => cells.map(String));
    const total = rows[rows.length - 1];
    expect(total).toEqual(["合计", "5", "4", "3", "12"]);
    for (const at of [1, 2, 3, 4])
      expect(rows.slice(0, -1).reduce((sum, cells) => sum + Number(cells[at]), 0)).toBe(Number(total?.[at]));
  });

  test("is filtered by the address, and by its form", () => {
    const { search } = draw(<CommitmentsView />, { page, release, site, search: "?step=delivered" });
    expect(screen.getByRole("status").textContent).toBe("12 项中有 3 项");
    fireEvent.change(screen.getByLabelText("证据"), { target: { value: "claimed" } });
    expect(search()).toBe("?step=delivered&evidence=claimed");
    expect(rowsOf("答复中的承诺").map(([title]) => title)).toEqual(["落实示例承诺8"]);
  });

  test("names what it is asked for and does not know, and clears what leads to nothing", () => {
    const { search } = draw(<CommitmentsView />, { page, release, site, search: "?due=soon&q=nothing" });
    expect(screen.getAllByRole("status").map((e) => e.textContent)).toContain(
      "网址中的这些设置无法识别，已忽略：due=soon。",
    );
    fireEvent.click(screen.getByRole("button", { name: "清除条件" }));
    expect(search()).toBe("");
    expect(rowsOf("答复中的承诺")).toHaveLength(12);
  });

  test("as of an earlier day it has what was known then", () => {
    draw(<CommitmentsView />, { page, release, site, search: "?asOf=2022-06-01" });
    expect(screen.getByText("这个版本没有承诺事项。")).toBeTruthy();
  });

  test("where nothing is promised it says so", () => {
    const none = changed(smallRelease(), "commitments.json", "commitments", []);
    draw(<CommitmentsView />, { page, lang: "en", release: parsed(none) });
    expect(screen.getByText("This release has no commitments.")).toBeTruthy();
  });
});

describe("the picture of the commitments", () => {
  test("stands before the list; the overdue come first in its table as in the list", async () => {
    const { container, downloads } = draw(<CommitmentsView />, { page, release, site });
    await complete(container);
    const figure = container.querySelector("figure");
    const list = container.querySelector("#group-replies-2023");
    if (figure === null || list === null) throw new Error("invalid page: no picture or no list");
    expect(figure.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const states = [...figure.querySelectorAll("tbody tr")].map((tr) => tr.lastElementChild?.textContent);
    expect(states.slice(0, 4)).toEqual([...Array.from({ length: 3 }, () => "期限已过，未见完成的公布"), "期限未到"]);
    const listed = [...list.querySelectorAll("tbody tr td:first-child")].map((td) => td.textContent);
    const drawn = [...figure.querySelectorAll("tbody tr td:first-child")].map((td) => td.textContent);
    expect(listed).toEqual(drawn);
    expect(downloads.get("commitments.csv")?.split("\r\n")[1]).toContain("passed");
  });

  test("what is the same for all of a group stands once above it", () => {
    const { container } = draw(<CommitmentsView />, { page, release, site });
    const list = container.querySelector("#group-replies-2023");
    expect([...(list?.querySelectorAll("dl dt") ?? [])].map((dt) => dt.textContent)).toContain("出处");
    expect([...(list?.querySelectorAll("thead th") ?? [])].map((th) => th.textContent)).not.toContain("出处");
  });

  test("on the page of one, that one has its own axis", async () => {
    const id = "five-projects";
    const { container } = draw(<CommitmentView id={id} />, { page: { name: "commitment", id }, lang: "en" });
    await complete(container);
    expect(container.querySelector("figure")?.getAttribute("data-chart")).toBe("commitment-five-projects");
    expect(container.querySelector("figure tbody")?.textContent).toContain(
      "started 30 June 2025 (claimed by the unit)",
    );
  });
});

describe("one commitment", () => {
  test("says how far it is, what shows it and its date, each apart, then everything that happened, in order", () => {
    const id = "five-projects";
    const { container } = draw(<CommitmentView id={id} />, { page: { name: "commitment", id } });
    expect(container.querySelector("dl")?.textContent).toBe("进度已启动证据单位自述期限情况期限未到");
    const amount = atIndicator(container, "projects");
    expect(figureIn(amount)).toMatchObject({ text: "5个", value: "5" });
    expect(amount.textContent).toContain("目标");
    expect([...container.querySelectorAll("ol time")].map((e) => e.textContent)).toEqual([
      "2025年1月10日",
      "2025年6月30日",
    ]);
    expect([...container.querySelectorAll("q")].map((e) => e.textContent)).toContain("五个项目");
    expect(container.querySelector('a[href="../../indicators/projects/"]')).not.toBeNull();
  });

  test("leads to the suggestions it answers, its unit and its indicators, and they lead back", () => {
    const id = "commitment-1";
    const ways = ({ container }: { readonly container: HTMLElement }): readonly (string | null)[] =>
      [...container.querySelectorAll("a")].map((a) => a.getAttribute("href"));
    const hrefs = ways(draw(<CommitmentView id={id} />, { page: { name: "commitment", id }, release, site }));
    for (const way of ["suggestions/suggestion-1/", "suggestions/suggestion-2/", "suggestions/units/department-1/"])
      expect(hrefs).toContain(`../../${way}`);
    expect(hrefs).toContain("../../indicators/investment-projects/");

    const indicator = { name: "indicator", id: "investment-projects" } as const;
    expect(ways(draw(<IndicatorView id={indicator.id} />, { page: indicator, release, site }))).toContain(
      "../../commitments/commitment-1/",
    );
    const unit = { name: "unit", id: "department-1" } as const;
    expect(ways(draw(<UnitView id={unit.id} />, { page: unit, release, site }))).toContain(
      "../../../commitments/commitment-1/",
    );
  });

  test("that does not exist is told, with the way to those that do", () => {
    draw(<CommitmentView id="nothing" />, { page: { name: "commitment", id: "nothing" }, lang: "en" });
    expect(screen.getByText("There is no commitment “nothing”.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "All commitments" })).toBeTruthy();
  });
});
