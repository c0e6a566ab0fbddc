import { rm } from "node:fs/promises";
import { type Log, reasonOf } from "./log.ts";
import { measureLoads, type Target } from "./measure-load.ts";
import type { BuildRun, LoadRun, SiteSize } from "./results.ts";
import { buildSite, dataOf, siteFolder, type SiteName, type Sites, sizeOf } from "./sites.ts";

/** The real data, 320,000 values and 3.2 million. */
const CURVE = ["real", "huge", "huge-x10"] as const satisfies readonly SiteName[];

interface Scale {
  readonly builds: readonly BuildRun[];
  readonly sizes: readonly SiteSize[];
  readonly loads: readonly LoadRun[];
}

/** Builds each set once from nothing, then opens the first page of each so many times side by side. */
export async function measureScale(sites: Sites, runs: number, random: () => number, log: Log): Promise<Scale> {
  const builds: BuildRun[] = [];
  const sizes: SiteSize[] = [];
  const targets: Target[] = [];
  for (const site of CURVE) {
    try {
      const data = await dataOf(site);
      await rm(siteFolder(site), { recursive: true, force: true });
      const built = await buildSite(data, siteFolder(site));
      builds.push({ site, kind: "cold", run: 1, ...built });
      sizes.push(await sizeOf(site));
      sites.built(site);
      targets.push({ name: site, url: await sites.at(site) });
      log.say(`scale ${site}: ${built.seconds.toFixed(1)} s, ${built.memory.toFixed(0)} MB`);
    } catch (error) {
      log.invalid(`invalid scale: ${site}: ${reasonOf(error)}`);
    }
  }
  return { builds, sizes, loads: await measureLoads(targets, runs, random, log) };
}
