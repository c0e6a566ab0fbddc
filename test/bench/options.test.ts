import { describe, expect, test } from "vitest";
import { PARTS, readOptions } from "#bench/options.ts";

const read = (...args: readonly string[]) => readOptions(args, "2026-11-23");

describe("the call of a pass", () => {
  test("everything seven times, kept in bench/", () => {
    expect(read()).toEqual({ runs: 7, parts: PARTS, out: "bench", date: "2026-11-23" });
  });

  test("a try is one run without the scale curve, and does not replace what is kept", () => {
    const options = read("--quick");
    expect(options?.runs).toBe(1);
    expect(options?.parts).not.toContain("scale");
    expect(options?.out).not.toBe("bench");
  });

  test("some parts, in the order of the pass", () => {
    expect(read("--only", "interaction,build", "--runs", "9")).toMatchObject({
      runs: 9,
      parts: ["build", "interaction"],
    });
    expect(read("--only", "load")?.out).not.toBe("bench");
    expect(read("--only", "load", "--out", "bench")?.out).toBe("bench");
  });

  test("a date of its own", () => {
    expect(read("--date", "2026-12-01")?.date).toBe("2026-12-01");
  });

  test.each([
    [["--runs", "0"]],
    [["--runs"]],
    [["--only", "load,nothing"]],
    [["--date", "yesterday"]],
    [["--loud", "1"]],
  ])("refused: %j", (args) => {
    expect(read(...args)).toBeNull();
  });
});
