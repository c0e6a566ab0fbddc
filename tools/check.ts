import { spawn } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { readArguments } from "./arguments.ts";

/** One thing that is checked: a program of a package, run by this Node. */
export interface Step {
  readonly name: string;
  /** Its parts, each a script and its arguments; all of them run. */
  readonly calls: readonly (readonly [script: string, ...args: string[]])[];
  /** A step that this one cannot do without. */
  readonly after?: string;
}

const RUN = "tools/run.mjs";
/** `workers`: how many files at a time. A browser keeps two cores busy by itself; two of them only make each other late. */
const tests = (project: string, workers: number): [string, ...string[]] => [
  "node_modules/vitest/vitest.mjs",
  "run",
  `--maxWorkers=${workers}`,
  "--project",
  project,
  "--reporter=default",
  "--reporter=json",
  `--outputFile=.cache/report-${project}.json`,
];

const BUILD: Step = { name: "build", calls: [[RUN, "tools/build.ts"]] };

/** What a change has to pass, in the order of what is told soonest. */
export const STEPS: readonly Step[] = [
  { name: "format", calls: [["node_modules/oxfmt/bin/oxfmt", "--check", "."]] },
  { name: "lint", calls: [["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"]] },
  {
    name: "types",
    calls: ["src/domain", "src/worker", "."].map((project) => [
      "node_modules/typescript/bin/tsc",
      "-p",
      project,
      "--noEmit",
    ]),
  },
  { name: "unused", calls: [["node_modules/knip/bin/knip.js"]] },
  { name: "generated", calls: [[RUN, "tools/schemas.ts", "--check"]] },
  { name: "data", calls: ["check", "verify"].map((verb) => [RUN, "src/authoring/cli.ts", verb]) },
  { name: "unit", calls: [tests("unit", 2)] },
  BUILD,
  { name: "browser", calls: [tests("browser", 1)], after: "build" },
];

/** What takes longer in a browser: every page there is, and the journeys that `STEPS` leave out; CI does both. */
export const EVERY_PAGE: readonly Step[] = [BUILD, { name: "every", calls: [tests("every", 1)], after: "build" }];

/** What became of a step; `skipped` names the failed step it needed. */
interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly skipped?: string;
}

/**
 * `npm test` and `npm run test:every`: runs every step, so that all faults are told at once. Exit code 1 where any failed.
 * usage: node tools/run.mjs tools/check.ts [--every] [--only <step>,<step>]
 */
export async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { every: { type: "boolean" }, only: { type: "string" } });
  const every = given?.every === true;
  const all = every ? EVERY_PAGE : STEPS;
  const only = given?.only?.split(",");
  const unknown = only?.filter((name) => !all.some((step) => step.name === name)) ?? [];
  const say = print;
  if (given === null || unknown.length > 0) {
    say(`usage: npm ${every ? "run test:every" : "test"} -- --only ${all.map((step) => step.name).join(",")}`);
    return 2;
  }
  const steps = all.filter((step) => only?.includes(step.name) ?? true);
  // Reports of an earlier run would be counted as this one's.
  for (const { name } of all) await rm(`.cache/report-${name}.json`, { force: true });
  await mkdir(".cache", { recursive: true });
  const results = await runSteps(steps, call);
  say("");
  for (const result of results) say(lineOf(result));
  const failed = results.filter((result) => !result.ok);
  if (failed.length > 0) say(`\nfailed: ${failed.map((result) => result.name).join(", ")}`);
  return failed.length > 0 ? 1 : 0;
}

/** Runs steps one after the other; only one whose foundation failed is left out, and counts as failed. */
export async function runSteps(
  steps: readonly Step[],
  run: (call: readonly string[]) => Promise<number>,
  say: (text: string) => void = print,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    if (results.some((r) => r.name === step.after && !r.ok)) {
      results.push({ name: step.name, ok: false, seconds: 0, ...(step.after ? { skipped: step.after } : {}) });
      continue;
    }
    say(`\n── ${step.name}`);
    const began = Date.now();
    let ok = true;
    for (const parts of step.calls) ok = (await run(parts)) === 0 && ok;
    const result = { name: step.name, ok, seconds: (Date.now() - began) / 1000 };
    say(lineOf(result));
    results.push(result);
  }
  return results;
}

function lineOf({ name, ok, seconds, skipped }: Result): string {
  const what = skipped === undefined ? `${seconds.toFixed(1).padStart(6)} s` : `not run: ${skipped} failed`;
  return `${ok ? "✓" : "✗"} ${name.padEnd(10)} ${what}`;
}

function call(parts: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, parts, { stdio: "inherit" });
    child.on("error", () => done(1));
    child.on("close", (code) => done(code ?? 1));
  });
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
