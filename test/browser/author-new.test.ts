import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "#tools/find-browser.ts";
import { type Served, serveFolder } from "#tools/serve.ts";
import { yearlyTable } from "#test/support/sample-table.ts";
import { clerk } from "#test/support/world.ts";
import { REPORT } from "./author-report.ts";
import { type Keyboard, keyboardOf } from "./by-keyboard.ts";
import { axe, hydrated, noHorizontalScroll, open, type Opened, type Options } from "./support.ts";

const run = promisify(execFile);

/** The site of the set `full-decade`, with its folder of data, into which releases are put and from which it is built again. */
let folder: string;
let data: string;
let out: string;
let served: Served;
let browser: Browser;

async function build(): Promise<void> {
  const cache = join(".cache", basename(folder));
  const given = ["--data", data, "--out", out, "--pdf", "no", "--png", "no", "--cache", cache];
  await run("node", ["tools/run.mjs", "src/build/build.ts", ...given]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "author-new-"));
  [data, out] = [join(folder, "data"), join(folder, "dist")];
  await run("node", ["tools/run.mjs", "mocks/write.ts", "full-decade", data]);
  await build();
  served = await serveFolder(out, { port: 0, changing: true });
  browser = await launch();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(join(".cache", basename(folder)), { recursive: true, force: true });
  await rm(folder, { recursive: true });
});

async function openAuthor(search = "", options: Options = {}): Promise<Opened> {
  const opened = await open(browser, [served], options);
  // A browser is told here, not at the press, to give the test what it would ask a person: a press that came at once was now and
  // then earlier than that.
  opened.page.on("filechooser", () => undefined);
  await opened.page.goto(`${served.url}author/${search}`);
  await hydrated(opened.page);
  await opened.page.getByLabel("或者粘贴报告全文").waitFor();
  return opened;
}

/** What a form asks in English, and on to what is read. */
async function describeDocument(page: Page, { tabTo, write, press }: Keyboard, title: string): Promise<void> {
  await page.getByLabel("英文标题").waitFor();
  await tabTo("英文标题");
  await write(title);
  await tabTo("发文机关英文名");
  await press("ControlOrMeta+A");
  await write("People's government of Sample County");
  await press("Enter");
}

async function toReport(page: Page, keys: Keyboard): Promise<void> {
  await keys.tabTo("或者粘贴报告全文");
  await keys.write(REPORT);
  await keys.tabTo("读这段文字");
  await keys.press("Enter");
  await describeDocument(page, keys, "Report on the work of Sample County in 2024 (made up)");
  await page.getByRole("group", { name: /^第 1 处/ }).waitFor();
}

async function toTable(page: Page, keys: Keyboard): Promise<void> {
  await keys.tabTo("选择文件");
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Enter");
  const buffer = Buffer.from(await yearlyTable());
  await (await chooser).setFiles({ name: "示例县2025年主要指标.xlsx", mimeType: "", buffer });
  await describeDocument(page, keys, "Main figures of Sample County in 2025 (made up)");
  await page.getByRole("group", { name: /^第 1 处/ }).waitFor();
}

/** Goes to the changes, downloads the release, and lays it into the folder of data and the site. */
async function published(page: Page, keys: Keyboard): Promise<readonly string[]> {
  await keys.tabTo("看改动，发布", "Shift+Tab");
  await keys.press("Enter");
  await page.getByText(/^没有问题，可以发布。|^\d+ 处提醒$/).waitFor();
  await keys.tabTo("下载压缩包");
  const coming = page.waitForEvent("download");
  await keys.press("Enter");
  const release = unzipSync(await readFile(await (await coming).path()));
  for (const [path, content] of Object.entries(release)) {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), content);
  }
  expect(await clerk(["check", data])).toMatchObject({ code: 0 });
  expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
  await cp(data, join(out, "data"), { recursive: true });
  return Object.keys(release);
}

const progress = (page: Page): Promise<string | null> =>
  page.getByRole("progressbar", { name: "逐个核对" }).getAttribute("aria-valuetext");

/** What the page said that is no fault: names that nobody has taught yet are in no file. */
const faultsOf = (opened: Opened): readonly string[] =>
  opened.take().filter((said) => !said.includes("aliases.json") && !said.includes("status of 404"));

describe("a clerk whose county has not published something yet, by keyboard alone", () => {
  test("makes an indicator in the report, reads the table of the next year with it, and the site shows both", async () => {
    const report = await openAuthor();
    const keys = keyboardOf(report.page);
    await toReport(report.page, keys);
    // On to 新建公厕12座, which no indicator is of.
    const card = report.page.getByRole("group", { name: /^第 \d+ 处/ });
    for (let n = 0; n < 20 && !(await card.textContent())?.includes("新建公厕12座"); n++) await keys.press("j");
    const before = keys.presses();
    await keys.press("i");
    await report.page.getByRole("form", { name: "新建指标" }).waitFor();
    await keys.tabTo("名称（英文）");
    await keys.write("New public toilets");
    await keys.tabTo("数的是什么（英文）");
    await keys.write("toilets");
    await keys.press("Enter");
    await expect.poll(() => progress(report.page)).toMatch(/^已定 1 /);
    // The key, two texts, and the way to them: on a site in Chinese alone it is two presses.
    expect(keys.presses() - before).toBeLessThanOrEqual(8);
    const made = await published(report.page, keys);
    // One figure with its indicator, from the pasted text to the release (53).
    expect(keys.presses()).toBeLessThanOrEqual(60);
    expect(faultsOf(report)).toEqual([]);
    await report.close();

    const table = await openAuthor();
    const second = keyboardOf(table.page);
    await toTable(table.page, second);
    expect(await progress(table.page)).toBe("已定 0 / 4");
    // One name is not quite that of an indicator: asked, and answered.
    await second.tabTo(/^网上可办事项/, "Shift+Tab");
    await second.press("Enter");
    await expect.poll(() => progress(table.page)).toBe("已定 0 / 5");
    await second.tabTo(/^采用未定的 5 个/);
    await second.press("Enter");
    await expect.poll(() => progress(table.page)).toBe("已定 5 / 5");
    const learnt = await published(table.page, second);
    expect(learnt).toContain("aliases.json");
    // From the empty page to the release, every Tab counted: five figures, one question, two texts (51 when this was written).
    expect(second.presses()).toBeLessThanOrEqual(60);
    expect(faultsOf(table)).toEqual([]);
    // Nothing of it went anywhere but to the reader of tables, beside the page.
    expect(table.requests.filter((address) => address.includes("sheet-worker"))).not.toEqual([]);
    await table.close();

    await build();
    const shown = await open(browser, [served]);
    await shown.page.goto(`${served.url}indicators/xin-jian-gong-ce/`);
    expect(await shown.page.locator("h1").textContent()).toBe("新建公厕");
    const text = (await shown.page.locator("main").textContent()) ?? "";
    for (const said of ["12座", "15座", "示例县2025年主要指标", "年度 B6"]) expect(text).toContain(said);
    const [first = ""] = made.flatMap((file) => /^(releases\/[^/]+\/)indicators\.json$/.exec(file)?.[1] ?? []);
    await shown.page.goto(served.url + first);
    expect(await shown.page.locator("main").textContent()).toContain("新增指标：新建公厕。");
    await shown.close();
  }, 600_000);

  test.each([
    { width: 320, search: "" },
    { width: 1280, search: "" },
    { width: 390, search: "?theme=dark" },
    { width: 1280, search: "?elder=1" },
  ])(
    "breaks no rule of accessibility in the form, the table and the look at a new page ($width px$search)",
    async ({ width, search }) => {
      const wrong: string[] = [];
      const look = async (page: Page, where: string): Promise<void> => {
        wrong.push(...[...(await axe(page)), ...(await noHorizontalScroll(page))].map((what) => `${where}: ${what}`));
        const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
        wrong.push(...ids.filter((id, nth) => ids.indexOf(id) !== nth).map((id) => `${where}: twice: ${id}`));
      };
      const report = await openAuthor(search, { width });
      const keys = keyboardOf(report.page);
      await toReport(report.page, keys);
      await report.page.locator("mark", { hasText: "420亩" }).click();
      await keys.press("i");
      await report.page.getByRole("form", { name: "新建指标" }).waitFor();
      await report.page.getByLabel("名称", { exact: true }).fill("盘活的地");
      await report.page.getByLabel("主题", { exact: true }).selectOption("+");
      await report.page.getByLabel("范围", { exact: true }).selectOption("+");
      await keys.press("Tab");
      await report.page.getByRole("button", { name: /^建好/ }).click();
      await look(report.page, "form");
      await report.page.getByLabel("主题", { exact: true }).selectOption({ index: 0 });
      await report.page.getByLabel("范围", { exact: true }).selectOption({ index: 0 });
      await report.page.getByLabel("名称（英文）").fill("Land put to use");
      await report.page.getByRole("button", { name: /^建好/ }).click();
      await expect.poll(() => progress(report.page)).toMatch(/^已定 1 /);
      await report.page.getByRole("button", { name: "看改动，发布" }).click();
      await report.page.getByText("看页面上的样子").first().click();
      await report.page.locator(".author-page h1").waitFor();
      await look(report.page, "publish");
      await report.close();

      const table = await openAuthor(search, { width });
      await toTable(table.page, keyboardOf(table.page));
      await look(table.page, "table");
      expect(wrong).toEqual([]);
      await table.close();
    },
    120_000,
  );
});
