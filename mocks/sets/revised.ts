import type { ChangeKind, DeclaredChange } from "#domain/schemas/change.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { accountOf, compose, madeUp, type MockFolder, sessionOf, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text } from "#mocks/parts/county.ts";
import { GDP, GDP_GROWTH, HEADLINE, JOBS_FILLED, PARK_PLATFORMS, SESSION_INDICATORS } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { accountFigures, headlineOf } from "#mocks/parts/one-year.ts";

/** How a value differs from the release before; `after` is `null` where it was withdrawn. */
interface Revision {
  readonly observation: string;
  readonly release: string;
  readonly how: ChangeKind;
  readonly before: number;
  readonly after: number | null;
  /** The document that says so; absent where the editors alone do. */
  readonly document?: string;
}

const FIRST = "2023-02-10";
const SECOND = "2023-08-15";
const THIRD = "2024-02-20";

const NOTICE = "revision-notice";

/** Every value that changed between the three releases. */
export const REVISIONS: readonly Revision[] = [
  { observation: "gdp.2022", release: SECOND, how: "revised", before: 122.2, after: 121.4, document: NOTICE },
  { observation: "gdp-growth.2021", release: SECOND, how: "withdrawn", before: 8.3, after: null, document: NOTICE },
  { observation: "jobs-filled.2022", release: SECOND, how: "corrected", before: 5100, after: 1500 },
  { observation: "gdp.2022", release: THIRD, how: "revised", before: 121.4, after: 120.9, document: "report-2023" },
  { observation: "gdp-growth.2022", release: THIRD, how: "revised", before: 4.4, after: 3.9, document: "report-2023" },
  {
    observation: "park-platforms.2022",
    release: THIRD,
    how: "redefined",
    before: 11,
    after: 8,
    document: "report-2023",
  },
];

const REASONS: Readonly<Record<ChangeKind, Localised>> = {
  revised: text("统计部门修订", "Revised by the statistics bureau"),
  corrected: text("录入有误，已更正", "A typing error, corrected"),
  redefined: text("口径调整，与此前不可比", "Defined anew, not comparable with before"),
  withdrawn: text("统计部门撤回，待重新核算", "Withdrawn by the statistics bureau until it is counted anew"),
};

/** What a release declares of its changes; the first has none to declare. */
const changesOf = (release: string): readonly DeclaredChange[] =>
  REVISIONS.filter((r) => r.release === release).map(({ observation, how, document }) => ({
    observation,
    kind: how,
    reason: REASONS[how],
    ...(document === undefined ? {} : { document }),
  }));

/** One of the changing values as it stood in a release: the value before its first change, or after its last one by then. */
function valueIn(release: string, indicator: Indicator, document: string): Observation {
  const changes = REVISIONS.filter((r) => r.observation === `${indicator.id}.2022`);
  const last = changes.filter((r) => r.release <= release).pop();
  const value = last?.after ?? changes[0]?.before ?? 0;
  const observation = observe(indicator, "2022", indicator.id === JOBS_FILLED.id ? { word: "余", value } : value, {
    document,
  });
  return last === undefined ? observation : { ...observation, note: REASONS[last.how] };
}

const REVISION_NOTICE = madeUp({
  id: NOTICE,
  title: text("示例县数据修订公告", "Sample County notice of revised figures"),
  published: "2023-08-10",
  kind: "statistics",
});

/** The definition that came with the third release. */
const PLATFORMS_ANEW: Indicator = {
  ...PARK_PLATFORMS,
  definition: text("仅计已运行的平台，虚构口径", "Running platforms alone, a made-up definition"),
  caveat: text("2024年起口径调整，与此前不可比", "Defined anew from 2024, not comparable with before"),
};

function vintage(id: string, supersedes: string | undefined, notes: Localised): Release {
  const anew = id === THIRD;
  const changed = id === FIRST ? "report-2022" : anew ? "report-2023" : REVISION_NOTICE.id;
  const platforms = anew ? PLATFORMS_ANEW : PARK_PLATFORMS;
  const lastYear = anew ? headlineOf(2023) : [];
  return compose({
    id,
    ...(supersedes === undefined ? {} : { supersedes }),
    covers: { from: "2021", to: anew ? "2023" : "2022" },
    notes,
    ...(id === FIRST ? {} : { changes: changesOf(id) }),
    indicators: [...HEADLINE, platforms, ...SESSION_INDICATORS, GDP, GDP_GROWTH],
    observations: [
      observe(GDP, "2021", 116.6, { document: "report-2021" }),
      ...(id === FIRST ? [observe(GDP_GROWTH, "2021", 8.3, { document: "report-2021" })] : []),
      valueIn(id, GDP, changed),
      ...headlineOf(2022).filter((o) => o.indicator !== JOBS_FILLED.id),
      valueIn(id, JOBS_FILLED, "report-2022"),
      ...lastYear,
      valueIn(id, GDP_GROWTH, anew ? "report-2023" : "report-2022"),
      valueIn(id, platforms, anew ? "report-2023" : "report-2022"),
      ...accountFigures(2022, { received: 55, departments: 22, towns: 5, satisfaction: 98.2 }),
    ],
    documents: [
      ...[2021, 2022].map(yearlyReport),
      accountOf(2022),
      ...(id === FIRST ? [] : [REVISION_NOTICE]),
      ...(anew ? [yearlyReport(2023)] : []),
    ],
    suggestions: { units: [], sessions: [sessionOf(2022)], items: [] },
  });
}

/** Three releases, each superseding the one before, with values revised, corrected, redefined and withdrawn between them. */
export const revised = (): MockFolder => ({
  site: sampleSite(),
  releases: [
    { release: vintage(FIRST, undefined, text("首次发布。", "First release.")) },
    {
      release: vintage(
        SECOND,
        FIRST,
        text(
          "修订2022年生产总值；撤回2021年增速；更正招工人数。",
          "GDP of 2022 revised; growth of 2021 withdrawn; the number of jobs filled corrected.",
        ),
      ),
    },
    {
      release: vintage(
        THIRD,
        SECOND,
        text(
          "再次修订2022年生产总值及增速；园区平台口径调整；增加2023年数据。",
          "GDP of 2022 and its growth revised again; platforms defined anew; figures of 2023 added.",
        ),
      ),
    },
  ],
});
