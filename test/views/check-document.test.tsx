// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { Language } from "#domain/site/language.ts";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { draw, parsed } from "#test/support/view.tsx";
import { SourceView } from "#views/source/source.tsx";

/** All figures of the sample are read from one phrase, but for the jobs. */
const RELEASE = parsed(
  changed(smallRelease(), "observations.json", "observations[1].source", {
    document: "sample-report",
    section: "一",
    phrase: "用工1900余人",
    start: 20,
    end: 28,
  }),
);
const BEFORE = "前".repeat(10);
const TEXT = `${BEFORE}样例短语，读作4O.6，另有7个，新增贷款35.2亿元。`;

function openPart(lang: Language = "zh", id = "sample-report"): HTMLElement {
  const { container } = draw(<SourceView id={id} />, { page: { name: "source", id }, lang, release: RELEASE });
  const part = container.querySelector("#check");
  const details = part?.querySelector("details");
  if (!(part instanceof HTMLElement) || details == null) throw new Error("invalid page: no #check");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return part;
}

async function paste(part: HTMLElement, text: string): Promise<void> {
  fireEvent.change(await within(part).findByLabelText("或者粘贴文字"), { target: { value: text } });
  fireEvent.click(within(part).getByRole("button", { name: "核对这段文字" }));
  await within(part).findByText(/，找到 \d|没有从这份文件采用/);
}

describe("the part for checking a document", () => {
  test("is closed at first, and says what there is to compare without scripts", () => {
    const { container } = draw(<SourceView id="sample-report" />, {
      page: { name: "source", id: "sample-report" },
    });
    const part = container.querySelector("#check");
    expect(part?.querySelector("details")?.open).toBe(false);
    expect(part?.querySelector("form")).toBeNull();
    expect(part?.querySelector("details > p")?.textContent).toContain(`SHA-256 是 ${"0".repeat(64)}`);
    expect(part?.querySelector("details > p a")?.getAttribute("href")).toBe("https://county.example/report.html");
    expect(screen.getByRole("heading", { name: "核对原文件" })).toBeTruthy();
  });

  test("finds the figures, marks the damaged passages, and lists what the site does not carry", async () => {
    const part = openPart();
    await paste(part, TEXT);
    expect(within(part).getByRole("status").textContent).toBe(
      "本站采用的 7 个数，找到 6 个；没有找到 1 个。受损文字 1 处，标出 1 处。引用的短语 2 处，找到 0 处。另有 1 个数本站没有列出。",
    );
    expect(part.querySelector("[data-identity]")?.getAttribute("data-identity")).toBe("different");
    const [first] = part.querySelectorAll("[data-figure]");
    expect(first?.getAttribute("data-how")).toBe("not-found");
    expect(first?.textContent).toContain("1900余人");
    expect(first?.textContent).toContain("原应在第 21–28 字");
    expect(part.querySelectorAll('[data-how="place"]')).toHaveLength(6);
    expect([...part.querySelectorAll("[data-uncarried]")].map((li) => li.getAttribute("data-uncarried"))).toEqual([
      "35.2亿元",
    ]);
  });

  test("shows the text with its marks, in a region of its own that the keyboard reaches", async () => {
    const part = openPart();
    await paste(part, TEXT);
    const region = within(part).getByRole("region", { name: "全文" });
    expect(region.tabIndex).toBe(0);
    expect(region.textContent).toBe(TEXT.replace("4O.6", "4O.6D1"));
    const marks = [...region.querySelectorAll("mark")];
    expect(marks.map((m) => [m.className, m.firstChild?.textContent])).toEqual([
      ["check-figure", "样例短语"],
      ["check-damage", "4O.6"],
      ["check-other", "35.2亿元"],
    ]);
    expect(marks[0]?.querySelector("a")?.getAttribute("href")).toBe("../../indicators/output/");
    expect(marks[1]?.querySelector("a")?.getAttribute("href")).toBe("#damage-D1");
  });

  test("walks the marks in their order, round and round, and says where it is", async () => {
    const part = openPart();
    await paste(part, TEXT);
    const walk = within(within(part).getByRole("group", { name: "逐处查看" }));
    const said = (): string => part.querySelector("[aria-live]")?.textContent ?? "";
    const current = (): string | undefined =>
      part.querySelector("mark[data-current]")?.firstChild?.textContent ?? undefined;
    // Six values were read from the one phrase.
    expect(said()).toBe("共标出 8 处");
    fireEvent.click(walk.getByRole("button", { name: "下一处" }));
    expect(said()).toBe("第 1 处，共 8 处：产值");
    expect(current()).toBe("样例短语");
    fireEvent.click(walk.getByRole("button", { name: "上一处" }));
    expect(said()).toBe("第 8 处，共 8 处：本站没有列出：35.2亿元");
    expect(current()).toBe("35.2亿元");
    fireEvent.click(walk.getByRole("button", { name: "上一处" }));
    expect(said()).toBe("第 7 处，共 8 处：受损文字 D1");
  });

  test("leads from a line of the list to the place in the text", async () => {
    const part = openPart();
    await paste(part, TEXT);
    fireEvent.click(within(part).getByRole("button", { name: "看原文：35.2亿元" }));
    expect(document.activeElement?.textContent).toBe("35.2亿元");
  });

  test("takes a file that is chosen or dropped, and says why not where it cannot", async () => {
    const part = openPart();
    const field = await within(part).findByLabelText("选择文件");
    fireEvent.change(field, { target: { files: [new File(["%PDF-1.7"], "a.pdf")] } });
    expect((await within(part).findByRole("alert")).textContent).toContain("选中全部文字，复制后粘贴到这里");
    expect(within(part).getByRole("status").textContent).toBe("");
    const drop = new Event("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(drop, "dataTransfer", { value: { files: [new File([TEXT], "报告.txt")] } });
    act(() => void part.dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    await within(part).findByText("报告.txt · 文本 · UTF-8");
    expect(within(part).queryByRole("alert")).toBeNull();
  });

  test("opens by itself when a file is dropped on it", async () => {
    const { container } = draw(<SourceView id="sample-report" />, {
      page: { name: "source", id: "sample-report" },
      release: RELEASE,
    });
    const part = container.querySelector("#check");
    const drop = new Event("drop", { bubbles: true });
    Object.defineProperty(drop, "dataTransfer", { value: { files: [new File([TEXT], "报告.txt")] } });
    act(() => void part?.dispatchEvent(drop));
    expect(part?.querySelector("details")?.open).toBe(true);
    expect(await screen.findByText(/找到 6 个/)).toBeTruthy();
  });

  test("counts only what was given last", async () => {
    const part = openPart();
    const field = await within(part).findByLabelText("选择文件");
    const slow = new File([TEXT], "slow.txt");
    const bytes = await slow.arrayBuffer();
    let answer = (): void => undefined;
    vi.spyOn(slow, "arrayBuffer").mockReturnValue(
      new Promise((done) => {
        answer = () => done(bytes);
      }),
    );
    fireEvent.change(field, { target: { files: [slow] } });
    expect(within(part).getByRole("status").textContent).toBe("正在核对……");
    fireEvent.change(field, { target: { files: [new File([`${TEXT}又3家`], "quick.txt")] } });
    await within(part).findByText(/quick\.txt/);
    await act(async () => {
      answer();
      await slow.arrayBuffer();
    });
    expect(within(part).getByText(/quick\.txt/)).toBeTruthy();
  });

  test("speaks English on English pages, and leaves the document in its own language", async () => {
    const part = openPart("en");
    fireEvent.change(await within(part).findByLabelText("Or paste text"), { target: { value: TEXT } });
    fireEvent.click(within(part).getByRole("button", { name: "Check this text" }));
    expect(await within(part).findByText(/^6 of 7 figures found; 1 not found\./)).toBeTruthy();
    expect(within(part).getByRole("region", { name: "The text" }).getAttribute("lang")).toBe("zh-CN");
  });

  test("says when nothing was taken from a document, and still lists its numbers", async () => {
    const part = openPart("zh", "sample-account");
    await paste(part, "收到建议130件");
    expect(within(part).getByRole("status").textContent).toBe(
      "本站没有从这份文件采用数字。引用的短语 2 处，找到 0 处。另有 1 个数本站没有列出。",
    );
    expect(part.querySelector("[data-identity]")?.getAttribute("data-identity")).toBe("not-recorded");
  });
});
