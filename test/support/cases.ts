import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";

/** An indicator of a made-up county, for tests. */
export function anIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: "sample",
    theme: "economy",
    name: { zh: "样例指标", en: "Sample indicator" },
    unit: "个",
    noun: "projects",
    kind: "flow",
    direction: "none",
    definition: { zh: "样例", en: "Sample" },
    owner: null,
    scope: { level: "county", name: { zh: "样例县", en: "Sample County" } },
    stage: null,
    expectedNext: null,
    related: [],
    ...given,
  };
}

/** A made-up observation; `printed` is the value with the unit 个 unless told otherwise. */
export function anObservation(given: Partial<Observation> = {}): Observation {
  const period = given.period ?? "2022";
  const value = given.value === undefined ? 21 : given.value;
  return {
    id: `${given.indicator ?? "sample"}.${period.replace("/", "-")}${given.category === undefined ? "" : `.${given.category}`}`,
    indicator: "sample",
    period,
    basis: "single",
    value,
    printed: value === null ? "" : `${value}个`,
    qualifier: null,
    status: "actual",
    source: { document: "sample-report", section: "一", phrase: null },
    ...given,
  };
}

/** A release of made-up indicators and observations, all from one made-up report. */
export function aRelease(indicators: readonly Indicator[], observations: readonly Observation[]): Release {
  return {
    release: {
      schemaVersion: 1,
      id: "2026-01-05",
      published: "2026-01-05",
      covers: { from: "2020", to: "2025" },
      supersedes: null,
      publisher: { zh: "样例", en: "Sample" },
      notes: { zh: "虚构", en: "Made up" },
      synthetic: true,
    },
    indicators: {
      schemaVersion: 1,
      themes: [{ id: "economy", name: { zh: "经济", en: "Economy" }, question: { zh: "怎么样？", en: "How is it?" } }],
      indicators: [...indicators],
    },
    observations: { schemaVersion: 1, observations: [...observations] },
    commitments: { schemaVersion: 1, groups: [], commitments: [] },
    suggestions: { schemaVersion: 1, units: [], sessions: [], items: [] },
    sources: {
      schemaVersion: 1,
      documents: [
        {
          id: "sample-report",
          title: { zh: "样例报告", en: "Sample report" },
          titleAsPublished: true,
          issuer: { zh: "样例县", en: "Sample County" },
          host: null,
          kind: "government",
          official: true,
          published: "2023-01-10",
          publishedFrom: "page",
          url: null,
          indexNumber: null,
          sha256: null,
          chars: null,
          damage: [],
          leftOut: [],
        },
      ],
      conflicts: [],
    },
  };
}
