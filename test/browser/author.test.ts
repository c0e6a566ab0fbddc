import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideAll, downloadZip, expectSound, toDesk, toPublish } from "./author-journey.ts";
import { REPORT } from "./author-report.ts";
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

  test("finds what was pasted before the page's script came", async () => {
    const { page, close } = await site.open("author/");
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((done) => (letGo = done));
    await page.route("**/assets/*.js", async (route) => {
      await gate;
      await route.continue();
    });
    await page.reload({ waitUntil: "domcontentloaded" });
    await page.getByLabel("或者粘贴报告全文").fill(REPORT);
    letGo();
    await hydrated(page);
    await page.getByRole("button", { name: "读这段文字" }).click();
    await page.getByLabel("英文标题").waitFor();
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
