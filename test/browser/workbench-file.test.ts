import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodiesOf } from "#mocks/bodies.ts";
import { main as writeSet } from "#mocks/write.ts";
import { FILES } from "#domain/site/two-files.ts";
import { buildSingle } from "#test/support/build-single.ts";
import { docxOf, line } from "#test/support/word-file.ts";
import { launch } from "#tools/find-browser.ts";
import { decideAll, downloadZip, expectSound, tabTo, toDesk, toPublish } from "./author-journey.ts";
import { REPORT } from "./author-report.ts";
import { axe, hydrated, noHorizontalScroll, open, type Opened } from "./support.ts";

declare global {
  interface Window {
    /** Told by the folder that the page was given. */
    readonly tellWritten?: (path: string, bytes: readonly number[]) => Promise<void>;
  }
}

const SET = "full-decade";
/** A document of the set. */
const SOURCE = "bulletin-2023-q4";
let folder = "";
let browser: Browser;

/** As such files are kept: with spaces, Chinese and signs that mean something in addresses. */
const fileAt = (name: string): string => pathToFileURL(join(folder, "会议室 材料 100%#1", name)).href;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
  const [data, out] = [join(folder, "data"), join(folder, "会议室 材料 100%#1")];
  await mkdir(out);
  expect(await writeSet([SET, data])).toBe(0);
  expect(await buildSingle(["--data", data, "--out", out])).toBe(0);
  browser = await launch();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens one of the files on a computer without a network. */
async function openFile(name: string, options: Parameters<typeof open>[2] = {}): Promise<Opened> {
  const opened = await open(browser, [{ url: "file:///" }], options);
  await opened.page.context().setOffline(true);
  await opened.page.goto(fileAt(name));
  return opened;
}

/** What was said, and asked for beside the files themselves. */
const beside = ({ take, requests }: Opened): readonly string[] => {
  const files = Object.values(FILES).map(fileAt);
  return [
    ...take(),
    ...requests.filter((url) => !/^(?:data|blob):/.test(url) && !files.includes(url.replace(/#\/.*$/, ""))),
  ];
};

const factsOf = async (name: string): Promise<{ readonly release: unknown; readonly sha256: unknown }> => {
  const html = await readFile(join(folder, "会议室 材料 100%#1", name), "utf8");
  const facts: unknown = JSON.parse(/id="file">(.*?)<\/script>/.exec(html)?.[1] ?? "");
  if (typeof facts !== "object" || facts === null || !("release" in facts) || !("sha256" in facts))
    throw new Error(`invalid file: ${name}`);
  return { release: facts.release, sha256: facts.sha256 };
};

/** Chooses a folder with the published data for the page, as nobody can in a browser without a window; tells what is written. */
async function giveFolder(page: Page, tell: (path: string, bytes: Uint8Array) => void): Promise<void> {
  await page.exposeFunction("tellWritten", (path: string, bytes: readonly number[]) =>
    tell(path, Uint8Array.from(bytes)),
  );
  const bodies = await bodiesOf(SET);
  await page.addInitScript(
    (published) => {
      const files = new Map<string, Blob>(published.map(([path, text]) => [path, new Blob([text])]));
      const missing = (path: string): DOMException => new DOMException(path, "NotFoundError");
      type Create = { readonly create?: boolean };
      const handleAt = (path: string) => ({
        getFile: async () => files.get(path) ?? new Blob(),
        createWritable: async () => {
          const parts: Uint8Array<ArrayBuffer>[] = [];
          return {
            write: async (bytes: Uint8Array<ArrayBuffer>) => void parts.push(bytes),
            close: async () => {
              files.set(path, new Blob(parts));
              const bytes = parts.flatMap((part) => [...part]);
              await window.tellWritten?.(path, bytes);
            },
          };
        },
      });
      const folderAt = (base: string): object => ({
        getDirectoryHandle: async (name: string, { create = false }: Create = {}) => {
          const path = `${base}${name}/`;
          if (!create && ![...files.keys()].some((file) => file.startsWith(path))) throw missing(path);
          return folderAt(path);
        },
        getFileHandle: async (name: string, { create = false }: Create = {}) => {
          if (!create && !files.has(base + name)) throw missing(base + name);
          return handleAt(base + name);
        },
      });
      Object.defineProperty(window, "showDirectoryPicker", { value: async () => folderAt("") });
    },
    [...bodies],
  );
}

describe("a clerk without a network, by keyboard alone, from a file on a disk", () => {
  test("comes from a report to an archive that passes check and verify, and a reload midway loses nothing", async () => {
    const opened = await openFile(FILES.workbench);
    const { page } = opened;
    await toDesk(page);
    await decideAll(page);
    await toPublish(page);
    await page.getByText("看页面上的样子").first().click();
    await page.locator(".author-looks svg:visible").nth(1).waitFor();
    await expectSound(SET, await downloadZip(page));
    expect(beside(opened)).toEqual([]);
    await opened.close();
  });

  test("writes into the folder that they choose, the index last", async () => {
    const opened = await openFile(FILES.workbench);
    const { page } = opened;
    const written: [path: string, bytes: Uint8Array][] = [];
    await giveFolder(page, (path, bytes) => void written.push([path, bytes]));
    await page.reload();
    await toDesk(page);
    await decideAll(page);
    await toPublish(page);
    await tabTo(page, "写入数据文件夹");
    await page.keyboard.press("Enter");
    await page.locator(".author-said", { hasText: /已写/ }).waitFor();
    expect(written[written.length - 1]?.[0]).toBe("index.json");
    await expectSound(SET, Object.fromEntries(written));
    expect(beside(opened)).toEqual([]);
    await opened.close();
  });

  test("reads a Word file, and says so where the browser keeps nothing", async () => {
    const opened = await open(browser, [{ url: "file:///" }], { width: 390 });
    const { page } = opened;
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(fileAt(FILES.workbench));
    await hydrated(page);
    await page.getByText("这个浏览器不保存草稿").waitFor();
    const buffer = Buffer.from(docxOf(REPORT.split("\n").map(line).join("")));
    await page.locator("main input[type=file]").first().setInputFiles({ name: "报告.docx", mimeType: "", buffer });
    expect(await page.getByLabel("标题", { exact: true }).inputValue()).toBe(REPORT.split("\n")[0]);
    expect([...(await noHorizontalScroll(page)), ...(await axe(page))]).toEqual([]);
    expect(beside(opened)).toEqual([]);
    await opened.close();
  });
});

describe("the two files", () => {
  test("carry the same data, say of which release, and lead to each other in both languages", async () => {
    const facts = await factsOf(FILES.dashboard);
    expect(await factsOf(FILES.workbench)).toEqual(facts);
    const opened = await openFile(FILES.dashboard);
    const { page } = opened;
    const goesTo = async (name: string, rest: string): Promise<void> => {
      await page.waitForURL(fileAt(name) + rest);
      await hydrated(page);
      const note = page.locator("aside.file-note");
      await note.locator('[data-checked="same"]').waitFor();
      for (const said of [facts.release, facts.sha256]) expect(await note.innerText()).toContain(said);
    };
    for (const lang of ["", "en/"]) {
      await page.goto(`${fileAt(FILES.dashboard)}#/${lang}author/`);
      await goesTo(FILES.dashboard, `#/${lang}author/`);
      await page.locator(`main a[href^="${FILES.workbench}"]`).press("Enter");
      await goesTo(FILES.workbench, `#/${lang}author/`);
      await page.locator("main textarea").waitFor();
      await page.locator(`.file-note a[href^="${FILES.dashboard}"]`).press("Enter");
      await goesTo(FILES.dashboard, `#/${lang}`);
    }
    expect(beside(opened)).toEqual([]);
    await opened.close();
  });

  test("leave the check of an original to the second, at the same document", async () => {
    const opened = await openFile(FILES.dashboard);
    const { page } = opened;
    await hydrated(page);
    await page.goto(`${fileAt(FILES.dashboard)}#/sources/${SOURCE}/`);
    await page.locator("#check summary").click();
    await page.locator(`#check a[href^="${FILES.workbench}#/sources/${SOURCE}/"]`).click();
    await page.waitForURL(`${fileAt(FILES.workbench)}#/sources/${SOURCE}/#check`);
    await page.locator("#check summary").click();
    await page.locator("#check textarea").fill(REPORT);
    await page.locator("#check [type=submit]").click();
    await page.locator("#check [data-identity]").waitFor();
    expect(beside(opened)).toEqual([]);
    await opened.close();
  });
});
