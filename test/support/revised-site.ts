import type { History } from "#domain/versions/history.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import type { Loaded } from "#data/load/load-release.ts";
import { loadSite } from "#data/load/reader.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { hosted } from "./hosted.ts";

/** The site of the revised set as the build reads it, with an address of its own, and one value announced for a day. */
export async function revisedSite(address: string | undefined, announced: string | null): Promise<RevisedSite> {
  const { loaded, history } = await loadSite(hosted(await bodiesOf("revised")));
  if (loaded.release === null || loaded.site === null) throw new Error("invalid set: revised");
  const { indicators } = loaded.release;
  const release: Release = {
    ...loaded.release,
    indicators: {
      ...indicators,
      indicators: indicators.indicators.map((i) => (i.id === "gdp" ? { ...i, expectedNext: announced } : i)),
    },
  };
  const site: Site = { ...loaded.site, ...(address === undefined ? {} : { address }) };
  return { loaded: { ...loaded, release, site }, history, release, site };
}

interface RevisedSite {
  readonly loaded: Loaded;
  readonly history: History;
  readonly release: Release;
  readonly site: Site;
}
