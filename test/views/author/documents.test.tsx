// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { give, press, progress, shown, toDesk } from "./at-the-desk.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-10T12:00:00+08:00") }));
afterEach(() => void vi.useRealTimers());

const NOTICE =
  "样例县2026年统计公报（虚构，仅供测试）\n样例县统计局\n2027年1月9日\n\n全年产值45.3亿元，就业2100余人。\n";
const REPORT_TITLE = "样例县2026年政府工作报告（虚构，仅供测试）";
const NOTICE_TITLE = "样例县2026年统计公报（虚构，仅供测试）";

const bar = (): HTMLElement => screen.getByRole("navigation", { name: "这个版本的文件" });
const documents = (): readonly (string | null)[] =>
  within(bar())
    .queryAllByRole("listitem")
    .map((item) => `${item.textContent}${item.querySelector("[aria-current]") === null ? "" : " *"}`);

/** Takes the first figure of the report, and adds the bulletin. */
async function withNotice(): Promise<void> {
  await toDesk();
  press("Enter");
  fireEvent.click(screen.getByRole("button", { name: "再加一份文件" }));
  expect(await screen.findByText(`加到《${REPORT_TITLE}》的草稿里，一起发布。`)).toBeTruthy();
  await give(NOTICE, "A made-up bulletin", "Bureau of Sample County");
}

describe("a release of two documents", () => {
  test("has each with its own figures, and goes to and fro between them", async () => {
    await withNotice();
    expect(documents()).toEqual([`${REPORT_TITLE} 已定 1`, `${NOTICE_TITLE} 已定 0 *`]);
    expect([progress(), shown()]).toEqual([expect.stringMatching(/^已定 0 /), "45.3亿元"]);
    press("r");
    press("1");
    fireEvent.click(within(bar()).getByRole("button", { name: new RegExp(`^${REPORT_TITLE}`) }));
    await vi.waitFor(() => expect(documents()).toEqual([`${REPORT_TITLE} 已定 1 *`, `${NOTICE_TITLE} 已定 1`]));
    expect([progress(), shown()]).toEqual([expect.stringMatching(/^已定 1 /), "2100余人"]);
  });

  test("asks where both have another number, and publishes what is chosen, with both as sources", async () => {
    await withNotice();
    press("Enter");
    press("Enter");
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByText("两份文件对同一件事写的数不同")).toBeTruthy();
    expect(screen.getByText("出自 2 份文件")).toBeTruthy();
    expect(screen.getByLabelText("这个版本的说明")).toHaveProperty(
      "value",
      `据《${REPORT_TITLE}》、《${NOTICE_TITLE}》补入 3 个值。`,
    );
    const choices = screen.getByRole("group", { name: "两份文件对同一件事写的数不同" });
    expect(
      within(choices)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual([`采用：《${REPORT_TITLE}》写作 45.2亿元`, `采用：《${NOTICE_TITLE}》写作 45.3亿元`, "两个都列出，并列"]);
    fireEvent.click(within(choices).getByRole("button", { name: /并列/ }));
    const again = await screen.findByRole("button", { name: "重新选" });
    expect(screen.getByText("3 个值")).toBeTruthy();
    fireEvent.click(again);
    const once = await screen.findByRole("button", { name: /^采用.*45\.3亿元$/ });
    fireEvent.click(once);
    expect(await screen.findByText("2 个值")).toBeTruthy();
    expect(await screen.findByText("没有问题，可以发布。")).toBeTruthy();
    // The report's own figure says why it is left out.
    fireEvent.click(within(bar()).getByRole("button", { name: new RegExp(`^${REPORT_TITLE}`) }));
    fireEvent.click(await screen.findByRole("button", { name: "回到逐个核对" }));
    await vi.waitFor(() => expect(documents()[0]).toContain("*"));
    press("k");
    expect(screen.getByText(/^不采用（前面已有）$/)).toBeTruthy();
  });

  test("goes back without the second, and loses one again that nothing is decided of", async () => {
    await withNotice();
    fireEvent.click(within(bar()).getByRole("button", { name: "去掉这份文件" }));
    await vi.waitFor(() => expect(documents()).toEqual([]));
    expect(progress()).toMatch(/^已定 1 /);
    fireEvent.click(screen.getByRole("button", { name: "再加一份文件" }));
    fireEvent.click(await screen.findByRole("button", { name: "不加了，回到草稿" }));
    expect(await screen.findByRole("group", { name: /^第 \d+ 处/ })).toBeTruthy();
    expect([progress(), documents()]).toEqual([expect.stringMatching(/^已定 1 /), []]);
  });
});
