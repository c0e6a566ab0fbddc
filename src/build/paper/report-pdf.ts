import { type Browser, chromium, type Page } from "playwright-core";
import type { Language } from "#domain/site/language.ts";
import { browserArguments } from "#tools/find-browser.ts";
import { pageOfId, reproducible } from "./pdf-file.ts";
import { serveFolder } from "#tools/serve.ts";

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

/** The contents with their numbers may take another sheet; more often than this they do not. */
const ROUNDS = 3;

async function printOne(browser: Browser, url: string, date: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "light" });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await dropLinks(page);
    // The first print only tells where chapters begin; tags for screen readers take as long as all the rest.
    let places = pageOfId(await print(page, false));
    for (let round = 0; round < ROUNDS; round += 1) {
      await namePages(page, places);
      const bytes = await print(page, true);
      const found = pageOfId(bytes);
      if (same(places, found)) return reproducible(bytes, date);
      places = found;
    }
    throw new Error(`invalid report: the pages of ${url} do not settle`);
  } finally {
    await context.close();
  }
}

const print = (page: Page, tagged: boolean): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, tagged, outline: tagged });

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);

/** Links to other pages of the site would lead to the server of the build; the site's own address is not known here. */
const dropLinks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]"))
      if (link.origin === location.origin && !(link.getAttribute("href") ?? "").startsWith("#"))
        link.removeAttribute("href");
  });

/** Writes into the contents on which page each chapter begins: style sheets cannot say it in any browser yet. */
const namePages = (page: Page, places: ReadonlyMap<string, number>): Promise<void> =>
  page.evaluate(
    (numbers) => {
      for (const place of document.querySelectorAll<HTMLElement>("[data-page-of]"))
        place.textContent = String(new Map(numbers).get(place.dataset["pageOf"] ?? "") ?? "");
    },
    [...places],
  );
