/** A promise: a figure of a pass may be at most, or has to be at least, so much. */
export interface Budget {
  readonly id: string;
  readonly what: string;
  readonly unit: "KB" | "ms" | "MB" | "s" | "×" | "";
  readonly limit: number;
  readonly compare: "at most" | "at least";
}

export interface Judged {
  readonly budget: Budget;
  /** `null` where it was not measured. */
  readonly value: number | null;
  readonly met: boolean | null;
  /** The value as a share of the limit. */
  readonly ratio: number | null;
}

const most = (id: string, what: string, limit: number, unit: Budget["unit"]): Budget => ({
  id,
  what,
  unit,
  limit,
  compare: "at most",
});

/** As the design has them (`bench/README.md`). KB are 1,000 bytes, MB of memory 1,024 × 1,024. */
export const BUDGETS: readonly Budget[] = [
  most("overview-html", "overview: HTML with its styles and pictures, brotli", 30, "KB"),
  most("indicator-html", "indicator page: the same", 15, "KB"),
  most("script", "overview: script before it is interactive, brotli", 75, "KB"),
  most("echarts", "ECharts in its one script, on demand, brotli", 175, "KB"),
  most("requests", "overview: requests before the browser is idle", 5, ""),
  most("fcp-floor", "phone: first paint against the floor", 1.15, "×"),
  most("lcp-floor", "phone: largest paint against the floor", 1.15, "×"),
  most("charts-floor", "phone: all charts drawn against the floor", 1.25, "×"),
  {
    id: "naive",
    what: "phone: first figure of the usual way against ours",
    unit: "×",
    limit: 8,
    compare: "at least",
  },
  most("blocking", "phone: blocking time", 50, "ms"),
  most("live", "phone: a chart live after the first touch, ECharts cached", 250, "ms"),
  most("shift", "layout shift, worst page and run", 0, ""),
  most("interaction", "interaction to next paint, slowest of all medians", 50, "ms"),
  most("heap", "overview: heap when quiet", 6, "MB"),
  most("heap-live", "overview: heap with all charts live", 15, "MB"),
  most("huge", "phone: first view of `huge` against the real data", 1.05, "×"),
  most("read", "a report of 100,000 characters read", 150, "ms"),
  most("build", "build of the real site, pictures and PDF too", 30, "s"),
  most("build-again", "build again after one figure changed", 5, "s"),
];

/** Whether a budget is kept; a value that is exactly the limit keeps it. */
export function judge(budget: Budget, value: number | null): Judged {
  if (value === null) return { budget, value, met: null, ratio: null };
  const met = budget.compare === "at most" ? value <= budget.limit : value >= budget.limit;
  return { budget, value, met, ratio: budget.limit === 0 ? null : value / budget.limit };
}
