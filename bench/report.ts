import { BUDGETS, judge, type Judged } from "./budgets.ts";
import { budgetFigures } from "./figures.ts";
import { AT_HAND, PROFILE_NAMES } from "./profiles.ts";
import { readTable } from "./read-table.ts";
import type { LoadRun, Results } from "./results.ts";
import { ratioOf, spreadOf } from "./spread.ts";
import { cell, NOTHING, spreadCell, table } from "./table.ts";

const KB = 1000;
const MB = 1024 * 1024;

/** A pass as a page of Markdown: budgets first, then everything that was measured. */
export function report(results: Results): string {
  const { machine, date, commit, runs } = results;
  const figures = budgetFigures(results);
  const judged = BUDGETS.map((budget) => judge(budget, figures.get(budget.id) ?? null));
  const missed = judged.filter((j) => j.met === false).length;
  const unknown = judged.filter((j) => j.met === null).length;
  const parts = [
    "# Performance",
    `${date}, ${commit}. ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.os}, Node ${machine.node}, ${machine.browser}.`,
    `Each time is the median (least–most) of ${runs} ${runs === 1 ? "run" : "runs"} in shuffled order, each in a fresh browser with an empty cache. How to read it: README.md beside this file.`,
    "## Budgets",
    `${judged.length - missed - unknown} met, ${missed} missed${unknown === 0 ? "" : `, ${unknown} not measured`}.`,
    table(["what", "budget", "measured", "of budget", ""], judged.map(budgetRow)),
    ...section("Bytes", weightTable(results)),
    ...PROFILE_NAMES.flatMap((profile) =>
      section(`Loading, ${profile}`, loadTable(results.loads.filter((l) => l.profile === profile))),
    ),
    ...section("Interactions at a quarter of the processor's speed", interactionTable(results)),
    ...section("Builds", buildTable(results)),
    ...section("Scale", scaleTable(results)),
    ...section("A line of 100,000 points, panned for 3 s on the desktop", lineTable(results)),
    ...section("Reading reports, marked by hand", readTable(results.read)),
    ...(results.invalid.length === 0 ? [] : ["## Not measured", results.invalid.map((l) => `- ${l}`).join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const section = (title: string, content: string | null): readonly string[] =>
  content === null ? [] : [`## ${title}`, content];

function budgetRow({ budget, value, met, ratio }: Judged): readonly string[] {
  const digits = budget.unit === "×" ? 2 : budget.unit === "ms" ? 0 : value !== null && value % 1 !== 0 ? 1 : 0;
  const unit = budget.unit === "" ? "" : ` ${budget.unit}`;
  const sign = budget.compare === "at most" ? "≤" : "≥";
  // A shift is small and counts.
  const shown = budget.limit === 0 && value !== 0 ? cell(value, 4) : cell(value, digits);
  return [
    budget.what,
    `${sign} ${budget.limit}${unit}`,
    value === null ? NOTHING : `${shown}${unit}`,
    cell(ratio, 2),
    met === null ? NOTHING : met ? "met" : "missed",
  ];
}

function weightTable({ weights }: Results): string | null {
  if (weights.length === 0) return null;
  const rows = weights.map((w) => [
    w.target,
    w.kind === "css" ? "css, in the html" : w.kind,
    cell(w.files),
    cell(w.raw / KB, 1),
    cell(w.brotli / KB, 1),
  ]);
  return table(["page", "kind", "files", "KB", "KB brotli 11"], rows);
}

const valuesOf = (loads: readonly LoadRun[], what: (load: LoadRun) => number | null, digits = 0): string =>
  spreadCell(spreadOf(loads.map(what)), digits);

function loadTable(loads: readonly LoadRun[]): string | null {
  if (loads.length === 0) return null;
  const targets = [...new Set(loads.map((l) => l.target))].sort();
  const middle = (name: string): number | null =>
    spreadOf(loads.filter((l) => l.target === name).map((l) => l.fcp))?.median ?? null;
  const rows = targets.map((target) => {
    const own = loads.filter((l) => l.target === target);
    const lively = own.some((l) => l.liveHeap !== null);
    return [
      target,
      valuesOf(own, (l) => l.fcp),
      cell(ratioOf(middle(target), middle("floor")), 2),
      valuesOf(own, (l) => l.figure),
      valuesOf(own, (l) => l.lcp),
      valuesOf(own, (l) => l.firstCharts),
      valuesOf(own, (l) => l.charts),
      valuesOf(own, (l) => l.chartCount),
      valuesOf(own, (l) => l.blocking),
      valuesOf(own, (l) => l.shift, 3),
      valuesOf(own, (l) => l.requestsToLoad),
      valuesOf(own, (l) => l.requests),
      valuesOf(own, (l) => l.heap, 1),
      lively ? `${valuesOf(own, (l) => l.liveHeap, 1)}, ${valuesOf(own, (l) => l.liveCharts)} live` : NOTHING,
    ];
  });
  const head = [
    "FCP ms",
    "FCP/floor",
    "first figure ms",
    "LCP ms",
    "charts in view ms",
    "all charts ms",
    "charts",
    "blocking ms",
    "shift",
  ];
  return table(["page", ...head, "requests to load", "requests", "heap MB", "heap MB, all live"], rows);
}

function interactionTable({ interactions }: Results): string | null {
  if (interactions.length === 0) return null;
  const names = [...new Set(interactions.map((i) => i.name))].sort();
  const rows = names.flatMap((name) =>
    AT_HAND.flatMap((profile) => {
      const own = interactions.filter((i) => i.name === name && i.profile === profile);
      if (own.length === 0) return [];
      const cells = (["paint", "event", "shown"] as const).map((what) => spreadCell(spreadOf(own.map((i) => i[what]))));
      return [[name, profile, ...cells, spreadCell(spreadOf(own.map((i) => i.shift)), 3)]];
    }),
  );
  return table(["interaction", "width", "next paint ms", "event timing ms", "shown ms", "shift"], rows);
}

function buildTable({ builds }: Results): string | null {
  const kinds = ["cold", "again"] as const;
  const rows = kinds.flatMap((kind) => {
    const own = builds.filter((b) => b.kind === kind);
    if (own.length === 0) return [];
    const name = kind === "cold" ? "from nothing" : "again after one figure changed";
    const cells = (["seconds", "drawn", "memory"] as const).map((what) =>
      spreadCell(spreadOf(own.map((b) => b[what])), what === "seconds" ? 1 : 0),
    );
    return [[name, ...cells]];
  });
  return rows.length === 0 ? null : table(["build of the real site", "s", "pages drawn", "memory MB"], rows);
}

function scaleTable({ scale, scaleBuilds, sizes }: Results): string | null {
  if (scaleBuilds.length === 0) return null;
  const rows = scaleBuilds.map((build) => {
    const size = sizes.find((s) => s.site === build.site);
    const views = AT_HAND.map((profile) => scale.filter((l) => l.target === build.site && l.profile === profile));
    return [
      build.site,
      cell(build.seconds, 1),
      cell(build.memory),
      cell(size === undefined ? null : size.bytes / MB, 1),
      cell(size?.files ?? null),
      ...views.flatMap((own) => [
        valuesOf(own, (l) => l.fcp),
        valuesOf(own, (l) => l.lcp),
        valuesOf(own, (l) => l.heap, 1),
      ]),
    ];
  });
  const views = AT_HAND.flatMap((name) => [`${name} FCP ms`, `${name} LCP ms`, `${name} heap MB`]);
  return table(["set, built once", "build s", "memory MB", "dist MB", "files", ...views], rows);
}

function lineTable({ line }: Results): string | null {
  if (line.length === 0) return null;
  const renderers = [...new Set(line.map((l) => l.renderer))].sort();
  const rows = renderers.map((renderer) => {
    const own = line.filter((l) => l.renderer === renderer);
    const share = (what: "under17" | "under20"): string => spreadCell(spreadOf(own.map((l) => l[what] * 100)));
    return [
      renderer,
      spreadCell(spreadOf(own.map((l) => 1000 / l.medianMs))),
      spreadCell(spreadOf(own.map((l) => l.medianMs)), 1),
      spreadCell(spreadOf(own.map((l) => l.worstMs)), 1),
      share("under17"),
      share("under20"),
    ];
  });
  return table(["drawn as", "frames a second", "median frame ms", "worst ms", "% ≤ 16.7 ms", "% ≤ 20 ms"], rows);
}
