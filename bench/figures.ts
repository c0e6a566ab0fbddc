import type { ProfileName } from "./profiles.ts";
import { LIVE } from "./interactions.ts";
import type { BuildRun, LoadRun, Results, Weight } from "./results.ts";
import { ratioOf, spreadOf } from "./spread.ts";

type LoadTime = "fcp" | "figure" | "lcp" | "charts" | "blocking" | "heap" | "liveHeap";

const KB = 1000;
/** The pages that the budgets are about. */
const OURS = ["overview", "indicator"] as const;

/** The figure of a pass that each budget is about, by the budget's id; `null` where it was not measured. */
export function budgetFigures(results: Results): ReadonlyMap<string, number | null> {
  const { loads, scale, weights, interactions, builds } = results;
  const load = (target: string, profile: ProfileName, what: LoadTime): number | null =>
    medianOf(loads, target, profile, what);
  const against = (what: LoadTime): number | null =>
    ratioOf(load("overview", "phone", what), load("floor", "phone", what));
  const others = interactions.filter((i) => i.name !== LIVE);
  const names = [...new Set(others.map((i) => `${i.profile} ${i.name}`))];
  const nextPaints = names.map((name) => {
    const runs = others.filter((i) => `${i.profile} ${i.name}` === name);
    // The page's clock does not see the last step to the screen; the browser's goes in steps of 8.
    return largest([spreadOf(runs.map((i) => i.paint))?.median, spreadOf(runs.map((i) => i.event))?.median]);
  });
  const live = interactions.filter((i) => i.name === LIVE);
  const shifts = [
    ...loads.filter((l) => OURS.some((name) => name === l.target)).map((l) => l.shift),
    ...live.map((i) => i.shift),
  ];
  const requests = loads.filter((l) => l.target === "overview").map((l) => l.requestsToLoad);
  const heap = (what: LoadTime): number | null =>
    largest([load("overview", "phone", what), load("overview", "desktop", what)]);
  return new Map([
    ["overview-html", weightOf(weights, "overview", "html")],
    ["indicator-html", weightOf(weights, "indicator", "html")],
    ["script", weightOf(weights, "overview", "js")],
    ["echarts", weightOf(weights, "overview", "echarts")],
    ["requests", largest(requests)],
    ["fcp-floor", against("fcp")],
    ["lcp-floor", against("lcp")],
    ["charts-floor", against("charts")],
    ["naive", ratioOf(load("naive", "phone", "figure"), load("overview", "phone", "figure"))],
    ["blocking", largest(OURS.map((name) => load(name, "phone", "blocking")))],
    ["live", spreadOf(live.filter((i) => i.profile === "phone").map((i) => i.shown))?.median ?? null],
    ["shift", largest(shifts)],
    ["interaction", largest(nextPaints)],
    ["heap", heap("heap")],
    ["heap-live", heap("liveHeap")],
    ["huge", largest((["fcp", "lcp"] as const).map((what) => hugeAgainstReal(scale, what)))],
    ["read", spreadOf(results.read.times)?.median ?? null],
    ["build", secondsOf(builds, "cold")],
    ["build-again", secondsOf(builds, "again")],
  ]);
}

const hugeAgainstReal = (scale: readonly LoadRun[], what: LoadTime): number | null =>
  ratioOf(medianOf(scale, "huge", "phone", what), medianOf(scale, "real", "phone", what));

function medianOf(loads: readonly LoadRun[], target: string, profile: ProfileName, what: LoadTime): number | null {
  const runs = loads.filter((l) => l.target === target && l.profile === profile);
  return spreadOf(runs.map((l) => l[what]))?.median ?? null;
}

function weightOf(weights: readonly Weight[], target: string, kind: Weight["kind"]): number | null {
  const found = weights.find((w) => w.target === target && w.kind === kind);
  return found === undefined ? null : found.brotli / KB;
}

const secondsOf = (builds: readonly BuildRun[], kind: BuildRun["kind"]): number | null =>
  spreadOf(builds.filter((b) => b.kind === kind).map((b) => b.seconds))?.median ?? null;

/** The largest of what is known; `null` where nothing is. */
function largest(values: readonly (number | null | undefined)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? null : Math.max(...known);
}
