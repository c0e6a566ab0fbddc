import type { Page } from "playwright-core";
import { type Fresh, inFreshBrowser } from "./browser.ts";
import { type Log, reasonOf } from "./log.ts";
import { probe } from "./probe.ts";
import { AT_HAND, PROFILE_NAMES, PROFILES, type ProfileName } from "./profiles.ts";
import type { LoadRun } from "./results.ts";
import { shuffled } from "./spread.ts";

/** A page to open. `live`: its charts are made live afterwards. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly live?: boolean;
  /** Where it is opened; on a phone and at a desk unless told otherwise. */
  readonly on?: readonly ProfileName[];
}

/** A page is done when nothing happened for so long (ms). */
const QUIET = 2000;
const MB = 1024 * 1024;

/** Opens each page so many times on each of its profiles, in another order every round. */
export async function measureLoads(
  targets: readonly Target[],
  runs: number,
  random: () => number,
  log: Log,
): Promise<readonly LoadRun[]> {
  const results: LoadRun[] = [];
  const attempt = async (target: Target, profile: ProfileName, run: number): Promise<LoadRun | null> => {
    try {
      return await open(target, profile, run);
    } catch (error) {
      log.invalid(`invalid load: ${target.name} (${profile}, ${run}): ${reasonOf(error)}`);
      return null;
    }
  };
  // The server's own first answer is not the page's time.
  for (const target of targets) await attempt(target, "desktop", 0);
  for (let run = 1; run <= runs; run += 1)
    for (const profile of PROFILE_NAMES)
      for (const target of shuffled(
        targets.filter(({ on = AT_HAND }) => on.includes(profile)),
        random,
      )) {
        const result = await attempt(target, profile, run);
        if (result === null) continue;
        results.push(result);
        log.say(
          `load ${run} ${profile} ${target.name}: fcp ${result.fcp.toFixed(0)} figure ${result.figure?.toFixed(0) ?? "–"} lcp ${result.lcp.toFixed(0)} charts ${result.charts?.toFixed(0) ?? "–"} (${result.chartCount}) heap ${result.heap.toFixed(1)} ${result.faults.join("; ")}`,
        );
      }
  return results;
}

function open(target: Target, profile: ProfileName, run: number): Promise<LoadRun> {
  return inFreshBrowser(PROFILES[profile], async (fresh) => {
    const { page, tools, requests, faults } = fresh;
    await page.addInitScript(probe);
    await page.goto(target.url, { waitUntil: "commit", timeout: 60_000 });
    await fresh.quiet(QUIET);
    const notes = await page.evaluate(readNotes);
    const urls = [...requests];
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const heap = (await fresh.heap()) / MB;
    const lively =
      target.live === true && AT_HAND.some((name) => name === profile)
        ? await allLive(fresh)
        : { liveHeap: null, liveCharts: 0 };
    return {
      target: target.name,
      profile,
      run,
      ...notes,
      lcp: Math.max(notes.lcp, notes.fcp),
      heap,
      ...lively,
      requests: urls.length,
      urls,
      liveUrls: requests.slice(urls.length),
      faults: [...faults],
    };
  });
}

/** Runs in the page: what the probe noted, summed up. */
function readNotes() {
  const notes = window.benchLoad;
  if (notes === undefined) throw new Error("invalid page: no probe");
  const charts = [...document.querySelectorAll("[data-chart], figure.card")].filter((c) => c.checkVisibility());
  const first = charts.filter((chart) => {
    const { top, bottom } = chart.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  const lastOf = (some: readonly Element[]): number | null => {
    const times = some.map((chart) => notes.drawn.get(chart));
    return times.length === 0 || times.includes(undefined)
      ? null
      : Math.max(notes.fcp, ...times.flatMap((t) => t ?? []));
  };
  const [page] = performance.getEntriesByType("navigation");
  const loaded = page instanceof PerformanceNavigationTiming ? page.loadEventStart : 0;
  const early = performance
    .getEntriesByType("resource")
    .filter((r) => r.startTime < loaded && r.name.startsWith("http"));
  return {
    fcp: notes.fcp,
    // The frame's own time is told more exactly by the browser than by the page's clock after it.
    figure: notes.figure === 0 ? null : Math.max(notes.fcp, notes.figure),
    lcp: notes.lcp,
    shift: notes.shift,
    charts: lastOf(charts),
    firstCharts: lastOf(first),
    chartCount: charts.length,
    // Of a task after the first paint, only what goes beyond 50 ms blocks; the page itself is a request too.
    blocking: (window.benchTasks ?? []).reduce((sum, { start, ms }) => {
      const after = start + ms - Math.max(start, notes.fcp);
      return sum + Math.max(0, after - 50);
    }, 0),
    requestsToLoad: early.length + 1,
  };
}

/** Touches every chart until it is live, then weighs the heap. */
async function allLive(fresh: Fresh): Promise<Pick<LoadRun, "liveHeap" | "liveCharts">> {
  const { page, tools } = fresh;
  // Only what they weigh is asked here, not how fast they come.
  await tools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const charts = await page.locator(CHARTS).count();
  let liveCharts = 0;
  for (let at = 0; at < charts; at += 1) liveCharts += (await makeLive(page, at)) ? 1 : 0;
  await page.mouse.move(0, 0);
  await fresh.quiet(500);
  return { liveHeap: (await fresh.heap()) / MB, liveCharts };
}

/** Figures with a caption of their own, and cards. */
const CHARTS = "[data-chart], figure.card";

async function makeLive(page: Page, at: number): Promise<boolean> {
  const chart = page.locator(CHARTS).nth(at);
  // On a phone some stand one step away.
  if (!(await chart.isVisible())) return false;
  await chart.locator("svg:visible").first().hover({ force: true });
  return chart
    .locator("[data-live]")
    .waitFor({ state: "attached", timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
}
