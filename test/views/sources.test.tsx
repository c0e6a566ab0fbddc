// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { atIndicator, complete, draw, figureIn } from "#test/support/view.tsx";
import { SourceView } from "#views/source/source.tsx";
import { SourcesView } from "#views/sources/sources.tsx";

const page = (id: string) => ({ name: "source", id }) as const;

describe("the list of documents", () => {
  test("says of each what kind it is, whether it is official, and where its date comes from", async () => {
    const { container } = draw(<SourcesView />, { page: { name: "sources" } });
    await complete(container);
    const rows = [...container.querySelectorAll("#documents li")].map((li) => li.textContent);
    expect(rows[0]).toContain("政府文件，官方来源");
    expect(rows[0]).toContain("2025年12月31日，页面标明");
    expect(rows[0]).toContain("1 处文字受损，1 个数没有采用");
    expect(rows[1]).toContain("2025年，由网址推知");
    const conflict = within(screen.getByRole("article"));
    expect(conflict.getByText("两份文件不一致")).toBeTruthy();
    expect(conflict.getByRole("link", { name: "样例报告" }).getAttribute("href")).toBe(
      "../sources/sample-report/#at-10-14",
    );
  });
});

describe("what is known at all", () => {
  test("stands first: how much in words, and a matrix a theme, the first one open, with its table and file", async () => {
    const { container, downloads } = draw(<SourcesView />, { page: { name: "sources" } });
    await complete(container);
    expect([...container.querySelectorAll("main h2, section h2")].map((h) => h.textContent).slice(0, 2)).toEqual([
      "哪一年知道什么",
      "文件",
    ]);
    expect(container.querySelector("#known [data-summary]")?.textContent).toContain("5项指标中有实际值的5项");
    const themes = [...container.querySelectorAll("#known > div > details")];
    expect(themes.map((d) => [d.id, d.hasAttribute("open")])).toEqual([["known-economy", true]]);
    const table = within(screen.getByRole("table", { name: "经济：哪一年公布过什么？", hidden: true }));
    const projects = table.getByRole("link", { name: "项目", hidden: true }).closest("tr");
    expect([...(projects?.querySelectorAll("td") ?? [])].map((td) => td.textContent)).toEqual([
      "项目",
      "2025年",
      "",
      "2026年",
      "",
    ]);
    expect(downloads.get("known-economy.csv")).toContain("projects,2026,");
  });
});

describe("the page of a document", () => {
  test("says what it is, what was taken from it by which phrase, what is damaged and what was left out", async () => {
    const { container } = draw(<SourceView id="sample-report" />, { page: page("sample-report") });
    await complete(container);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("样例报告");
    // Among the facts, and where one who checks the document without scripts is sent.
    const links = screen.getAllByRole("link", { name: "https://county.example/report.html" });
    expect(links.map((link) => [link.closest("section")?.id, link.getAttribute("rel")])).toEqual([
      ["facts", "noopener noreferrer external"],
      ["check", "noopener noreferrer external"],
    ]);
    expect(container.querySelector("#facts")?.textContent).toContain("0".repeat(64));
    const jobs = atIndicator(container, "jobs");
    expect(figureIn(jobs)).toMatchObject({ text: "1900余人", lower: "1900" });
    expect(jobs.textContent).toContain("样例短语");
    expect(jobs.textContent).toContain("第 11–14 字");
    const damage = container.querySelector("#damage");
    expect(damage?.textContent).toContain("读法只是编者的判断");
    expect(damage?.querySelector("q")?.textContent).toBe("4O.6");
    // A reading is never a figure.
    expect(damage?.querySelector("data")).toBeNull();
    expect(container.querySelector("#left-out")?.textContent).toContain("没有日期");
    expect(container.querySelector("#conflicts")?.textContent).toContain("两个说法");
  });

  test("says that a title is not the page's own, in English too", () => {
    const { container } = draw(<SourceView id="sample-account" />, { page: page("sample-account"), lang: "en" });
    expect(screen.getByText(/The title is the editors’/)).toBeTruthy();
    expect(container.querySelector("#facts")?.textContent).toContain("no public address");
    expect(container.querySelector("#facts")?.textContent).toContain("2025, from the address");
  });

  test("says when there is no such document, and leads on", () => {
    draw(<SourceView id="nothing" />, { page: page("nothing") });
    expect(screen.getByText("没有编号为“nothing”的文件。")).toBeTruthy();
    expect(screen.getByRole("link", { name: "全部来源" }).getAttribute("href")).toBe("../../sources/");
  });
});
