import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { bodiesOf } from "#mocks/bodies.ts";
import type { MockSet } from "#mocks/sets.ts";
import { clerk } from "#test/support/world.ts";
import { REPORT } from "./author-report.ts";
import { keyboardOf } from "./by-keyboard.ts";
import { hydrated } from "./support.ts";

/** Goes to something by Tab, as far as it takes. */
export const tabTo = (page: Page, name: string, key?: string): Promise<void> => keyboardOf(page).tabTo(name, key);

const progress = (page: Page): Promise<string | null> =>
  page.getByRole("progressbar", { name: "逐个核对" }).getAttribute("aria-valuetext");

/** From the empty page to the first figure, by keys alone. */
export async function toDesk(page: Page, report = REPORT): Promise<void> {
  await hydrated(page);
  await page.getByLabel("或者粘贴报告全文").waitFor();
  await tabTo(page, "或者粘贴报告全文");
  await page.keyboard.insertText(report);
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

/** Decides every figure, with two presses at most each; in the middle the page is loaded anew and has to be where it was. */
export async function decideAll(page: Page): Promise<void> {
  let presses = 0;
  const press = (key: string): Promise<void> => {
    presses += 1;
    return page.keyboard.press(key);
  };
  const all = Number((await progress(page))?.split(" / ")[1]);
  expect(all).toBeGreaterThan(12);
  let reloaded = false;
  for (let decided = 0; decided < all; decided++) {
    const before = presses;
    const card = page.getByRole("group", { name: /^第 \d+ 处/ });
    const unnamed = await card.locator("[data-open]").count();
    if (unnamed === 0) await press("Enter");
    else {
      await press("r");
      await press("1");
    }
    await expect.poll(() => progress(page)).toBe(`已定 ${decided + 1} / ${all}`);
    expect(presses - before).toBeLessThanOrEqual(2);
    if (decided + 1 === Math.floor(all / 2)) {
      await page.reload();
      await hydrated(page);
      await card.waitFor();
      expect(await progress(page)).toBe(`已定 ${decided + 1} / ${all}`);
      reloaded = true;
    }
  }
  expect(reloaded).toBe(true);
  expect(presses).toBeLessThanOrEqual(all * 2);
}

/** From the last figure to what the release changes, by keys alone. */
export async function toPublish(page: Page): Promise<void> {
  await tabTo(page, "看改动，发布", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByText(/^没有问题，可以发布。|处提醒/).waitFor();
}

/** The release as an archive, by keys alone. */
export async function downloadZip(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  await tabTo(page, "下载压缩包");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  return unzipSync(await readFile(await (await coming).path()));
}

/** Puts a release into the data folder of its set, and has the clerk's tool look at it. */
export async function expectSound(set: MockSet, release: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "author-"));
  try {
    const write = async (path: string, content: string | Uint8Array): Promise<void> => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    };
    for (const [path, content] of await bodiesOf(set)) await write(path, content);
    for (const [path, content] of Object.entries(release)) await write(path, content);
    expect(Object.keys(release)).toContain("index.json");
    expect(await clerk(["check", folder])).toMatchObject({ code: 0 });
    expect(await clerk(["verify", folder])).toMatchObject({ code: 0 });
  } finally {
    await rm(folder, { recursive: true });
  }
}
