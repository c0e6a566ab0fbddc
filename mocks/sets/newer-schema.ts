import type { MockFolder } from "#mocks/parts/compose.ts";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { sampleSite } from "#mocks/parts/county.ts";
import { plainYear } from "#mocks/parts/plain.ts";

/** Observations written by a newer version, in a form unknown here; everything else can be read. */
export function newerSchema(): MockFolder {
  const release = plainYear();
  const observations = JSON.stringify({ schemaVersion: SCHEMA_VERSION + 1, values: release.observations.observations });
  return { site: sampleSite(), releases: [{ release, replaced: { "observations.json": observations } }] };
}
