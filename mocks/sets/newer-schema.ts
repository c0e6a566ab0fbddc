import type { MockFolder } from "#mocks/parts/compose.ts";
import { sampleSite } from "#mocks/parts/county.ts";
import { plainYear } from "#mocks/parts/plain.ts";

/** Observations written by a newer version, in a form unknown here; everything else can be read. */
export function newerSchema(): MockFolder {
  const release = plainYear();
  const observations = JSON.stringify({ schemaVersion: 2, values: release.observations.observations });
  return { site: sampleSite(), releases: [{ release, replaced: { "observations.json": observations } }] };
}
