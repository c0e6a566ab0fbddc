// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "#domain/site/language.ts";
import { card, open, press, progress, shown } from "./at-the-desk.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-10T12:00:00+08:00") }));
afterEach(() => void vi.useRealTimers());

/** Gives a file, says what it is, and comes to its values. */
async function toTable(text: string, lang: Language = "zh", name = "样例县2026年主要指标.csv"): Promise<void> {
  const { container } = open(lang);
  await screen.findByLabelText("选择文件");
  const [input] = container.querySelectorAll('input[type="file"]');
  if (input === undefined) throw new Error("invalid page: no field for a file");
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
  expect(await screen.findByLabelText("标题")).toHaveProperty("value", "样例县2026年主要指标");
  fireEvent.change(screen.getByLabelText("英文标题"), { target: { value: "Yearly table" } });
  fireEvent.change(screen.getByLabelText("发文机关英文名"), { target: { value: "Sample County" } });
  fireEvent.click(screen.getByRole("button", { name: "开始读数" }));
}

const rows = (): readonly (string | null)[] =>
  [...document.querySelectorAll(".author-sheet tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(" | "),
  );

const YEARLY = "指标,2026年\n产值（亿元）,45.2\n就业（人）,2100\n新建公厕（座）,12\n";

describe("a table at the workbench", () => {
  test("lists its values with their cells, and those that are of no indicator with why", async () => {
    await toTable(YEARLY);
    await screen.findByRole("group", { name: /^第 1 处/ });
    expect(rows()).toEqual([
      "样例县2026年主要指标 B2 | 产值 | 2026年 | 45.2亿元 | 未定",
      "样例县2026年主要指标 B3 | 就业 | 2026年 | 2100人 | 未定",
      "样例县2026年主要指标 B4 | 新建公厕 · 不是本县的指标 | 2026年 | 12座 | —",
    ]);
    expect(screen.queryByLabelText("报告说的是哪一年的事")).toBeNull();
    expect(card().textContent).toContain("样例县2026年主要指标 B2");
    // What was published last stands beside it.
    expect(within(card()).getByText(/^2025年.*40\.6亿元$/)).toBeTruthy();
  });

  test("takes values one by one or all at once, and gives them back", async () => {
    await toTable(YEARLY);
    await screen.findByRole("group", { name: /^第 1 处/ });
    press("Enter");
    expect([progress(), shown()]).toEqual(["已定 1 / 2", "2100人"]);
    press("u");
    fireEvent.click(screen.getByRole("button", { name: "采用未定的 2 个" }));
    expect(progress()).toBe("已定 2 / 2");
    press("u");
    expect(progress()).toBe("已定 0 / 2");
  });

  test("asks what the table does not say, and reads it with the answer, which can be changed", async () => {
    await toTable("指标,2026年\n产值,45.2\n就业（人）,2100\n");
    expect(await screen.findByText("1 个问题请您回答")).toBeTruthy();
    expect(rows()).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "亿元" }));
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows()[0]).toContain("45.2亿元");
    expect(screen.getByText("问题都答了")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /^改对.*的答复$/, hidden: true }));
    expect(await screen.findByText("1 个问题请您回答")).toBeTruthy();
  });

  test("reads a row as soon as the clerk has made its indicator", async () => {
    await toTable(YEARLY.replace("指标,2026年", "指标,2026年,2025年").replace(/(座）,12)/, "$1,9"));
    await screen.findByRole("group", { name: /^第 1 处/ });
    press("l");
    expect(shown()).toBe("12座");
    fireEvent.click(await screen.findByRole("button", { name: "新建指标" }));
    await screen.findByRole("form", { name: "新建指标" });
    expect(screen.getByLabelText("名称")).toHaveProperty("value", "新建公厕");
    fireEvent.change(screen.getByLabelText("名称（英文）"), { target: { value: "New toilets" } });
    fireEvent.change(screen.getByLabelText("数的是什么（英文）"), { target: { value: "toilets" } });
    fireEvent.click(screen.getByRole("button", { name: /^建好，采用这个数/ }));
    await vi.waitFor(() => expect(progress()).toBe("已定 0 / 4"), { timeout: 20_000 });
    expect(rows().filter((row) => row?.includes("新建公厕"))).toEqual([
      "样例县2026年主要指标 B4 | 新建公厕 | 2026年 | 12座 | 未定",
      "样例县2026年主要指标 C4 | 新建公厕 | 2025年 | 9座 | 未定",
    ]);
  });

  test("is published by the same step", async () => {
    await toTable(YEARLY);
    await screen.findByRole("group", { name: /^第 1 处/ });
    fireEvent.click(screen.getByRole("button", { name: "采用未定的 2 个" }));
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByText("2 个值")).toBeTruthy();
    // A table of an office's own is at no address: noted, and no hindrance.
    expect(await screen.findByText(/没有网址、文号/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "下载压缩包" })).toHaveProperty("disabled", false);
  });

  test("that is none says why, with the way out", async () => {
    await toTable("PK\u0003\u0004 no archive", "zh", "样例县2026年主要指标.xlsx");
    expect(await screen.findByText("文件不完整，读不出来")).toBeTruthy();
    expect(screen.getByText(/重新取得文件/)).toBeTruthy();
  });
});
