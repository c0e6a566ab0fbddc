import { allFigures, contextOf, type FileContext, type FileFigures } from "#domain/files/figures.ts";
import { parseRelease, parseSite } from "#domain/release/parse.ts";
import { type Release } from "#domain/schemas/release.ts";
import { makeSet, type MockSet } from "#mocks/sets.ts";
import { publishedRelease } from "./published.ts";
import { smallRelease, smallSite } from "./small-release.ts";

/** A release with what its files are made from. */
export interface Sample {
  readonly release: Release;
  readonly context: FileContext;
  readonly figures: readonly FileFigures[];
}

/** The newest published release of this site: for tests in `test/public-data`. */
export async function publishedSample(): Promise<Sample> {
  const { release, site } = await publishedRelease();
  return { release, context: contextOf(release, site), figures: allFigures(release) };
}

/** A mocked set. SYNTHETIC. */
export function mockedSample(set: MockSet): Sample {
  const { site, releases } = makeSet(set);
  const last = releases[releases.length - 1];
  if (last === undefined) throw new Error(`invalid set: ${set}`);
  return { release: last.release, context: contextOf(last.release, site), figures: allFigures(last.release) };
}

/** What files have to stand: negative numbers, intervals open and closed, gaps, two documents that differ, and texts that look like formulas. SYNTHETIC. */
export function awkwardSample(): Sample {
  const files = smallRelease();
  const observation = (id: string, more: object): object => ({
    id,
    indicator: "output",
    period: "2023",
    basis: "cumulative",
    value: 1,
    printed: "1亿元",
    qualifier: null,
    status: "actual",
    source: { document: "sample-report", section: '=HYPERLINK("https://x.example")', phrase: null },
    ...more,
  });
  const given = files["observations.json"];
  const before: readonly unknown[] =
    typeof given === "object" && given !== null && "observations" in given && Array.isArray(given.observations)
      ? given.observations
      : [];
  const observations = [
    ...before,
    observation("output.2021", { period: "2021", value: -3.2, printed: "-3.2亿元" }),
    observation("output.2022", { period: "2022", value: -1e-7, printed: "-0.0000001亿元" }),
    observation("output.2023.a", { value: 0, printed: "0亿元", note: { zh: '=1+1，\n第二行“引号”"', en: "@SUM(A1)" } }),
    observation("output.2023.b", {
      value: 1,
      source: { document: "sample-account", section: "＝1+1", phrase: "=cmd|' /C calc'!A0" },
    }),
    observation("output.2023.expected", { value: 2, status: "expected", printed: "2亿元" }),
    observation("output.2023.single", { value: 5, basis: "single", printed: "5亿元" }),
    observation("mix.2023", { indicator: "mix", category: "first", value: -2.5, printed: "-2.5%" }),
    observation("jobs.2024", {
      indicator: "jobs",
      period: "2024",
      value: 40,
      lower: null,
      upper: 40,
      printed: "近40人",
      qualifier: "近",
    }),
  ];
  return sampleOf({ ...files, "observations.json": { schemaVersion: 1, observations } }, smallSite());
}

function sampleOf(files: Readonly<Record<string, unknown>>, siteData: unknown): Sample {
  const { release, issues } = parseRelease(files);
  const site = parseSite(siteData).value;
  if (release === null || issues.length > 0) throw new Error(`invalid sample: ${JSON.stringify(issues)}`);
  return { release, context: contextOf(release, site), figures: allFigures(release) };
}
