import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodiesOf } from "#mocks/bodies.ts";
import { clerk } from "#test/support/world.ts";
import { REPORT } from "./author-report.ts";
import { axe, hydrated, noHorizontalScroll, openSet, type Opened, type SetSite } from "./support.ts";

let site: SetSite;
beforeAll(async () => {
  site = await openSet("full-decade");
}, 300_000);
afterAll(() => site.close());

/** A keyboard that counts what it presses. */
function keyboardOf(page: Page): { readonly press: (key: string) => Promise<void>; readonly presses: () => number } {
  let presses = 0;
  return {
    press: async (key) => {
      presses += 1;
      await page.keyboard.press(key);
    },
    presses: () => presses,
  };
}

/** Goes to something by Tab, as far as it takes. */
async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
  for (let n = 0; n < 60; n++) {
    const here = await page.evaluate(() => {
      const { activeElement: on } = document;
      if (!(on instanceof HTMLElement) || on === document.body) return "";
      const label = on.closest("label") ?? (on.id === "" ? null : document.querySelector(`label[for="${on.id}"]`));
      return on.localName === "button" ? (on.textContent ?? "") : (label?.textContent ?? "");
    });
    if (here.includes(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`invalid page: no way to ${name} by Tab`);
}

const progress = (page: Page): Promise<string | null> =>
  page.getByRole("progressbar", { name: "逐个核对" }).getAttribute("aria-valuetext");

/** From the empty page to the first figure, by keys alone. */
async function toDesk({ page }: Opened): Promise<void> {
  await hydrated(page);
  await page.getByLabel("或者粘贴报告全文").waitFor();
  await tabTo(page, "或者粘贴报告全文");
  await page.keyboard.insertText(REPORT);
  await tabTo(page, "读这段文字");
  await page.keyboard.press("Enter");
  await page.getByLabel("英文标题").waitFor();
  await tabTo(page, "英文标题");
  await page.keyboard.insertText("Report on the work of Sample County in 2024 (made up)");
  await tabTo(page, "发文机关英文名");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("People's government of Sample County");
  await page.keyboard.press("Enter");
  await page.getByRole("group", { name: /^第 1 处/ }).waitFor();
}

describe("a clerk with next year's report, by keyboard alone", () => {
  test("comes to a release that passes check and verify, two presses a figure at most, and a reload midway loses nothing", async () => {
    const opened = await site.open("author/");
    const { page } = opened;
    await toDesk(opened);
    const { press, presses } = keyboardOf(page);
    const all = Number((await progress(page))?.split(" / ")[1]);
    expect(all).toBeGreaterThan(12);
    let reloaded = false;
    for (let decided = 0; decided < all; decided++) {
      const before = presses();
      const card = page.getByRole("group", { name: /^第 \d+ 处/ });
      const unnamed = await card.locator("[data-open]").count();
      if (unnamed === 0) await press("Enter");
      else {
        await press("r");
        await press("1");
      }
      await expect.poll(() => progress(page)).toBe(`已定 ${decided + 1} / ${all}`);
      expect(presses() - before).toBeLessThanOrEqual(2);
      if (decided + 1 === Math.floor(all / 2)) {
        await page.reload();
        await hydrated(page);
        await card.waitFor();
        expect(await progress(page)).toBe(`已定 ${decided + 1} / ${all}`);
        reloaded = true;
      }
    }
    expect(reloaded).toBe(true);
    expect(presses()).toBeLessThanOrEqual(all * 2);

    await tabTo(page, "看改动，发布", "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/^没有问题，可以发布。|处提醒/).waitFor();
    await tabTo(page, "下载压缩包");
    const coming = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const file = await (await coming).path();

    const folder = await mkdtemp(join(tmpdir(), "author-"));
    try {
      const write = async (path: string, content: string | Uint8Array): Promise<void> => {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      };
      for (const [path, content] of await bodiesOf("full-decade")) await write(path, content);
      const release = unzipSync(await readFile(file));
      for (const [path, content] of Object.entries(release)) await write(path, content);
      expect(Object.keys(release)).toContain("index.json");
      expect(await clerk(["check", folder])).toMatchObject({ code: 0 });
      expect(await clerk(["verify", folder])).toMatchObject({ code: 0 });
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(opened.take().filter((said) => !said.includes("aliases.json") && !said.includes("status of 404"))).toEqual(
      [],
    );
    await opened.close();
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
      await toDesk(opened);
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
