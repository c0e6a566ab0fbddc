// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Draft, emptyDraft } from "#authoring/draft/draft.ts";
import { toFile } from "#authoring/draft/draft-file.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";
import { SOURCE } from "#test/authoring/draft/a-draft.ts";
import { REPORT } from "./a-report.ts";
import { card, open, press, progress, shown, toDesk } from "./at-the-desk.tsx";

// The year of the report is over.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-10T12:00:00+08:00") }));
afterEach(() => void vi.useRealTimers());

describe("the workbench", () => {
  test("begins with a place for a report, and says what cannot be read and the way out", async () => {
    const { container } = open();
    expect(await screen.findByLabelText("选择文件")).toBeTruthy();
    expect(container.textContent).toContain("PDF、doc、wps 请先另存为 docx");
    expect(container.querySelectorAll("h1").length).toBe(1);
    expect(container.querySelector("[aria-current=step]")?.textContent).toBe("放入报告");
  });

  test("says of a file that it cannot read why, and what to do", async () => {
    const { container } = open();
    await screen.findByLabelText("选择文件");
    const [field] = container.querySelectorAll('input[type="file"]');
    const file = new File(["%PDF-1.7"], "report.pdf");
    if (field === undefined) throw new Error("invalid page: no field for a file");
    fireEvent.change(field, { target: { files: [file] } });
    expect((await screen.findByRole("alert")).textContent).toContain("PDF");
  });

  test("fills in what the text says of itself", async () => {
    open();
    fireEvent.change(await screen.findByLabelText("或者粘贴报告全文"), { target: { value: REPORT } });
    fireEvent.click(screen.getByRole("button", { name: "读这段文字" }));
    const value = (label: string): unknown => {
      const field = screen.getByLabelText(label);
      return field instanceof HTMLInputElement ? field.value : null;
    };
    await screen.findByLabelText("标题");
    expect(["标题", "发文机关", "发布日期", "报告说的是哪一年的事"].map(value)).toEqual([
      "样例县2026年政府工作报告（虚构，仅供测试）",
      "样例县人民政府",
      "2027-01-08",
      "2026",
    ]);
    expect(screen.getByText("2 个小标题")).toBeTruthy();
  });

  test("takes and leaves figures by one and two keys, and undoes", async () => {
    await toDesk();
    expect(shown()).toBe("45.2亿元");
    expect(within(card()).getByText(/^2025年.*40\.6亿元$/)).toBeTruthy();
    const [, all = ""] = progress().split(" / ");
    press("Enter");
    expect(progress()).toBe(`已定 1 / ${all}`);
    expect(shown()).toContain("2100余人");
    press("r");
    fireEvent.keyDown(within(card()).getByRole("button", { name: /没有这项指标/ }), { key: "1" });
    expect(progress()).toBe(`已定 2 / ${all}`);
    press("u");
    expect([progress(), shown()]).toEqual([`已定 1 / ${all}`, expect.stringContaining("2100余人")]);
    expect(document.activeElement).toBe(card());
    press("k");
    expect(shown()).toBe("45.2亿元");
    expect(card().textContent).toContain("已采用");
  });

  test("loses no key, however fast they come", async () => {
    await toDesk();
    const marks = [...document.querySelectorAll("mark")].map((mark) => mark.getAttribute("data-key") ?? "");
    // Not one after the other, as a test library would press them.
    act(() => {
      for (const key of ["Enter", "r", "1", "Enter"])
        card().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
    const how = (nth: number): string | null =>
      document.querySelector(`[data-key="${marks[nth]}"]`)?.getAttribute("data-how") ?? null;
    expect([how(0), how(1), how(2)]).toEqual(["accepted", "rejected", "accepted"]);
  });

  test("marks what is decided in the text, and goes to what is touched there", async () => {
    const before = await toDesk();
    expect(before).toBeTruthy();
    press("Enter");
    const marks = [...document.querySelectorAll("mark")];
    expect(marks[0]?.getAttribute("data-how")).toBe("accepted");
    const other = marks.find((mark) => mark.textContent?.includes("15件"));
    if (other === undefined) throw new Error("invalid page: no such mark");
    fireEvent.click(other);
    expect(shown()).toBe("15件");
  });

  test("mends a figure by its printed words, from which number and unit follow", async () => {
    await toDesk();
    press("e");
    const printed = await screen.findByLabelText("原文用词");
    fireEvent.change(printed, { target: { value: "四十五" } });
    fireEvent.change(printed, { target: { value: "读不出" } });
    expect(screen.getByText(/这个写法读不出数/)).toBeTruthy();
    fireEvent.change(printed, { target: { value: "4.62亿元" } });
    expect(screen.getByText("读作 4.62 亿元")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /就这样采用/ }));
    press("k");
    expect(shown()).toBe("4.62亿元");
    expect(card().textContent).toContain("已改后采用");
    expect(card().textContent).toContain("45.2亿元");
  });

  test("shows what changes and what stands in the way, all at once, and gives the release when nothing does", async () => {
    await toDesk();
    press("Enter");
    press("Enter");
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByText("2 个值")).toBeTruthy();
    const link = screen.getByRole("link", { name: "产值" });
    expect(link.getAttribute("href")).toContain("indicators/output/");
    const row = link.closest("li");
    expect(row?.textContent).toContain("45.2亿元");
    expect(await screen.findByText("没有问题，可以发布。")).toBeTruthy();
    const zip = screen.getByRole("button", { name: "下载压缩包" });
    expect(zip.hasAttribute("disabled")).toBe(false);
  });

  test("asks why a published value is not as it was, and says where the figure is to be mended", async () => {
    await toDesk(REPORT.replace("全年产值45.2亿元", "2025年产值41.2亿元"));
    press("Enter");
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByText("与已发布的不同，没有写为什么")).toBeTruthy();
    const zip = (): HTMLElement => screen.getByRole("button", { name: "下载压缩包" });
    expect(zip().hasAttribute("disabled")).toBe(true);
    fireEvent.change(screen.getByLabelText("为什么改"), { target: { value: "年报核定" } });
    fireEvent.change(screen.getByLabelText("为什么改（英文）"), { target: { value: "Final count" } });
    expect(await screen.findByText("没有问题，可以发布。")).toBeTruthy();
    expect(zip().hasAttribute("disabled")).toBe(false);
    fireEvent.change(screen.getByLabelText("为什么改"), { target: { value: "" } });
    fireEvent.click(await screen.findByRole("button", { name: /^去改/ }));
    expect(await screen.findByRole("form", { name: "改这个数" })).toBeTruthy();
  });

  test("says what looks wrong about a figure, and publishes it only mended, or with the reason why it is right", async () => {
    await toDesk(REPORT.replace("15件", "120件"));
    press("j");
    press("j");
    expect([shown(), card().textContent]).toEqual(["120件", expect.stringContaining("与上次公布的数相差十倍以上")]);
    press("Enter");
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    const told = (await screen.findByText("与上次公布的数相差十倍以上")).closest("li");
    const zip = (): HTMLElement => screen.getByRole("button", { name: "下载压缩包" });
    expect(zip().hasAttribute("disabled")).toBe(true);
    if (told === null) throw new Error("invalid page: no item");
    fireEvent.change(within(told).getByRole("textbox"), { target: { value: "统计口径已扩大" } });
    fireEvent.click(within(told).getByRole("button", { name: "没有错" }));
    await vi.waitFor(() => expect(zip().hasAttribute("disabled")).toBe(false));
    expect(screen.queryByText("与上次公布的数相差十倍以上")).toBeNull();
  });

  test("takes in a second clerk's draft: what both did differently is chosen value by value", async () => {
    await toDesk();
    press("Enter");
    const text = new TextEncoder().encode(REPORT);
    const source = { ...SOURCE, sha256: sha256Of(text), chars: Array.from(REPORT).length };
    const [first, second] = [...document.querySelectorAll("mark")].map((mark) => mark.getAttribute("data-key") ?? "");
    const theirs: Draft = {
      ...emptyDraft(source),
      decisions: Object.fromEntries(
        [first, second].map((key) => [key, { kind: "rejected", reason: "duplicate", note: "" } as const]),
      ),
    };
    const give = (draft: Draft): void =>
      void fireEvent.change(screen.getByLabelText("合并另一份草稿"), {
        target: { files: [new File([toFile(draft)], "draft.json")] },
      });
    give({ ...theirs, source: { ...source, sha256: "b".repeat(64) } });
    expect((await screen.findByRole("alert")).textContent).toContain("这份草稿是另一份报告的");
    give(theirs);
    const region = await screen.findByRole("region", { name: /处两人做得不一样/ });
    // The title and what else both have said of the document differ too.
    const figure = [...region.querySelectorAll("li")].find((one) => one.textContent?.includes("45.2亿元"));
    if (figure === undefined) throw new Error("invalid page: no conflict about the figure");
    expect(progress()).toMatch(/^已定 2 /);
    fireEvent.click(within(figure).getByRole("button", { name: /^用对方的：不采用/ }));
    expect(document.querySelector(`[data-key="${first}"]`)?.getAttribute("data-how")).toBe("rejected");
    press("u");
    expect(document.querySelector(`[data-key="${first}"]`)?.getAttribute("data-how")).toBe("accepted");
  });

  test("goes back to what the report is, and keeps what was decided", async () => {
    await toDesk();
    press("Enter");
    fireEvent.click(screen.getByRole("button", { name: "改报告信息" }));
    const title = await screen.findByLabelText("英文标题");
    expect(title).toHaveProperty("value", "A made-up report");
    fireEvent.change(title, { target: { value: "Another title" } });
    fireEvent.click(screen.getByRole("button", { name: "开始读数" }));
    await screen.findByRole("group", { name: /^第 \d+ 处/ });
    expect(progress()).toMatch(/^已定 1 /);
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByDisplayValue(/Adds 1 value from “Another title”/)).toBeTruthy();
  });

  test("keeps no draft where the browser keeps none, and says so", async () => {
    open();
    expect(await screen.findByText(/这个浏览器不保存草稿/)).toBeTruthy();
  });

  test("is there in English", async () => {
    open("en");
    expect(await screen.findByLabelText("Choose a file")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Data workbench");
  });
});
