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
  /** True of what keeps two cores busy by itself, and is measured by the clock: nothing runs beside it. */
  readonly alone?: true;
}

const RUN = "tools/run.mjs";
/** `workers`: how many files at a time. A browser keeps two cores busy by itself; two of them only make each other late. */
const tests = (name: string, workers: number, projects = name): [string, ...string[]] => [
  "node_modules/vitest/vitest.mjs",
  "run",
  `--maxWorkers=${workers}`,
  "--project",
  projects,
  "--reporter=default",
  "--reporter=json",
  `--outputFile=.cache/report-${name}.json`,
];

const BUILD: Step = { name: "build", calls: [[RUN, "src/build/build.ts"]] };

/** What a change has to pass, in the order of what begins soonest; the build takes as long as all that runs beside it. */
export const STEPS: readonly Step[] = [
  { name: "format", calls: [["node_modules/oxfmt/bin/oxfmt", "--check", "."]] },
  BUILD,
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
  { name: "generated", calls: ["tools/schemas.ts", "tools/clerk-guide.ts"].map((tool) => [RUN, tool, "--check"]) },
  { name: "data", calls: ["check", "verify"].map((verb) => [RUN, "src/authoring/cli.ts", verb]) },
  { name: "unit", calls: [tests("unit", 2, "unit*")], alone: true },
  { name: "browser", calls: [tests("browser", 1)], after: "build", alone: true },
];

/** What takes longer in a browser: every page there is, and the journeys that `STEPS` leave out; CI does both. */
export const EVERY_PAGE: readonly Step[] = [
  BUILD,
  { name: "every", calls: [tests("every", 1)], after: "build", alone: true },
];

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

/** How many steps run at a time: one a core. */
const BESIDE = 2;

/** Does a call; its output goes to `out` or, where that is `null`, straight to the terminal. Gives its exit code. */
type Run = (call: readonly string[], out: ((text: string) => void) | null) => Promise<number>;

/**
 * Runs steps, two beside one another where neither is to be alone, and tells each in one piece when it is over. All run:
 * only one whose foundation failed is left out, and counts as failed.
 */
export async function runSteps(
  steps: readonly Step[],
  run: Run,
  say: (text: string) => void = print,
): Promise<readonly Result[]> {
  const results = new Map<string, Result>();
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const pending = (name: string | undefined): boolean =>
    steps.some((step) => step.name === name) && !results.has(name ?? "");
  const mayBegin = (step: Step): boolean =>
    !pending(step.after) &&
    (running.size === 0 || (running.size < BESIDE && ![step, ...running.keys()].some(({ alone }) => alone === true)));
  while (waiting.length + running.size > 0) {
    const at = waiting.findIndex(mayBegin);
    const [step] = at < 0 ? [] : waiting.splice(at, 1);
    if (step === undefined) {
      if (running.size === 0) throw new Error(`invalid steps: ${waiting.map(({ name }) => name).join()} cannot begin`);
      await Promise.race(running.values());
    } else if (step.after !== undefined && results.get(step.after)?.ok === false)
      results.set(step.name, { name: step.name, ok: false, seconds: 0, skipped: step.after });
    else
      running.set(
        step,
        runStep(step, run, say).then((result) => {
          results.set(step.name, result);
          running.delete(step);
        }),
      );
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}

async function runStep({ name, calls, alone }: Step, run: Run, say: (text: string) => void): Promise<Result> {
  if (alone === true) say(`\n── ${name}`);
  const texts: string[] = [];
  const began = Date.now();
  let ok = true;
  for (const parts of calls) ok = (await run(parts, alone === true ? null : (text) => texts.push(text))) === 0 && ok;
  const result = { name, ok, seconds: (Date.now() - began) / 1000 };
  if (alone !== true) say(`\n── ${name}\n${texts.join("")}`.trimEnd());
  say(lineOf(result));
  return result;
}

function lineOf({ name, ok, seconds, skipped }: Result): string {
  const what = skipped === undefined ? `${seconds.toFixed(1).padStart(6)} s` : `not run: ${skipped} failed`;
  return `${ok ? "✓" : "✗"} ${name.padEnd(10)} ${what}`;
}

const call: Run = (parts, out) =>
  new Promise((done) => {
    const child = spawn(process.execPath, parts, {
      stdio: ["inherit", out === null ? "inherit" : "pipe", out === null ? "inherit" : "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => out?.(text));
    child.on("error", () => done(1));
    child.on("close", (code) => done(code ?? 1));
  });

const print = (text: string): void => void process.stdout.write(`${text}\n`);
