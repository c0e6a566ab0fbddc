import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RELEASE } from "./built-site.ts";
import { axe, hydrated, noHorizontalScroll, type Opened, openSite, settled, type Site, WIDTHS } from "./support.ts";

/** The base report as published, beside the project where it is kept; a user's machine does not have it. */
const FOLDER = "../shared/report";
const report = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => /\.(?:txt|md)$/.test(name)) : undefined;
if (report === undefined) process.stdout.write(`check-document: no ${FOLDER} here, checking a made-up document only\n`);

const source = RELEASE.sources.documents.find((d) => d.sha256 !== null);
if (source === undefined) throw new Error("invalid release: no document with a hash");
const taken = RELEASE.observations.observations.filter((o) => o.source.document === source.id);

/** SYNTHETIC: every third phrase of the document between other words, in full-width digits, and two numbers nobody published. */
const carried = taken.filter((o, at) => o.source.phrase !== null && at % 3 === 0);
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const phrases = carried.map((o) => `样例，${wide(o.source.phrase ?? "")}。`).join("\n");
const madeUp = `${phrases}\n另外新建桥梁98765座，投入54321万元。`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openPart(opened: Opened, path = `sources/${source?.id}/`): Promise<Page> {
  const { page } = opened;
  await page.goto(site.at["/"] + path);
  await hydrated(page);
  await page.locator("#check summary").first().click();
  await page.locator("#check form").waitFor();
  return page;
}

const summary = (page: Page): Promise<string> => page.locator('#check [role="status"]').innerText();
const done = (page: Page): Promise<void> => page.locator("#check [data-identity]").waitFor();

async function paste(page: Page, text: string): Promise<void> {
  await page.locator("#check textarea").fill(text);
  await page.locator('#check button[type="submit"]').click();
  await done(page);
}

const give = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page.locator('#check input[type="file"]').setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });

describe("a made-up document that is pasted", () => {
  test("is searched, marked and listed without a request to anybody", async () => {
    const opened = await site.open();
    const page = await openPart(opened);
    await paste(page, madeUp);
    expect(await summary(page)).toContain(`${taken.length} 个数，找到 ${carried.length} 个`);
    expect(await summary(page)).toContain("另有 2 个数本站没有列出");
    expect(await page.locator('#check [data-figure][data-how="not-found"]').count()).toBe(
      taken.length - carried.length,
    );
    const listed = page.locator("#check [data-uncarried]");
    expect(await listed.evaluateAll((all) => all.map((li) => li.getAttribute("data-uncarried")))).toEqual([
      "98765座",
      "54321万元",
    ]);
    for (const { id } of carried)
      expect(await page.locator(`#check mark[data-marks~="${id}"]`).count()).toBeGreaterThan(0);
    const scripts = opened.requests.filter((url) => !/\.js$|\.json$|\/$/.test(new URL(url).pathname));
    expect(scripts).toEqual([]);
    expect(opened.take()).toEqual([]);
    await opened.close();
  });

  test("shows the place in the text by keyboard alone", async () => {
    const opened = await site.open({ width: 360, height: 740 });
    const page = await openPart(opened);
    await give(page, "long.txt", `${"没有数字的一行。\n".repeat(3000)}${madeUp}`);
    await done(page);
    const button = page.locator("#check [data-uncarried] button").first();
    await button.focus();
    await page.keyboard.press("Enter");
    const current = page.locator("#check mark[data-current]");
    await expect.poll(() => current.innerText()).toBe("98765座");
    // In the middle of its region, which is on the screen.
    await expect
      .poll(() =>
        current.evaluate((mark) => {
          const frame = mark.closest('[role="region"]')?.getBoundingClientRect();
          const { top, bottom } = mark.getBoundingClientRect();
          return frame !== undefined && top > frame.top && bottom < frame.bottom && top > 0 && bottom < innerHeight;
        }),
      )
      .toBe(true);
    expect(await current.evaluate((mark) => mark === mark.ownerDocument.activeElement)).toBe(true);
    expect(await noHorizontalScroll(page)).toEqual([]);
    expect(opened.take()).toEqual([]);
    await opened.close();
  });

  test("breaks no rule of accessibility, on a phone, in any theme", async () => {
    const opened = await site.open({ width: 360 });
    const page = await openPart(opened);
    await paste(page, madeUp);
    for (const details of await page.locator("#check details:not([open]) > summary").all()) await details.click();
    for (const theme of ["light", "dark", "contrast"]) {
      await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
      expect(await axe(page), theme).toEqual([]);
    }
    const small = await page.locator("#check button, #check summary").evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width >= 44 && height >= 44 ? [] : [`${one.textContent} ${width}×${height}`];
      }),
    );
    expect(small).toEqual([]);
    await opened.close();
  });

  test("fits every width, whatever is in it", async () => {
    const opened = await site.open();
    const page = await openPart(opened, `en/sources/${source.id}/`);
    await paste(page, `${madeUp}${"长".repeat(400)}${"9".repeat(300)}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect(await noHorizontalScroll(page)).toEqual([]);
    }
    expect(opened.take()).toEqual([]);
    await opened.close();
  });

  test("is not on paper", async () => {
    const opened = await site.open();
    const page = await openPart(opened);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#check").isVisible()).toBe(false);
    await opened.close();
  });
});

describe("a file", () => {
  const phrase = carried[0]?.source.phrase ?? "";
  const word = `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${phrase}</w:t></w:r></w:p></w:body></w:document>`;
  test.each([
    ["a.html", `<p>${phrase}</p><script>document.title = "run"</script><img src="https://elsewhere.example/a.png">`],
    ["a.docx", zipSync({ "word/document.xml": strToU8(word) })],
    ["a.md", `# 标题\n\n**${phrase}**`],
  ])("%s: its figure is found, and nothing in it runs or loads", async (name, content) => {
    const opened = await site.open();
    const page = await openPart(opened);
    const title = await page.title();
    await give(page, name, content);
    await done(page);
    expect(await summary(page)).toMatch(/找到 1 个/);
    expect(await page.title()).toBe(title);
    expect(opened.take()).toEqual([]);
    await opened.close();
  });

  test("that cannot be read is told with what to do, and the next one is taken", async () => {
    const opened = await site.open();
    const page = await openPart(opened);
    await give(page, "a.pdf", "%PDF-1.7");
    expect(await page.locator('#check [role="alert"]').innerText()).toContain("复制后粘贴到这里");
    await give(page, "a.txt", phrase);
    await done(page);
    expect(await page.locator('#check [role="alert"]').count()).toBe(0);
    await opened.close();
  });
});

test("without scripts it says that it needs one, and what to compare instead", async () => {
  const opened = await site.open({ javaScript: false });
  await opened.page.goto(`${site.at["/"]}sources/${source.id}/`);
  await opened.page.locator("#check summary").click();
  const said = await opened.page.locator("#check details > p").innerText();
  expect(said).toContain("要用脚本");
  expect(said).toContain(source.sha256);
  await opened.close();
});

test("who does not open it does not fetch its scripts", async () => {
  const opened = await site.open();
  await opened.page.goto(`${site.at["/"]}sources/${source.id}/`);
  await hydrated(opened.page);
  await opened.page.waitForLoadState("networkidle");
  expect(opened.requests.filter((url) => /check-document|examine|find-quantities|docx/.test(url))).toEqual([]);
  await opened.close();
});

describe.skipIf(report === undefined)("the base report itself", () => {
  test("has every figure at its place, and each damaged passage marked", async () => {
    const opened = await site.open();
    const page = await openPart(opened);
    await page.locator('#check input[type="file"]').setInputFiles(join(FOLDER, report ?? ""));
    await done(page);
    expect(await page.locator("#check [data-identity]").getAttribute("data-identity")).toBe("file");
    expect(taken).toHaveLength(39);
    expect(await summary(page)).toContain("39 个数，找到 39 个，都在原处。");
    expect(await page.locator('#check [data-figure][data-how="place"]').count()).toBe(39);
    for (const { id } of taken)
      expect(await page.locator(`#check mark[data-marks~="${id}"]`).count()).toBeGreaterThan(0);
    expect(source.damage).toHaveLength(23);
    for (const { id, printed } of source.damage) {
      const marked = await page.locator(`#check mark[data-marks~="${id}"]`).evaluateAll((all) =>
        all.map((mark) =>
          [...mark.childNodes]
            .filter((n) => n.nodeName !== "A" || !n.textContent?.match(/^[AB]\d+$/))
            .map((n) => n.textContent)
            .join(""),
        ),
      );
      expect(marked.join("")).toBe(printed);
    }
    expect(opened.take()).toEqual([]);
    await opened.close();
  });

  test("pasted, with one figure changed and one taken out, says which", async () => {
    const [first, second] = taken.filter((o) => o.source.phrase !== null);
    const text = readFileSync(join(FOLDER, report ?? ""), "utf8")
      .replace(first?.source.phrase ?? "", (phrase) => phrase.replace(/\d/, "7"))
      .replace(second?.source.phrase ?? "", "");
    const opened = await site.open();
    const page = await openPart(opened);
    await paste(page, text);
    expect(await page.locator("#check [data-identity]").getAttribute("data-identity")).toBe("different");
    const lost = page.locator('#check [data-how="not-found"]');
    expect(await lost.evaluateAll((all) => all.map((li) => li.getAttribute("data-figure")))).toEqual([
      first?.id,
      second?.id,
    ]);
    await opened.close();
  });
});
