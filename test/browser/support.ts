import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type axeCore from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import type { MockSet } from "#mocks/sets.ts";
import { launch } from "#tools/find-browser.ts";
import { type Served, serveFolder } from "#tools/serve.ts";

const run = promisify(execFile);

/** Where the built site is served: as a domain's own, and below a path. */
export const MOUNTS = ["/", "/a/b/"] as const;
export type Mount = (typeof MOUNTS)[number];

/** The widths that pages are looked at in: a phone, a tablet on end, the narrowest desk (contents beside the text), a desk, a wall. */
export const WIDTHS = [360, 768, 1024, 1440, 3840] as const;

export interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly javaScript?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly locale?: string;
  /** Whether service workers may be: what the site's own keeps would answer before the network does (`offline.test.ts`). */
  readonly workers?: boolean;
}

/** A page and everything it said or asked for that it should not have. */
export interface Opened {
  readonly page: Page;
  /** Console messages, errors, failed requests and requests to another origin, since the last `take`. */
  readonly take: () => readonly string[];
  /** Addresses of every request so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Site {
  readonly browser: Browser;
  readonly at: Readonly<Record<Mount, string>>;
  readonly open: (options?: Options) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** Serves `dist/` in both places and starts the browser. */
export async function openSite(): Promise<Site> {
  const root = await serveFolder("dist", { port: 0 });
  const below = await serveFolder("dist", { port: 0, mount: "/a/b/" });
  const browser = await launch();
  return {
    browser,
    at: { "/": root.url, "/a/b/": below.url },
    open: (options) => open(browser, [root, below], options),
    close: async () => {
      await browser.close();
      await Promise.all([root.close(), below.close()]);
    },
  };
}

/** A site built from a mocked set, and a browser to look at it with. */
export interface SetSite {
  readonly url: string;
  readonly open: (path: string, options?: Options) => Promise<Opened>;
  /** Takes the host from the net. */
  readonly cut: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds a site from a mocked set, for what the real figures have nothing of yet. */
export async function openSet(set: MockSet): Promise<SetSite> {
  const folder = await mkdtemp(join(tmpdir(), `${set}-`));
  const [data, out] = [join(folder, "data"), join(folder, "dist")];
  await run("node", ["tools/run.mjs", "mocks/write.ts", set, data]);
  // Other tests build at the same time.
  const cache = join(".cache", basename(folder));
  const given = ["--data", data, "--out", out, "--pdf", "no", "--png", "no", "--cache", cache];
  await run("node", ["tools/run.mjs", "src/build/build.ts", ...given]);
  await rm(cache, { recursive: true });
  const served = await serveFolder(out, { port: 0 });
  const browser = await launch();
  return {
    url: served.url,
    open: async (path, options) => {
      const opened = await open(browser, [served], options);
      await opened.page.goto(served.url + path);
      return opened;
    },
    cut: () => served.close(),
    close: async () => {
      await browser.close();
      await served.close().catch(() => undefined);
      await rm(folder, { recursive: true });
    },
  };
}

/** What a page that is there may take to come and to be taken over, on a busy machine (ms). */
const ARRIVAL = 60_000;

/** Opens a page that remembers what it said, whatever it is served by. */
export async function open(
  browser: Browser,
  served: readonly Pick<Served, "url">[],
  {
    width = 1440,
    height = 900,
    javaScript = true,
    colorScheme = "light",
    locale = "zh-CN",
    workers = false,
  }: Options = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    colorScheme,
    locale,
    serviceWorkers: workers ? "allow" : "block",
  });
  // What is not there is told before the test's own time is over; what is there comes later on a busy machine.
  context.setDefaultTimeout(30_000);
  context.setDefaultNavigationTimeout(ARRIVAL);
  const page = await context.newPage();
  const origins = served.map(({ url }) => new URL(url).origin);
  const heard: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    // Said by the test's own blocking, above.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => void heard.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Given up because the page was left, as tests leave pages.
    if (why !== "net::ERR_ABORTED") heard.push(`failed: ${request.url()} (${why})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) heard.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    requests.push(url);
    if (!/^(data|blob):/.test(url) && !origins.includes(new URL(url).origin)) heard.push(`other origin: ${url}`);
  });
  return { page, requests, take: () => heard.splice(0), close: () => context.close() };
}

/** Waits until the browser has kept what the site needs without a network. */
export const keptOffline = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activated") return;
    await new Promise((done) => active?.addEventListener("statechange", done, { once: true }));
  });

/** Waits until React has taken the page over, until then it is only the markup that was built, and until all of it is laid out. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForSelector("html[data-whole]", { timeout: ARRIVAL });
  const whole = (): boolean => {
    const main = document.querySelector("main");
    const own = (element: Element, what: string): unknown =>
      Object.entries(element).find(([key]) => key.startsWith(what))?.[1];
    // Parts are taken over one after the other: until all are, a press on a link loads the page instead of going there.
    const taken = (element: Element | null): boolean => {
      if (element === null) return false;
      if (own(element, "__reactFiber") !== undefined) return true;
      // What the build drew and nobody draws again belongs to the element that keeps it.
      const { parentElement } = element;
      const kept = parentElement === null ? undefined : own(parentElement, "__reactProps");
      if (typeof kept === "object" && kept !== null) return "dangerouslySetInnerHTML" in kept;
      return taken(parentElement);
    };
    return taken(main) && [...(main?.querySelectorAll("a, button, input, select, summary") ?? [])].every(taken);
  };
  await page.waitForFunction(whole, undefined, { timeout: ARRIVAL });
  // React marks elements while it still draws, and yields between its steps: a press in between is lost. It rests when it is done.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 10_000 })));
  // What mounting sets off is drawn one frame later.
  await settled(page);
}

/**
 * Waits until what was last changed is drawn. A browser under load was once seen to make no frames any more for a page that was
 * there and idle: that is told, where a test would else wait for its whole time.
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    (longest) =>
      new Promise<void>((done, fail) => {
        setTimeout(() => fail(new Error(`invalid page: no frame was made for ${longest} ms`)), longest);
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    ARRIVAL,
  );

/** What a browser says of content that jumps (https://wicg.github.io/layout-instability/); TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/**
 * Watches for content that jumps once the whole page has come; what is given back reads each jump and what moved. While
 * a page comes, a line that is half there moves to its place as the rest of it arrives, wherever a browser happens to
 * paint in between: that is not left to chance, but looked for at every tag (`arriving.test`).
 */
export async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const jumps: string[] = [];
    let whole = Number.POSITIVE_INFINITY;
    // What had come last is painted in the frame after it.
    addEventListener("DOMContentLoaded", () =>
      requestAnimationFrame(() => requestAnimationFrame(() => (whole = performance.now()))),
    );
    const place = ({ x, y, width, height }: DOMRectReadOnly): string => `${x},${y} ${width} × ${height}`;
    const name = (node: Node | null): string => {
      const element = node instanceof Element ? node : (node?.parentElement ?? null);
      const words = (node?.textContent ?? "").trim().slice(0, 20);
      return `<${element?.localName ?? "?"} class="${element?.getAttribute("class") ?? ""}"> ${words}`;
    };
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === "layout-shift";
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries().filter(isShift)) {
        if (entry.startTime < whole) continue;
        const moved = entry.sources.map(
          ({ node, previousRect, currentRect }) => `${name(node)}: ${place(previousRect)} → ${place(currentRect)}`,
        );
        jumps.push(`jumps by ${entry.value} after ${Math.round(entry.startTime)} ms: ${moved.join("; ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
    Object.defineProperty(window, "jumps", { get: () => jumps });
  });
  return () =>
    page.evaluate(() => {
      if (!("jumps" in window && Array.isArray(window.jumps)))
        throw new Error("invalid page: nobody watches it for jumps");
      return window.jumps.map(String);
    });
}

/** What makes a page wider than its window: nothing, where it is right. */
export async function noHorizontalScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const widest = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
    if (widest <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement),
    );
    const names = wide
      .slice(0, 3)
      .map((element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`);
    return [`${widest} px wide in a window of ${width}: ${names.join(" ")}`];
  });
}

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** axe's own program; its value is none that could be sent. */
const AXE = `${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")};0`;

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}

/**
 * The accessibility rules that a page, or a document in a frame of it, breaks, each with the place; frames in it are documents of
 * their own. The program is put in and run once: by axe's own binding, which puts it in twice and names every element by a
 * selector, a page took twice as long.
 */
export async function axe(page: Page | Frame, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ({ tags, rules }) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: "tag", values: [...tags] },
        rules,
        resultTypes: ["violations"],
        selectors: false,
        iframes: false,
      });
      return violations.map(
        ({ id, help, nodes }) =>
          `axe ${id}: ${help}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(" | ")}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}`,
      );
    },
    { tags: AXE_TAGS, rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])) },
  );
}
