import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { launch } from "#tools/find-browser.ts";
import type { Profile } from "./profiles.ts";
import { noteTasks } from "./tasks.ts";

/** A page in a browser that was started for it, with nothing in its cache. */
export interface Fresh {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly tools: CDPSession;
  /** Addresses of all requests so far, those answered from the cache too. */
  readonly requests: readonly string[];
  /** Errors of the page and requests that failed. */
  readonly faults: readonly string[];
  /** Waits until no request is under way and no task was long for so many ms. */
  readonly quiet: (ms: number) => Promise<void>;
  /** Bytes of the script heap after the garbage is gone. */
  readonly heap: () => Promise<number>;
}

/** A page that is not quiet after so long is told as such (ms). */
const PATIENCE = 60_000;

/** Starts a browser, lets `work` use a page in it, and ends it. */
export async function inFreshBrowser<T>(profile: Profile, work: (fresh: Fresh) => Promise<T>): Promise<T> {
  const browser = await launch();
  try {
    // Wakes the browser's processes and its list of fonts; the page itself starts with empty caches.
    const warm = await browser.newPage();
    await warm.setContent("<p>县 figures 0123</p><svg width=50 height=50><text y=20>县</text></svg>");
    await warm.close();
    const context = await browser.newContext({
      viewport: { width: profile.width, height: profile.height },
      deviceScaleFactor: profile.pixels,
      isMobile: profile.touch,
      hasTouch: profile.touch,
      locale: "zh-CN",
      serviceWorkers: "block",
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.addInitScript(noteTasks);
    const tools = await context.newCDPSession(page);
    await tools.send("Network.enable");
    if (profile.network !== null)
      await tools.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: profile.network.latency,
        downloadThroughput: profile.network.down,
        uploadThroughput: profile.network.up,
      });
    if (profile.slowdown > 1) await tools.send("Emulation.setCPUThrottlingRate", { rate: profile.slowdown });
    return await work({ context, page, tools, ...listen(page), heap: () => heapOf(tools) });
  } finally {
    await browser.close();
  }
}

function listen(page: Page): Pick<Fresh, "requests" | "faults" | "quiet"> {
  const requests: string[] = [];
  const faults: string[] = [];
  let underWay = 0;
  let last = Date.now();
  const counts = (url: string): boolean => !/^(data|blob):/.test(url);
  const ended = (url: string): void => {
    if (!counts(url)) return;
    underWay -= 1;
    last = Date.now();
  };
  page.on("request", (request) => {
    if (!counts(request.url())) return;
    underWay += 1;
    last = Date.now();
    requests.push(request.url());
  });
  page.on("requestfinished", (request) => ended(request.url()));
  page.on("requestfailed", (request) => {
    ended(request.url());
    faults.push(`failed: ${request.url()} (${request.failure()?.errorText ?? ""})`);
  });
  page.on("pageerror", (error) => void faults.push(`error: ${error.message.slice(0, 200)}`));
  const quiet = async (ms: number): Promise<void> => {
    const began = Date.now();
    for (;;) {
      await new Promise((done) => setTimeout(done, 100));
      const busy = await page.evaluate(() => ({
        loaded: document.readyState === "complete",
        since: performance.now() - Math.max(0, ...(window.benchTasks?.map((t) => t.start + t.ms) ?? [])),
      }));
      if (busy.loaded && underWay <= 0 && Date.now() - last > ms && busy.since > ms) return;
      if (Date.now() - began > PATIENCE) {
        faults.push(`not quiet after ${PATIENCE / 1000} s`);
        return;
      }
    }
  };
  return { requests, faults, quiet };
}

async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send("HeapProfiler.enable");
  // What is only reachable from what the first collection freed goes with the second.
  await tools.send("HeapProfiler.collectGarbage");
  await tools.send("HeapProfiler.collectGarbage");
  return (await tools.send("Runtime.getHeapUsage")).usedSize;
}
