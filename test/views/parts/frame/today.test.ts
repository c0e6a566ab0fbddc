import { afterEach, describe, expect, test, vi } from "vitest";
import { today } from "#views/parts/frame/today.ts";

/** The newest release of these readers. */
const NEWEST = "2026-11-23";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(["Asia/Shanghai", "America/Los_Angeles", "UTC", "Pacific/Auckland"])("a reader in %s", (where) => {
  test.each([
    ["an hour after midnight in China on the day of publishing", "2026-11-22T17:00:00Z", NEWEST],
    ["a clock set to 2015", "2015-01-01T00:00:00Z", NEWEST],
    ["a minute before midnight in China", "2026-11-25T15:59:00Z", "2026-11-25"],
    ["midnight in China", "2026-11-25T16:00:00Z", "2026-11-26"],
  ])("with %s", (_, moment, day) => {
    vi.stubEnv("TZ", where);
    vi.useFakeTimers({ now: new Date(moment), toFake: ["Date"] });
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(where);
    expect(today(NEWEST)).toBe(day);
  });
});
