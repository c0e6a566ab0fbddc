import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { thisMachine } from "#tools/machine.ts";
import { measureLine } from "./line.ts";
import { type Log, reasonOf } from "./log.ts";
import { commitOf, machineFacts } from "./machine-facts.ts";
import { measureBuilds } from "./measure-build.ts";
import { measureInteractions } from "./measure-interactions.ts";
import { measureLoads, type Target } from "./measure-load.ts";
import { type Options, type PartName, readOptions, USAGE } from "./options.ts";
import { PROFILE_NAMES, type ProfileName } from "./profiles.ts";
import { buildFloor, buildLine, buildNaive, type Load } from "./reference-pages.ts";
import { measureRead } from "./read.ts";
import { report } from "./report.ts";
import type { LoadRun, Results, Weight } from "./results.ts";
import { measureScale } from "./scale.ts";
import { Sites } from "./sites.ts";
import { seeded } from "./spread.ts";
import { weigh } from "./weigh.ts";

/** The indicator page of the budgets: one with a chart and much to say. */
const INDICATOR = "indicators/gdp-growth/";

/** Where pages are read, and where a hall looks at them. */
const READ = ["phone", "slow-3g", "desktop"] as const satisfies readonly ProfileName[];
const SHOWN = ["screen"] as const satisfies readonly ProfileName[];

/** `npm run bench`: measures, prints one page of tables and keeps it. Exit code 1 where something could not be measured. */
export async function main(args: readonly string[], load: Load): Promise<number> {
  const options = readOptions(args, new Date().toISOString().slice(0, 10));
  if (options === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const invalid: string[] = [];
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const log: Log = {
    say,
    invalid: (text) => {
      invalid.push(text);
      say(text);
    },
  };
  const sites = new Sites();
  try {
    const results: Results = { ...(await measure(options, sites, load, log)), invalid };
    const text = report(results);
    await keep(options.out, results, text);
    process.stdout.write(`${text}\nkept in ${options.out}/results.md and results.json\n`);
  } finally {
    await sites.close();
  }
  return invalid.length === 0 ? 0 : 1;
}

async function measure(options: Options, sites: Sites, load: Load, log: Log): Promise<Omit<Results, "invalid">> {
  const { runs, date } = options;
  const random = seeded(1);
  const wanted = (part: PartName): boolean => options.parts.includes(part);
  const commit = await commitOf();
  const machine = await machineFacts(options.parts.some((name) => name !== "read" && name !== "build"));
  // One part that fails does not take the others with it.
  const guarded = async <T>(name: string, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      log.invalid(`invalid ${name}: ${reasonOf(error)}`);
      return otherwise;
    }
  };
  const part = <T>(name: PartName, work: () => Promise<T>, otherwise: T): Promise<T> =>
    wanted(name) ? guarded(name, work, otherwise) : Promise.resolve(otherwise);
  const builds = await part("build", () => measureBuilds(runs, log.say), []);
  const scale = await part("scale", () => measureScale(sites, runs, random, log), { builds: [], sizes: [], loads: [] });
  const loads = await part(
    wanted("load") ? "load" : "naive",
    async () => measureLoads(await targets(sites, load, wanted), runs, random, log),
    [],
  );
  const interactions = await part("interaction", () => measureInteractions(sites, runs, random, log), []);
  const line = await part(
    "line",
    async () => measureLine(await sites.folder(await buildLine()), runs, random, log),
    [],
  );
  const read = await part("read", () => Promise.resolve(measureRead(Math.max(runs, 5))), { scores: [], times: [] });
  return {
    date,
    commit,
    runs,
    machine,
    loads,
    scale: scale.loads,
    weights: await guarded("weights", () => weights(loads), []),
    interactions,
    builds,
    scaleBuilds: scale.builds,
    sizes: scale.sizes,
    line,
    read,
  };
}

/** Every run but the addresses it fetched, which are the same in each, laid out as all files of the repository are. */
async function keep(out: string, results: Results, text: string): Promise<void> {
  const slim = (key: string, value: unknown): unknown => (/^(?:live)?urls$/i.test(key) ? undefined : value);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "results.md"), text);
  await writeFile(join(out, "results.json"), `${JSON.stringify(results, slim)}\n`);
  await thisMachine().run(process.execPath, ["node_modules/oxfmt/bin/oxfmt", "--write", out], 60);
}

/** The pages that are opened side by side: ours, the floor below them, and the usual way. */
async function targets(sites: Sites, load: Load, wanted: (part: PartName) => boolean): Promise<readonly Target[]> {
  const real = await sites.at("real");
  return [
    { name: "overview", url: real, live: true, on: READ },
    { name: "floor", url: await sites.folder(await buildFloor(load)), on: PROFILE_NAMES },
    ...(wanted("load")
      ? [
          { name: "indicator", url: real + INDICATOR, on: READ },
          { name: "wall", url: `${real}wall/`, on: SHOWN },
          { name: "slide", url: `${real}present/`, on: SHOWN },
        ]
      : []),
    ...(wanted("naive") ? [{ name: "naive", url: await sites.folder(await buildNaive()), on: READ }] : []),
  ];
}

/** What each page weighs: the same in every run. */
async function weights(loads: readonly LoadRun[]): Promise<readonly Weight[]> {
  const first = new Map(loads.map((load) => [load.target, load]));
  return (await Promise.all([...first.values()].map(weigh))).flat();
}
