// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { REPORT } from "./a-report.ts";
import { card, field, goTo, PATIENT, press, progress, shown, toDesk, write } from "./at-the-desk.tsx";

// The year of the report is over.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-10T12:00:00+08:00") }));
afterEach(() => void vi.useRealTimers());

const TEXT = REPORT.replace(
  "专利申请9件。",
  "全年实施产业项目137个，其中工业项目64个、文旅项目73个。第一产业占比20.5%。",
);
vi.setConfig({ testTimeout: 60_000 });
const submit = (name: RegExp): void => void fireEvent.click(screen.getByRole("button", { name }));

/** Makes an indicator with categories at the first part, whose sentence names the others. */
async function split(): Promise<void> {
  await toDesk(TEXT);
  await goTo("64个");
  press("c");
  await screen.findByRole("form", { name: "新建指标" });
  write("名称（英文）", "Industrial projects");
  write("数的是什么（英文）", "projects");
  write("按什么分", "领域");
  write("按什么分（英文）", "Field");
  ["All projects", "Industry", "Culture and tourism"].forEach((name, nth) => write(`第 ${nth + 1} 类（英文）`, name));
  await vi.waitFor(() => expect(field("编号（网址里用）").value).not.toBe("indicator"), PATIENT);
  submit(/^建好，采用这个数/);
  await vi.waitFor(() => expect(progress()).toMatch(/^已定 1 /));
}

describe("a figure that is a part of a whole", () => {
  test("makes an indicator with categories by C: what its sentence names is proposed, the number before the parts as their whole", async () => {
    await toDesk(TEXT);
    await goTo("64个");
    press("c");
    await screen.findByRole("form", { name: "新建指标" });
    expect(
      ["名称", "第 1 类", "第 2 类", "第 3 类", "哪一类是合计", "这个数是哪一类", "各类能不能相加"].map(
        (label) => field(label).value,
      ),
    ).toEqual(["实施产业项目", "实施产业项目", "工业项目", "文旅项目", "0", "1", "no"]);
    submit(/^建好，采用这个数/);
    // Names in both languages, and the dimension.
    expect((await screen.findAllByText("请填写", undefined, PATIENT)).length).toBeGreaterThanOrEqual(6);
    expect(progress()).toMatch(/^已定 0 /);
  });

  test("is taken with it, and the other parts and the whole are offered their category: a press each", async () => {
    await split();
    for (const [printed, name] of [
      ["137个", "实施产业项目 · 实施产业项目"],
      ["73个", "实施产业项目 · 文旅项目"],
    ] as const) {
      await goTo(printed);
      expect(card().textContent).toContain(name);
      press("Enter");
    }
    expect(progress()).toMatch(/^已定 3 /);
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByText("3 个值")).toBeTruthy();
    expect(await screen.findByText("没有问题，可以发布。")).toBeTruthy();
  });

  test("has a category more by C and the last number, and gives it back by one undo", async () => {
    await split();
    await goTo("15件");
    press("c");
    const group = await screen.findByRole("group", { name: /^这个数是哪一类/ });
    expect(
      within(group)
        .getAllByRole("button")
        .map((button) => button.textContent?.trim()),
    ).toEqual(["1 实施产业项目（合计）", "2 工业项目", "3 文旅项目", "4 另一类……", "不改了 Esc"]);
    press("4");
    await screen.findByRole("form", { name: "改新指标" });
    expect(field("这个数是哪一类").value).toBe("3");
    write("第 4 类", "农业项目");
    write("第 4 类（英文）", "Agriculture");
    submit(/^改好/);
    await vi.waitFor(() => expect(progress()).toMatch(/^已定 2 /));
    await goTo("15件");
    expect(card().textContent).toContain("实施产业项目 · 农业项目");
    press("u");
    await goTo("64个");
    press("c");
    expect((await screen.findByRole("group", { name: /^这个数是哪一类/ })).textContent).not.toContain("农业项目");
  });

  test("of an indicator that has categories is asked which, and not taken without", async () => {
    await toDesk(TEXT);
    await goTo("20.5%");
    press("e");
    fireEvent.change(await screen.findByLabelText("指标"), { target: { value: "mix" } });
    // Its words name the category.
    expect(field("分类").value).toBe("first");
    press("Escape");
    await goTo("20.5%");
    press("c");
    // Nothing has categories yet but what is published: a figure of no indicator begins one of its own.
    await screen.findByRole("form", { name: "新建指标" });
    press("Escape");
    expect(shown()).toBe("20.5%");
  });
});
