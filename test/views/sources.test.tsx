// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { atIndicator, draw, figureIn } from "#test/support/view.tsx";
import { SourceView } from "#views/source/source.tsx";
import { SourcesView } from "#views/sources/sources.tsx";

const page = (id: string) => ({ name: "source", id }) as const;

describe("the list of documents", () => {
  test("says of each what kind it is, whether it is official, and where its date comes from", () => {
    const { container } = draw(<SourcesView />, { page: { name: "sources" } });
    const rows = [...container.querySelectorAll("#documents li")].map((li) => li.textContent);
    expect(rows[0]).toContain("政府文件，官方来源");
    expect(rows[0]).toContain("2025年12月31日，页面标明");
    expect(rows[0]).toContain("1 处文字受损，1 个数没有采用");
    expect(rows[1]).toContain("2025年，由网址推知");
    const conflict = within(screen.getByRole("article"));
    expect(conflict.getByText("两份文件不一致")).toBeTruthy();
    expect(conflict.getByRole("link", { name: "样例报告" }).getAttribute("href")).toBe("../sources/sample-report/");
  });
});

describe("the page of a document", () => {
  test("says what it is, what was taken from it by which phrase, what is damaged and what was left out", () => {
    const { container } = draw(<SourceView id="sample-report" />, { page: page("sample-report") });
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
