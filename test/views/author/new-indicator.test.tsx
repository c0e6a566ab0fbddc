// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { REPORT } from "./a-report.ts";
import { card, field, goTo, PATIENT, press, progress, shown, toDesk, write } from "./at-the-desk.tsx";

// The year of the report is over.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-10T12:00:00+08:00") }));
afterEach(() => void vi.useRealTimers());

/** 专利申请9件 is of no indicator of the small release; it is said twice here, for two years. */
const TEXT = REPORT.replace("专利申请9件。", "专利申请9件。2025年专利申请7件。");

/** Saves what is defined; the id waits for the dictionary. */
async function save(): Promise<void> {
  await vi.waitFor(() => expect(field("编号（网址里用）").value).not.toBe("indicator"), PATIENT);
  fireEvent.click(screen.getByRole("button", { name: /^建好，采用这个数/ }));
}

/** Comes to the form of a new indicator for 专利申请, and fills in what cannot be told. */
async function defined(): Promise<void> {
  await toDesk(TEXT);
  await goTo("9件");
  press("i");
  await screen.findByRole("form", { name: "新建指标" });
  write("名称（英文）", "Patent applications");
  write("数的是什么（英文）", "applications");
  await vi.waitFor(() => expect(field("编号（网址里用）").value).toBe("zhuan-li-shen-qing"), PATIENT);
  await save();
}

describe("a figure that no indicator of the county has", () => {
  test("proposes one of its name, unit and words, and asks for what it cannot tell", async () => {
    await toDesk(TEXT);
    await goTo("9件");
    press("i");
    await screen.findByRole("form", { name: "新建指标" });
    expect(document.activeElement).toBe(field("名称"));
    expect(
      ["名称", "单位", "数的种类", "往哪边算进步", "范围", "主题", "定义"].map((label) => field(label).value),
    ).toEqual([
      "专利申请",
      "件",
      "not-stated",
      "none",
      "county ",
      "economy",
      "《样例县2026年政府工作报告（虚构，仅供测试）》写作“专利申请9件”。",
    ]);
    // Every field says what it means, in the words of the guide.
    expect(field("数的种类").getAttribute("aria-describedby")).not.toBeNull();
    expect(screen.getByText(/这个指标数的是什么，照文件说/)).toBeTruthy();
    await save();
    expect(screen.getAllByText("请填写").length).toBe(2);
    expect(document.activeElement).toBe(field("名称（英文）"));
    expect(progress()).toMatch(/^已定 0 /);
  });

  test("is taken with it by one press, and the other figures of the document are offered it", async () => {
    await defined();
    expect(progress()).toMatch(/^已定 1 /);
    await goTo("9件");
    expect(card().textContent).toContain("专利申请");
    expect(card().textContent).toContain("已改后采用");
    await goTo("7件");
    expect(within(card()).getByRole("button", { name: /专利申请（\d+%）/ })).toBeTruthy();
    press("Enter");
    expect(progress()).toMatch(/^已定 2 /);
  });

  test("gives both back by one undo", async () => {
    await defined();
    press("u");
    expect([progress(), shown()]).toEqual([expect.stringMatching(/^已定 0 /), "9件"]);
    expect(within(card()).queryByRole("button", { name: /专利申请（/ })).toBeNull();
    press("e");
    const choice = await screen.findByLabelText("指标");
    expect(choice.textContent).not.toContain("专利申请");
  });

  test("has it mended at the figure, and no indicator of that name made twice", async () => {
    await defined();
    await goTo("9件");
    press("i");
    await screen.findByRole("form", { name: "改新指标" });
    write("名称", "专利申请量");
    fireEvent.click(screen.getByRole("button", { name: /^改好/ }));
    expect(card().textContent).toContain("专利申请量");
    await goTo("15件");
    press("i");
    await screen.findByRole("form", { name: "新建指标" });
    write("名称", "专利申请量");
    await save();
    expect(screen.getByText(/已有同名、同单位、同范围的指标/)).toBeTruthy();
  });

  test("keeps what was mended in the form of the figure", async () => {
    await toDesk(TEXT);
    await goTo("9件");
    press("e");
    fireEvent.change(await screen.findByLabelText("原文用词"), { target: { value: "9.5万件" } });
    fireEvent.click(screen.getByRole("button", { name: "新建指标" }));
    await screen.findByRole("form", { name: "新建指标" });
    expect(field("单位").value).toBe("万件");
    write("名称（英文）", "Patents");
    write("数的是什么（英文）", "patents");
    await save();
    await vi.waitFor(() => expect(progress()).toMatch(/^已定 1 /));
    await goTo("9件");
    expect(shown()).toBe("9.5万件");
  });

  test("is published with it: the card as it will be, the note that lists it, and nothing of one that no figure is of", async () => {
    await defined();
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    expect(await screen.findByText("新指标")).toBeTruthy();
    expect(screen.queryByRole("link", { name: "专利申请" })).toBeNull();
    expect(field("这个版本的说明").value).toContain("新增指标：专利申请。");
    expect(field("这个版本的说明（英文）").value).toContain("New: Patent applications.");
    expect(await screen.findByText("没有问题，可以发布。")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "回到逐个核对" }));
    await goTo("9件");
    fireEvent.click(screen.getByRole("button", { name: /改回未定/ }));
    fireEvent.click(screen.getByRole("button", { name: "看改动，发布" }));
    await screen.findByText(/还没有可以发布的数/);
    expect(screen.getByText("“专利申请”没有数用它，不写进这个版本。")).toBeTruthy();
  });

  test("may be under a theme that is new too", async () => {
    await toDesk(TEXT);
    await goTo("9件");
    press("i");
    await screen.findByRole("form", { name: "新建指标" });
    write("名称（英文）", "Patents");
    write("数的是什么（英文）", "patents");
    write("主题", "+");
    await save();
    expect(screen.getAllByText("请填写").length).toBe(4);
    write("主题的名称", "创新");
    write("主题的名称（英文）", "Innovation");
    write("主题回答的问题", "创新怎么样？");
    write("主题回答的问题（英文）", "How is innovation?");
    await save();
    press("e");
    const choice = await screen.findByLabelText("指标");
    expect([...choice.querySelectorAll("optgroup")].map((group) => group.label)).toEqual(["经济", "创新"]);
  });
});
