import type { ReadResults } from "./read.ts";
import type { ProfileName } from "./profiles.ts";

/** What a pass was made on. */
export interface MachineFacts {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly os: string;
  readonly node: string;
  readonly browser: string;
}

/** One page opened once in a fresh browser. Times in ms from the start of the navigation, sizes in MB. */
export interface LoadRun {
  readonly target: string;
  readonly profile: ProfileName;
  readonly run: number;
  readonly fcp: number;
  /** Until the first figure was drawn; `null` where none came. */
  readonly figure: number | null;
  readonly lcp: number;
  /** Until the last chart on the page was drawn; `null` where the page has none, or one was never drawn. */
  readonly charts: number | null;
  /** The same for the charts that stand in the first view. */
  readonly firstCharts: number | null;
  readonly chartCount: number;
  readonly blocking: number;
  readonly shift: number;
  readonly heap: number;
  /** With every chart live, where that was asked for. */
  readonly liveHeap: number | null;
  readonly liveCharts: number;
  /** Requests that had begun when the document was loaded: what is there before the browser is idle. */
  readonly requestsToLoad: number;
  /** Requests until the page was quiet. */
  readonly requests: number;
  /** Addresses fetched until the page was quiet, and those fetched for live charts. */
  readonly urls: readonly string[];
  readonly liveUrls: readonly string[];
  readonly faults: readonly string[];
}

/** One interaction once. Times in ms from the input. */
export interface InteractionRun {
  readonly name: string;
  readonly profile: ProfileName;
  readonly run: number;
  /** Until the next frame was made, by the page's own clock. */
  readonly paint: number;
  /** The longest event of the interaction by the Event Timing API, in steps of 8; 8 where none lasted 16. */
  readonly event: number;
  /** Until what was asked for was drawn. */
  readonly shown: number;
  readonly shift: number;
}

/** One build. */
export interface BuildRun {
  readonly site: string;
  readonly kind: "cold" | "again";
  readonly run: number;
  readonly seconds: number;
  /** Most memory that the build held at once, in MB. */
  readonly memory: number;
  /** Pages that were drawn. */
  readonly drawn: number;
}

/** What a build wrote. */
export interface SiteSize {
  readonly site: string;
  readonly files: number;
  readonly bytes: number;
}

/** Bytes of one kind that a page needs; brotli at its best, as a host has them that compresses beforehand. */
export interface Weight {
  readonly target: string;
  readonly kind: "html" | "css" | "js" | "js, parts when idle" | "data" | "other" | "echarts" | "on demand";
  readonly files: number;
  readonly raw: number;
  readonly brotli: number;
}

/** Three seconds of panning over a line of 100,000 points. */
export interface LineRun {
  readonly renderer: "svg" | "canvas";
  readonly run: number;
  readonly frames: number;
  readonly medianMs: number;
  readonly worstMs: number;
  /** Shares of frames, 0 to 1. */
  readonly under17: number;
  readonly under20: number;
}

export interface Results {
  readonly date: string;
  /** What was measured: the commit, and whether files were changed since. */
  readonly commit: string;
  readonly runs: number;
  readonly machine: MachineFacts;
  readonly loads: readonly LoadRun[];
  readonly scale: readonly LoadRun[];
  readonly weights: readonly Weight[];
  readonly interactions: readonly InteractionRun[];
  readonly builds: readonly BuildRun[];
  /** Builds of the scale curve, one a set. */
  readonly scaleBuilds: readonly BuildRun[];
  readonly sizes: readonly SiteSize[];
  readonly line: readonly LineRun[];
  /** How well and how fast reports are read. */
  readonly read: ReadResults;
  /** What could not be measured, and why. */
  readonly invalid: readonly string[];
}
