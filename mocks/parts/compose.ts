import type { DeclaredChange } from "#domain/schemas/change.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { type Release, type ReleaseFileName, SCHEMA_VERSION, type Site } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { COUNTY, text } from "./county.ts";
import {
  SUGGESTIONS_DEPARTMENTS,
  SUGGESTIONS_RECEIVED,
  SUGGESTIONS_SATISFACTION,
  SUGGESTIONS_TOWNS,
  THEMES,
} from "./indicators.ts";

/** A release as it is served; `replaced` are texts that stand in place of a file's own. */
interface MockRelease {
  readonly release: Release;
  readonly replaced?: Readonly<Partial<Record<ReleaseFileName, string>>>;
}

/** A whole mocked data folder, releases from the first to the latest. */
export interface MockFolder {
  readonly site: Site;
  readonly releases: readonly MockRelease[];
}

interface Parts {
  readonly id: string;
  readonly supersedes?: string;
  readonly covers: { readonly from: string; readonly to: string };
  readonly notes: Localised;
  readonly changes?: readonly DeclaredChange[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly documents: readonly SourceDocument[];
  readonly conflicts?: Release["sources"]["conflicts"];
  readonly commitments?: Omit<Release["commitments"], "schemaVersion">;
  readonly suggestions?: Omit<Release["suggestions"], "schemaVersion">;
}

/** A release of the made-up county, always marked as synthetic. */
export const compose = (parts: Parts): Release => ({
  release: {
    schemaVersion: SCHEMA_VERSION,
    id: parts.id,
    published: parts.id.slice(0, 10),
    covers: { ...parts.covers },
    supersedes: parts.supersedes ?? null,
    publisher: text("示例县示例办公室", "Sample Office, Sample County"),
    notes: text(`模拟数据。${parts.notes.zh}`, `Synthetic data. ${parts.notes.en}`),
    ...(parts.changes === undefined ? {} : { changes: [...parts.changes] }),
    synthetic: true,
  },
  indicators: { schemaVersion: SCHEMA_VERSION, themes: [...THEMES], indicators: [...parts.indicators] },
  observations: { schemaVersion: SCHEMA_VERSION, observations: [...parts.observations] },
  commitments: { schemaVersion: SCHEMA_VERSION, ...(parts.commitments ?? { groups: [], commitments: [] }) },
  suggestions: { schemaVersion: SCHEMA_VERSION, ...(parts.suggestions ?? { units: [], sessions: [], items: [] }) },
  sources: { schemaVersion: SCHEMA_VERSION, documents: [...parts.documents], conflicts: [...(parts.conflicts ?? [])] },
});

type Describing = Pick<SourceDocument, "id" | "title" | "published"> & Partial<SourceDocument>;

/** A made-up document, official unless said otherwise. */
export const madeUp = (given: Describing): SourceDocument => ({
  titleAsPublished: true,
  issuer: text(`${COUNTY.name.zh}人民政府`, `Government of ${COUNTY.name.en}`),
  host: null,
  kind: "government",
  official: true,
  publishedFrom: "page",
  url: `https://sample-county.example/${given.id}.html`,
  indexNumber: null,
  sha256: null,
  chars: null,
  damage: [],
  leftOut: [],
  ...given,
});

/** The government's yearly report, given in January of the year after. */
export const yearlyReport = (year: number): SourceDocument =>
  madeUp({
    id: `report-${year}`,
    title: text(`示例县${year}年工作报告`, `Sample County report on ${year}`),
    published: `${year + 1}-01-15`,
    indexNumber: `SAMPLE-${year + 1}-001`,
  });

/** The account of a session's suggestions. */
export const accountOf = (year: number): SourceDocument =>
  madeUp({
    id: `account-${year}`,
    title: text(`示例县${year}年建议办理情况报告`, `Sample County account of the suggestions of ${year}`),
    published: `${year + 1}-01-16`,
    kind: "congress",
    issuer: text("示例县人大常委会", "Sample County congress"),
  });

/** The session whose account gives the four numbers of a year. */
export const sessionOf = (year: number, given: Partial<CongressSession> = {}): CongressSession => ({
  id: `session-${year}`,
  name: text(`示例县人大${year}年会议`, `Sample County congress, ${year} session`),
  period: String(year),
  document: `account-${year}`,
  bills: null,
  received: SUGGESTIONS_RECEIVED.id,
  departments: SUGGESTIONS_DEPARTMENTS.id,
  towns: SUGGESTIONS_TOWNS.id,
  satisfaction: SUGGESTIONS_SATISFACTION.id,
  allClosed: true,
  statements: [
    {
      id: `shortcoming-${year}`,
      kind: "shortcoming",
      text: text("个别单位重答复、轻落实", "Some units care more for replying than for doing"),
      source: { document: `account-${year}`, section: "三", phrase: "重答复、轻落实" },
    },
  ],
  ...given,
});
