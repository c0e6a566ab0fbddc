import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "#tools/find-browser.ts";
import { serveFolder } from "#tools/serve.ts";
import { clerk } from "#test/support/world.ts";
import { REPORT } from "./author-report.ts";
import { type Keyboard, keyboardOf } from "./by-keyboard.ts";
import { axe, hydrated, noHorizontalScroll, open, openSet, type SetSite } from "./support.ts";

const run = promisify(execFile);

/** SYNTHETIC: a report with a whole and its parts. */
const TEXT = REPORT.replaceAll("示例县", "新样县").replace(
  "新建公厕12座。",
  "新建公厕12座。全年实施产业项目137个，其中工业项目64个、文旅项目73个。",
);

/** The site of another county, whose workbench the clerk opens: their own has none before it has data. */
let other: SetSite;
let folder: string;
beforeAll(async () => {
  [other, folder] = await Promise.all([openSet("full-decade"), mkdtemp(join(tmpdir(), "first-"))]);
}, 300_000);
afterAll(async () => {
  await other.close();
  await rm(folder, { recursive: true });
});

/** What `init` writes for a site, in Chinese alone. */
async function begun(name: string): Promise<string> {
  const data = join(folder, name);
  const names = [
    "--area",
    "newtown",
    "--name",
    "新样县",
    "--address",
    "https://newtown.example.org/",
    "--languages",
    "zh",
  ];
  expect(await clerk(["init", data, ...names, "--date", "2025-01-20"])).toMatchObject({ code: 0 });
  return data;
}

/** Chooses the folder that has the data. */
async function chooseFolder(page: Page, keys: Keyboard, data: string): Promise<void> {
  await keys.tabTo("数据在另一个文件夹里");
  await keys.press("Enter");
  await keys.tabTo("选数据文件夹");
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Enter");
  await (await chooser).setFiles(data);
}

/** Chooses the folder, and comes to the figures of the report. */
async function toFigures(page: Page, keys: Keyboard, data: string): Promise<void> {
  // Told before the press to give the test what it would ask a person.
  page.on("filechooser", () => undefined);
  await hydrated(page);
  await chooseFolder(page, keys, data);
  await page.getByText(`“${basename(data)}”还没有发布过数据：将做第一个版本。`).waitFor();
  await keys.tabTo("或者粘贴报告全文", "Shift+Tab");
  await keys.write(TEXT);
  await keys.tabTo("读这段文字");
  await keys.press("Enter");
  await page.getByLabel("标题", { exact: true }).waitFor();
  expect(await page.getByLabel("英文标题").count()).toBe(0);
  await keys.tabTo("开始读数");
  await keys.press("Enter");
  await page.getByRole("group", { name: /^第 1 处/ }).waitFor();
}

const progress = (page: Page): Promise<string | null> =>
  page.getByRole("progressbar", { name: "逐个核对" }).getAttribute("aria-valuetext");

describe("a clerk of a county that has published nothing, by keyboard alone", () => {
  test("comes from the folder of init to one that check and verify accept, and to a site that shows it", async () => {
    const data = await begun("newtown-data");
    const opened = await other.open("author/");
    const { page } = opened;
    const keys = keyboardOf(page);
    await toFigures(page, keys, data);
    // The first indicator brings its theme along, the second is under it.
    await keys.press("i");
    await page.getByRole("form", { name: "新建指标" }).waitFor();
    await keys.tabTo("主题的名称");
    await keys.write("经济");
    await keys.tabTo("主题回答的问题");
    await keys.write("经济怎么样？");
    await keys.press("Enter");
    await expect.poll(() => progress(page), { timeout: 20_000 }).toMatch(/^已定 1 /);
    await keys.press("i");
    await page.getByRole("form", { name: "新建指标" }).waitFor();
    await keys.press("Enter");
    await expect.poll(() => progress(page)).toMatch(/^已定 2 /);
    // A part of a whole makes an indicator with categories.
    const figure = page.locator(".author-figure");
    for (let n = 0; n < 30 && (await figure.textContent()) !== "64个"; n++) await keys.press("n");
    await keys.press("c");
    await page.getByRole("form", { name: "新建指标" }).waitFor();
    await keys.tabTo(/^按什么分$/);
    await keys.write("领域");
    await keys.press("Enter");
    await expect.poll(() => progress(page)).toMatch(/^已定 3 /);
    await page.locator('[data-kept="true"]').waitFor();
    // A reload asks for the folder again, and goes on.
    await page.reload();
    await hydrated(page);
    await page.getByText("上次的草稿接着“newtown-data”文件夹里的数据").waitFor();
    await chooseFolder(page, keys, data);
    await page.getByText("将做第一个版本。").waitFor();
    await keys.tabTo("接着做");
    await keys.press("Enter");
    await expect.poll(() => progress(page)).toMatch(/^已定 3 /);
    await keys.tabTo("看改动，发布", "Shift+Tab");
    await keys.press("Enter");
    await page.getByText(/将成为第一个版本/).waitFor();
    await page.getByText(/^没有问题，可以发布。|^\d+ 处提醒$/).waitFor();
    await keys.tabTo("下载压缩包");
    const coming = page.waitForEvent("download");
    await keys.press("Enter");
    const release = unzipSync(await readFile(await (await coming).path()));
    expect(opened.take()).toEqual([]);
    await opened.close();

    for (const [path, content] of Object.entries(release)) {
      await mkdir(dirname(join(data, path)), { recursive: true });
      await writeFile(join(data, path), content);
    }
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
    expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
    const out = join(folder, "dist");
    const cache = join(".cache", basename(folder));
    const given = ["--data", data, "--out", out, "--pdf", "no", "--png", "no", "--cache", cache];
    await run("node", ["tools/run.mjs", "src/build/build.ts", ...given]);
    await rm(cache, { recursive: true });
    const served = await serveFolder(out, { port: 0 });
    const browser = await launch();
    const shown = await open(browser, [served]);
    await shown.page.goto(`${served.url}indicators/di-qu-sheng-chan-zong-zhi/`);
    expect(await shown.page.locator("h1").textContent()).toBe("地区生产总值");
    expect(await shown.page.locator("main").textContent()).toContain("145.3亿元");
    await shown.page.goto(`${served.url}indicators/shi-shi-chan-ye-xiang-mu/`);
    expect(await shown.page.locator("h1").textContent()).toBe("实施产业项目");
    expect(await shown.page.locator("main table").first().textContent()).toMatch(/工业项目.*64/s);
    await shown.page.goto(served.url);
    expect(await shown.page.locator("body").textContent()).toContain("新样县");
    expect(shown.take()).toEqual([]);
    await browser.close();
    await served.close();
  }, 300_000);

  test.each([
    { width: 320, search: "" },
    { width: 390, search: "?theme=dark" },
    { width: 1280, search: "?elder=1" },
  ])("meets no barrier on the way ($width px$search)", async ({ width, search }) => {
    const data = await begun(`newtown-${width}${search.replace(/\W/g, "")}`);
    const { page, close } = await other.open(`author/${search}`, { width });
    const wrong: string[] = [];
    const look = async (where: string): Promise<void> => {
      wrong.push(...[...(await axe(page)), ...(await noHorizontalScroll(page))].map((what) => `${where}: ${what}`));
    };
    const keys = keyboardOf(page);
    await toFigures(page, keys, data);
    await keys.press("i");
    await page.getByRole("form", { name: "新建指标" }).waitFor();
    await page.getByRole("button", { name: /^建好/ }).click();
    await look("form");
    await page.getByLabel("主题的名称").fill("经济");
    await page.getByLabel("主题回答的问题").fill("经济怎么样？");
    await page.getByRole("button", { name: /^建好/ }).click();
    await expect.poll(() => progress(page), { timeout: 20_000 }).toMatch(/^已定 1 /);
    await page.getByRole("button", { name: "看改动，发布" }).click();
    await page.getByText(/将成为第一个版本/).waitFor();
    await look("publish");
    expect(wrong).toEqual([]);
    await close();
  });
});
