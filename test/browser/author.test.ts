import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideAll, downloadZip, expectSound, tabTo, toDesk, toPublish } from "./author-journey.ts";
import { REPORT } from "./author-report.ts";
import { keyboardOf } from "./by-keyboard.ts";
import { type Killable, startKillable } from "./killed-browser.ts";
import { axe, hydrated, noHorizontalScroll, openSet, type SetSite } from "./support.ts";

declare global {
  interface Window {
    /** Told by the page whenever it shows what it keeps. */
    readonly tellKept?: (told: string) => Promise<void>;
  }
}

const SET = "full-decade";
let site: SetSite;
beforeAll(async () => {
  site = await openSet(SET);
}, 300_000);
afterAll(() => site.close());

describe("a clerk with next year's report, by keyboard alone", () => {
  test("comes to a release that passes check and verify, two presses a figure at most, and a reload midway loses nothing", async () => {
    const opened = await site.open("author/");
    const { page } = opened;
    await toDesk(page);
    await decideAll(page);
    await toPublish(page);
    await expectSound(SET, await downloadZip(page));
    expect(opened.take()).toEqual([]);
    await opened.close();
  });

  /** The page as it was built; what is given back lets its scripts come. */
  async function withoutScripts(page: Page): Promise<() => void> {
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((done) => (letGo = done));
    await page.route("**/assets/*.js", async (route) => {
      await gate;
      await route.continue();
    });
    await page.reload({ waitUntil: "domcontentloaded" });
    return letGo;
  }

  test("finds what was pasted before the page's script came", async () => {
    const { page, close } = await site.open("author/");
    const letGo = await withoutScripts(page);
    await page.getByLabel("或者粘贴报告全文").fill(REPORT);
    letGo();
    await hydrated(page);
    await page.getByRole("button", { name: "读这段文字" }).click();
    await page.getByLabel("英文标题").waitFor();
    await close();
  });

  test.each([
    ["presses", async (page: Page) => page.getByLabel("选择文件").click()],
    [
      "comes to by Tab",
      async (page: Page) => {
        await tabTo(page, "选择文件");
        await page.keyboard.press("Enter");
      },
    ],
  ])("chooses a file before the page's script came, by a field that one %s", async (_, press) => {
    const { page, close } = await site.open("author/");
    page.on("filechooser", () => undefined);
    // What was open last waits for what was chosen now.
    await toDesk(page);
    const letGo = await withoutScripts(page);
    const chooser = page.waitForEvent("filechooser");
    await press(page);
    const name = "示例县公报.txt";
    const buffer = Buffer.from(REPORT.replace("政府工作报告", "公报"));
    await (await chooser).setFiles({ name, mimeType: "text/plain", buffer });
    letGo();
    await page.getByLabel("英文标题").waitFor();
    expect(await page.getByLabel("标题", { exact: true }).inputValue()).toContain("公报");
    await close();
  });

  test.each([
    { width: 320, search: "" },
    { width: 1280, search: "" },
    { width: 390, search: "?theme=dark" },
    { width: 1280, search: "?elder=1" },
  ])(
    "breaks no rule of accessibility at the desk and before publishing, and stays in its window ($width px$search)",
    async ({ width, search }) => {
      const opened = await site.open(`author/${search}`, { width });
      const { page } = opened;
      await toDesk(page);
      const wrong: string[] = [];
      const look = async (where: string): Promise<void> => {
        wrong.push(...[...(await axe(page)), ...(await noHorizontalScroll(page))].map((what) => `${where}: ${what}`));
      };
      await look("desk");
      await page.keyboard.press("Enter");
      await page.keyboard.press("e");
      await look("edit");
      await page.keyboard.press("Escape");
      await page.keyboard.press("r");
      await look("reject");
      await page.getByRole("button", { name: "看改动，发布" }).click();
      await page.getByText("检查结果").waitFor();
      await page.getByText("看页面上的样子").first().click();
      await page.locator(".author-looks svg:visible").nth(1).waitFor();
      const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
      wrong.push(...ids.filter((id, nth) => ids.indexOf(id) !== nth).map((id) => `twice: ${id}`));
      await look("publish");
      expect(wrong).toEqual([]);
      await opened.close();
    },
  );
});

describe("a clerk with a report and a bulletin of the same year, by keyboard alone", () => {
  /** SYNTHETIC, as `REPORT`: one value that is not the report's, and a whole with its parts. */
  const BULLETIN = `示例县2024年统计公报（虚构，仅供测试）
示例县统计局
2025年1月9日

全县地区生产总值145.4亿元。全年实施产业项目137个，其中工业项目64个、文旅项目73个。
`;
  const NAMES = [
    ["名称（英文）", "Industrial projects under way"],
    ["数的是什么（英文）", "projects"],
    ["按什么分", "领域"],
    ["按什么分（英文）", "Field"],
    ["第 1 类（英文）", "All projects"],
    ["第 2 类（英文）", "Industry"],
    ["第 3 类（英文）", "Culture and tourism"],
  ] as const;

  test.each([
    { width: 1280, search: "" },
    { width: 320, search: "?theme=dark" },
    { width: 1280, search: "?elder=1" },
  ])(
    "publishes both in one release, with the parts of a whole, and a reload loses nothing ($width px$search)",
    async ({ width, search }) => {
      const opened = await site.open(`author/${search}`, { width });
      const { page } = opened;
      const keys = keyboardOf(page);
      const wrong: string[] = [];
      const look = async (where: string): Promise<void> => {
        wrong.push(...[...(await axe(page)), ...(await noHorizontalScroll(page))].map((what) => `${where}: ${what}`));
      };
      const card = page.getByRole("group", { name: /^第 \d+ 处/ });
      const goTo = async (printed: string): Promise<void> => {
        const shown = card.locator(".author-figure");
        for (let n = 0; n < 20 && (await shown.textContent()) !== printed; n++) await keys.press("n");
        expect(await shown.textContent()).toBe(printed);
      };
      const decided = (n: number): Promise<void> =>
        expect.poll(() => page.locator("[role=progressbar]").getAttribute("aria-valuenow")).toBe(String(n));
      await toDesk(page);
      await keys.press("Enter");
      await keys.tabTo("再加一份文件", "Shift+Tab");
      await keys.press("Enter");
      await page.getByText(/^加到《示例县2024年政府工作报告/).waitFor();
      await look("adding");
      await keys.tabTo("或者粘贴报告全文");
      await keys.write(BULLETIN);
      await keys.tabTo("读这段文字");
      await keys.press("Enter");
      await page.getByLabel("英文标题").waitFor();
      await keys.tabTo("英文标题");
      await keys.write("Bulletin of Sample County for 2024 (made up)");
      await keys.tabTo("发文机关英文名");
      await keys.press("ControlOrMeta+A");
      await keys.write("Bureau of statistics of Sample County");
      await keys.press("Enter");
      await card.waitFor();
      await keys.press("Enter");
      await decided(1);
      await goTo("64个");
      await keys.press("c");
      await page.getByRole("form", { name: "新建指标" }).waitFor();
      for (const [label, text] of NAMES) {
        await keys.tabTo(new RegExp(`^${label}$`));
        await keys.write(text);
      }
      await look("categories");
      await keys.press("Enter");
      await decided(2);
      await goTo("137个");
      await keys.press("c");
      await page.getByRole("group", { name: /^这个数是哪一类/ }).waitFor();
      await look("category");
      await keys.press("1");
      await decided(3);
      await goTo("73个");
      await keys.press("Enter");
      await decided(4);
      await page.locator('[data-kept="true"]').waitFor();
      await page.reload();
      await hydrated(page);
      await card.waitFor();
      await decided(4);
      const documents = page.getByRole("navigation", { name: "这个版本的文件" }).getByRole("listitem");
      expect(await documents.allInnerTexts()).toEqual([
        expect.stringMatching(/工作报告.*已定 1/s),
        expect.stringMatching(/统计公报.*已定 4/s),
      ]);
      await keys.tabTo("看改动，发布", "Shift+Tab");
      await keys.press("Enter");
      await page.getByText("两份文件对同一件事写的数不同").first().waitFor();
      await look("publish");
      await keys.tabTo(/^采用：《示例县2024年统计公报/);
      await keys.press("Enter");
      await page.getByText(/^没有问题，可以发布。|^\d+ 处提醒$/).waitFor();
      const release = await downloadZip(page);
      await expectSound(SET, release);
      const [sources = ""] = Object.keys(release).filter((path) => path.endsWith("sources.json"));
      const listed = new TextDecoder().decode(release[sources]);
      expect([wrong, listed.includes("示例县2024年统计公报")]).toEqual([[], true]);
      expect(opened.take()).toEqual([]);
      await opened.close();
    },
    180_000,
  );
});

describe("a browser that is killed while figures are decided", () => {
  /** SYNTHETIC, as `REPORT`: enough to go on with after every start. */
  const LONG = `${REPORT}${Array.from({ length: 40 }, (_, n) => `样例镇新建公厕${n + 3}座，改造道路${n + 1.5}公里。`).join("\n")}\n`;
  const KILLS = Number(process.env["KILLS"] ?? 10);
  /** Milliseconds from the last press to the end: from before anything can be written until long after. */
  const MOMENTS = [0, 2, 5, 10, 20, 35, 60, 100, 180, 400];

  /** What is decided and how, by the places in the text, as the page shows it. */
  type Decisions = Readonly<Record<string, string>>;
  const DECIDED = ["accepted", "edited", "rejected", "added"].map((how) => `mark[data-how="${how}"]`).join(", ");
  const decisionsOf = ({ page }: Killable): Promise<Decisions> =>
    page.evaluate((decided) => {
      const marks = [...document.querySelectorAll<HTMLElement>(decided)];
      return Object.fromEntries(marks.map(({ dataset }) => [dataset["key"] ?? "", dataset["how"] ?? ""]));
    }, DECIDED);

  /** Has the page tell what it shows as kept, whenever it says so; what is given back is the last that was told. */
  async function watchKept({ page }: Killable): Promise<() => Decisions> {
    let last: Decisions = {};
    await page.exposeFunction(
      "tellKept",
      (told: string) => void (last = Object.fromEntries(new URLSearchParams(told))),
    );
    await page.evaluate((decided) => {
      const tell = (): void => {
        if (document.querySelector('[data-kept="true"]') === null) return;
        const marks = [...document.querySelectorAll<HTMLElement>(decided)];
        const told = new URLSearchParams(marks.map(({ dataset }) => [dataset["key"] ?? "", dataset["how"] ?? ""]));
        void window.tellKept?.(told.toString());
      };
      new MutationObserver(tell).observe(document.body, { subtree: true, childList: true, attributes: true });
      tell();
    }, DECIDED);
    return () => last;
  }

  test(`has every decision that it showed as kept, ${KILLS} of ${KILLS} times`, async () => {
    const profile = await mkdtemp(join(tmpdir(), "killed-"));
    const alive = new Set<Killable>();
    const start = async (): Promise<Killable> => {
      const browser = await startKillable(profile);
      alive.add(browser);
      await browser.page.goto(`${site.url}author/`);
      return browser;
    };
    try {
      let browser = await start();
      await toDesk(browser.page, LONG);
      let most = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const kept = await watchKept(browser);
        const before = Object.keys(await decisionsOf(browser)).length;
        const { keyboard } = browser.page;
        // The first is waited for; how far the others come is left to the moment.
        const named = (await browser.page.locator(".author-desk [data-open]").count()) === 0;
        for (const key of named ? ["Enter"] : ["r", "1"]) await keyboard.press(key);
        await expect.poll(() => Object.keys(kept()).length).toBeGreaterThan(before);
        for (const key of ["r", "2", "r", "3"]) await keyboard.press(key);
        await new Promise((done) => setTimeout(done, MOMENTS[kill % MOMENTS.length]));
        const shown = kept();
        await browser.kill();
        alive.delete(browser);
        browser = await start();
        await browser.page.getByRole("group", { name: /^第 \d+ 处/ }).waitFor();
        const found = await decisionsOf(browser);
        expect(found, `kill ${kill + 1}`).toMatchObject(shown);
        const count = Object.keys(found).length;
        expect(count).toBeGreaterThan(before);
        expect(count).toBeLessThanOrEqual(before + 3);
        most = Math.max(most, count);
      }
      expect(most).toBeGreaterThanOrEqual(KILLS);
    } finally {
      for (const browser of alive) await browser.kill();
      await rm(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
    }
  }, 300_000);
});
