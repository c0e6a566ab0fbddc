import type { InteractionRun, LoadRun, Results } from "#bench/results.ts";

/** A pass in which nothing was measured but what is given. */
export const results = (given: Partial<Results> = {}): Results => ({
  date: "2026-11-23",
  commit: "0123abc",
  runs: 3,
  machine: { cpu: "Sample CPU", cores: 2, memoryGb: 8, os: "Linux 6", node: "20.20.2", browser: "Chromium 156" },
  loads: [],
  scale: [],
  weights: [],
  interactions: [],
  builds: [],
  scaleBuilds: [],
  sizes: [],
  line: [],
  read: { scores: [], times: [] },
  invalid: [],
  ...given,
});

/** One opening of a page on the phone. */
export const aLoad = (given: Partial<LoadRun>): LoadRun => ({
  target: "overview",
  profile: "phone",
  run: 1,
  fcp: 400,
  figure: 400,
  lcp: 400,
  charts: 500,
  firstCharts: null,
  chartCount: 7,
  blocking: 0,
  shift: 0,
  heap: 3,
  liveHeap: null,
  liveCharts: 0,
  requestsToLoad: 1,
  requests: 8,
  urls: [],
  liveUrls: [],
  faults: [],
  ...given,
});

/** One interaction on the phone. */
export const anInteraction = (given: Partial<InteractionRun>): InteractionRun => ({
  name: "search",
  profile: "phone",
  run: 1,
  paint: 30,
  event: 24,
  shown: 40,
  shift: 0,
  ...given,
});
