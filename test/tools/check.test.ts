import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runSteps, STEPS } from "#tools/check.ts";

const silent = (): void => undefined;

describe("the steps of npm test", () => {
  test("every program is where its step looks for it", () => {
    expect(STEPS.flatMap((step) => step.calls.map(([script]) => script)).filter((path) => !existsSync(path))).toEqual(
      [],
    );
  });

  test("one fault does not hide the next: everything runs", async () => {
    const ran: string[] = [];
    const results = await runSteps(
      STEPS,
      (call) => {
        ran.push(call.join(" "));
        return Promise.resolve(ran.length === 1 ? 1 : 0);
      },
      silent,
    );
    expect(ran).toHaveLength(STEPS.flatMap((step) => step.calls).length);
    expect(results.filter((r) => !r.ok).map((r) => r.name)).toEqual(["format"]);
  });

  test("both halves of a step run, and one fault is enough", async () => {
    const step = { name: "types", calls: [["a"], ["b"]] } as const;
    const ran: string[] = [];
    const results = await runSteps(
      [step],
      ([script = ""]) => {
        ran.push(script);
        return Promise.resolve(script === "a" ? 1 : 0);
      },
      silent,
    );
    expect(ran).toEqual(["a", "b"]);
    expect(results[0]?.ok).toBe(false);
  });

  test("without a build there is nothing to look at in a browser, and that is a failure", async () => {
    const results = await runSteps(STEPS, (call) => Promise.resolve(call.includes("tools/build.ts") ? 1 : 0), silent);
    expect(results.filter((r) => !r.ok)).toEqual([
      { name: "build", ok: false, seconds: expect.any(Number) },
      { name: "browser", ok: false, seconds: 0, skipped: "build" },
    ]);
  });
});
