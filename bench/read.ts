import { readReport } from "#authoring/read/read-report.ts";
import { COUNTY_INDICATORS } from "#test/authoring/read/county-indicators.ts";
import { type MarkedReport, markedReports, SETS } from "#test/authoring/read/marked.ts";
import { type Score, scoreOf, total } from "#test/authoring/read/measure.ts";
import { readByPattern } from "./pattern-reader.ts";

/** How well one reader reads one group of the marked reports. */
export interface ReadScore {
  readonly reader: "ours" | "pattern";
  /** `rules`: those that the rules were written on; the others were set aside, with what came of it in `reports/README.md`. */
  readonly texts: MarkedReport["set"];
  readonly kind: MarkedReport["kind"];
  readonly score: Omit<Score, "faults">;
}

export interface ReadResults {
  readonly scores: readonly ReadScore[];
  /** Times of reading 100,000 characters, in ms. */
  readonly times: readonly number[];
}

const LENGTH = 100_000;

/** Reads the marked reports of `test/authoring/read/reports` with both readers, and a long text so many times. */
export function measureRead(runs: number): ReadResults {
  const reports = markedReports();
  const scores = SETS.flatMap((texts) =>
    (["plain", "hard"] as const).flatMap((kind) =>
      (["ours", "pattern"] as const).map((reader): ReadScore => {
        const group = reports.filter((report) => report.kind === kind && report.set === texts);
        const { faults: _, ...score } = total(group.map((report) => scoreOf(report, readBy(reader, report))));
        return { reader, texts, kind, score };
      }),
    ),
  );
  return { scores, times: timesOf(reports, runs) };
}

const readBy = (reader: ReadScore["reader"], { text, year }: MarkedReport) =>
  reader === "ours" ? readReport(text, { indicators: COUNTY_INDICATORS, year }) : readByPattern(text);

/** Prose without figures, as half of a real report is. */
const PROSE =
  "坚持把群众满意作为检验工作的标准，深入一线听取意见，完善工作机制，压实各方责任，推动各项任务落地见效。加强统筹协调，注重督促检查，及时研究解决推进中的困难，确保干一件成一件，让发展成果更多更好惠及全体居民。\n";

/** The reports with as much prose between them, over and over: the marked ones are denser than real ones. */
function timesOf(reports: readonly MarkedReport[], runs: number): readonly number[] {
  const all = reports.map(({ text }) => text + PROSE.repeat(Math.ceil(text.length / PROSE.length))).join("\n");
  const text = all.repeat(Math.ceil(LENGTH / all.length)).slice(0, LENGTH);
  const context = { indicators: COUNTY_INDICATORS, year: null };
  for (let warm = 0; warm < 3; warm += 1) readReport(text, context);
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    readReport(text, context);
    return performance.now() - began;
  });
}
