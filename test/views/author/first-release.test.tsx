// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inChinese, setAt, smallSite } from "#test/support/small-release.ts";
import { REPORT } from "./a-report.ts";
import { open, press, progress } from "./at-the-desk.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-10T12:00:00+08:00") }));
afterEach(() => void vi.useRealTimers());

/** Chooses a folder with these files, by their paths in it. */
async function choose(files: Readonly<Record<string, unknown>>): Promise<void> {
  const field = await screen.findByLabelText("选数据文件夹");
  const given = Object.entries(files).map(([path, data]) => {
    const file = new File([JSON.stringify(data)], path.split("/").pop() ?? "");
    Object.defineProperty(file, "webkitRelativePath", { value: `newtown/${path}` });
    return file;
  });
  fireEvent.change(field, { target: { files: given } });
}

const SITE = setAt(inChinese(smallSite()), ["languages"], ["zh"]);

describe("a site of which nothing is published", () => {
  test("gets its first release at the workbench of another: themes and indicators come from the report", async () => {
    open();
    await choose({ "site.json": SITE });
    expect(await screen.findByText("“newtown”还没有发布过数据：将做第一个版本。")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("或者粘贴报告全文"), { target: { value: REPORT } });
    fireEvent.click(screen.getByRole("button", { name: "读这段文字" }));
    fireEvent.click(await screen.findByRole("button", { name: "开始读数" }));
    await screen.findByRole("group", { name: /^第 1 处/ });
    // Nothing is published that it could be compared with, and no English is asked for.
    expect(screen.getByText("没有发布过")).toBeTruthy();
    press("i");
    await screen.findByRole("form", { name: "新建指标" });
    expect(screen.queryByLabelText("名称（英文）")).toBeNull();
    fireEvent.change(screen.getByLabelText("主题的名称"), { target: { value: "经济" } });
    fireEvent.change(screen.getByLabelText("主题回答的问题"), { target: { value: "经济怎么样？" } });
    fireEvent.click(screen.getByRole("button", { name: /^建好/ }));
    // The id waits for the dictionary.
    await vi.waitFor(() => expect(progress()).toMatch(/^已定 1 /), { timeout: 20_000 });
    press("i");
    await screen.findByRole("form", { name: "新建指标" });
    // The second one is under the theme of the first, and asks nothing.
    fireEvent.click(screen.getByRole("button", { name: /^建好/ }));
    await vi.waitFor(() => expect(progress()).toMatch(/^已定 2 /));
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByText("将成为第一个版本 2027-01-10。发布以后，才能生成网站。")).toBeTruthy();
    expect(screen.getAllByText("新指标")).toHaveLength(2);
    await vi.waitFor(() =>
      expect(screen.getByRole("button", { name: "下载压缩包" }).hasAttribute("disabled")).toBe(false),
    );
  });

  test("is not begun in a folder that is none of data, and the site's own stay", async () => {
    open();
    await choose({ "notes.txt": "" });
    expect((await screen.findByRole("alert")).textContent).toContain("没有换");
    await choose({ "site.json": { broken: true } });
    expect((await screen.findByRole("alert")).textContent).toContain("没有换");
    expect(screen.queryByText(/将做第一个版本/)).toBeNull();
  });
});
