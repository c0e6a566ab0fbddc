import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { observationsFileSchema } from "#domain/schemas/release.ts";
import type { BuildRun } from "./results.ts";
import { buildSite, CACHE, siteFolder } from "./sites.ts";

const indexSchema = v.object({ latest: v.string() });

/** Builds the real site from nothing, then once more after one figure has changed, each time. */
export async function measureBuilds(runs: number, say: (text: string) => void): Promise<readonly BuildRun[]> {
  const data = join(CACHE, "data", "changing");
  const out = siteFolder("changing");
  const results: BuildRun[] = [];
  for (let run = 1; run <= runs; run += 1) {
    await rm(data, { recursive: true, force: true });
    await cp("public/data", data, { recursive: true });
    await rm(out, { recursive: true, force: true });
    for (const kind of ["cold", "again"] as const) {
      if (kind === "again") await changeOneFigure(data, run);
      const built = await buildSite(data, out, true);
      results.push({ site: "real", kind, run, ...built });
      say(`build ${kind} ${built.seconds.toFixed(1)} s, ${built.drawn} pages drawn, ${built.memory.toFixed(0)} MB`);
    }
  }
  return results;
}

/** Adds to the first whole number that is printed as it is. */
async function changeOneFigure(data: string, by: number): Promise<void> {
  const { latest } = v.parse(indexSchema, JSON.parse(await readFile(join(data, "index.json"), "utf8")));
  const file = join(data, "releases", latest, "observations.json");
  const { schemaVersion, observations } = v.parse(observationsFileSchema, JSON.parse(await readFile(file, "utf8")));
  const found = observations.find((o) => o.value !== null && o.printed.startsWith(`${o.value}`));
  if (found === undefined || found.value === null) throw new Error("invalid data: no figure to change");
  const value = found.value + by;
  const changed = { ...found, value, printed: found.printed.replace(`${found.value}`, `${value}`) };
  await writeFile(
    file,
    JSON.stringify({ schemaVersion, observations: observations.map((o) => (o === found ? changed : o)) }),
  );
}
