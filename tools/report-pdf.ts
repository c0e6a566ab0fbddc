import { type Browser, chromium, type Page } from "playwright-core";
import type { Language } from "#domain/language.ts";
import { browserArguments } from "./find-browser.ts";
import { pageOfId, readPdf, withDate } from "./pdf-file.ts";
import { serveFolder } from "./serve.ts";

/** The report in one language: its page below the site's root, and the file it becomes. */
export interface ReportJob {
  readonly lang: Language;
  readonly page: string;
  readonly file: string;
}

/** A report as the bytes of a PDF. */
export interface ReportFile {
  readonly path: string;
  readonly text: Uint8Array;
}

/**
 * Prints the reports of a built site, all in one browser, without scripts: the page is whole in its HTML. `date` is that of
 * the release, so that the same release gives the same file with the same browser and fonts.
 */
export async function printReports(
  folder: string,
  browserPath: string,
  jobs: readonly ReportJob[],
  date: string,
): Promise<readonly ReportFile[]> {
  const served = await serveFolder(folder, { port: 0 });
  const browser = await chromium.launch({ executablePath: browserPath, args: [...browserArguments()] });
  try {
    return await Promise.all(
      jobs.map(async (job) => ({ path: job.file, text: await printOne(browser, served.url + job.page, date) })),
    );
  } finally {
    await browser.close();
    await served.close();
  }
}

/** How often a document is printed until its contents name the pages that it has. */
const ROUNDS = 3;

async function printOne(browser: Browser, url: string, date: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "light" });
  try {
    const page = await context.newPage();
    await page.goto(url);
    let named = "";
    for (let round = 0; round < ROUNDS; round += 1) {
      const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      const places = pageOfId(readPdf(bytes));
      const names = JSON.stringify([...places]);
      if (names === named) return withDate(bytes, date);
      named = names;
      await namePages(page, places);
    }
    throw new Error(`invalid report: the pages of ${url} do not settle`);
  } finally {
    await context.close();
  }
}

/** Writes into the contents on which page each chapter begins: style sheets cannot say it in any browser yet. */
const namePages = (page: Page, places: ReadonlyMap<string, number>): Promise<void> =>
  page.evaluate((numbers) => {
    for (const place of document.querySelectorAll<HTMLElement>("[data-page-of]"))
      place.textContent = String(new Map(numbers).get(place.dataset["pageOf"] ?? "") ?? "");
  }, [...places]);
