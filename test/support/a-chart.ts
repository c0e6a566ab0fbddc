import type { OwnChart, PageSigns } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { anIndicator, anObservation, aRelease } from "./cases.ts";

/** SYNTHETIC: an observation of a chart that a test makes up. */
export type Given = Partial<Observation> & Pick<Observation, "period">;
export const text = (zh: string, en: string): Localised => ({ zh, en });

interface Around {
  readonly areas?: ReadonlyMap<string, Localised>;
  /** True where the indicator counts the suggestions of a session. */
  readonly received?: boolean;
  readonly signs?: PageSigns;
}

/** The chart of a made-up indicator with these values. */
export function chart(
  indicator: Partial<Indicator>,
  given: readonly Given[],
  { areas, received = false, signs }: Around = {},
): OwnChart {
  const own = anIndicator(indicator);
  const observations = given.map((o, at) =>
    anObservation({
      indicator: own.id,
      id: `${own.id}.${at}`,
      printed: o.value == null ? "" : `${o.value}${own.unit}`,
      ...o,
    }),
  );
  const release = aRelease([own], observations);
  const suggestions = { ...release.suggestions, sessions: received ? [aSession(own.id)] : [] };
  const model = chartOf({ ...release, suggestions }, own, areas, signs);
  if (model === null) throw new Error(`invalid case: ${own.id}`);
  return model;
}

const aSession = (received: string): CongressSession => ({
  id: "first-session",
  name: text("样例会议", "Sample session"),
  period: "2022",
  document: "sample-report",
  bills: null,
  received,
  departments: null,
  towns: null,
  satisfaction: null,
  allClosed: true,
  statements: [],
});
