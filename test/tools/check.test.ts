import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runSteps, type Step, STEPS } from "#tools/check.ts";

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
    const results = await runSteps(
      STEPS,
      (call) => Promise.resolve(call.includes("src/build/build.ts") ? 1 : 0),
      silent,
    );
    expect(results.filter((r) => !r.ok)).toEqual([
      { name: "build", ok: false, seconds: expect.any(Number) },
      { name: "browser", ok: false, seconds: 0, skipped: "build" },
    ]);
  });

  /** How steps begin and end where each takes a turn of the loop for every letter of its call, and what is said. */
  const watched = async (steps: readonly Step[]): Promise<{ readonly seen: string[]; readonly said: string }> => {
    const seen: string[] = [];
    const said: string[] = [];
    await runSteps(
      steps,
      async ([script = ""], out) => {
        seen.push(`+${script}`);
        for (const letter of script) {
          out?.(letter);
          await new Promise(setImmediate);
        }
        seen.push(`-${script}`);
        return 0;
      },
      (text) => said.push(text),
    );
    return { seen, said: said.join("\n") };
  };

  test("two run beside one another, no more, and each is told in one piece", async () => {
    const { seen, said } = await watched([
      { name: "long", calls: [["llllllll"]] },
      { name: "a", calls: [["aa"]] },
      { name: "b", calls: [["bb"]] },
    ]);
    expect(seen).toEqual(["+llllllll", "+aa", "-aa", "+bb", "-bb", "-llllllll"]);
    expect(said).toMatch(/── a\naa\n✓ a[^]*── b\nbb\n✓ b[^]*── long\nllllllll\n✓ long/);
  });

  test("what is to be alone is, and what needs another waits for it", async () => {
    const { seen } = await watched([
      { name: "build", calls: [["bbbb"]] },
      { name: "unit", calls: [["uu"]], alone: true },
      { name: "browser", calls: [["w"]], after: "build" },
      { name: "types", calls: [["t"]] },
    ]);
    expect(seen).toEqual(["+bbbb", "+t", "-t", "-bbbb", "+uu", "-uu", "+w", "-w"]);
    expect(STEPS.filter(({ alone }) => alone === true).map(({ name }) => name)).toEqual(["unit", "browser"]);
  });
});
