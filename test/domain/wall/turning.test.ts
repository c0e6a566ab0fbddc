import { describe, expect, test } from "vitest";
import { begun, dueIn, HOLD, resumed, turned, turnOf } from "#domain/wall/turning.ts";

const wall = begun(1000);

describe("a wall of three screens, twenty seconds each", () => {
  test("turns when its time is over, and begins anew after the last", () => {
    expect(dueIn(wall, 1000, 20, true)).toBe(20_000);
    expect(dueIn(wall, 15_000, 20, true)).toBe(6000);
    const places = [1, 2, 0, 1];
    let now = wall;
    for (const at of places) {
      now = turned(now, "time", 3, now.since + 20_000);
      expect(now.at).toBe(at);
    }
  });

  test("is late rather than twice: after a night of sleep it turns once", () => {
    expect(dueIn(wall, 80_000_000, 20, true)).toBe(0);
    expect(turned(wall, "time", 3, 80_000_000)).toEqual({ at: 1, since: 80_000_000, held: null });
  });

  test("does not turn while nobody can see it, and begins its time anew when it is seen", () => {
    expect(dueIn(wall, 30_000, 20, false)).toBeNull();
    expect(dueIn(resumed(wall, 3, 50_000), 50_000, 20, true)).toBe(20_000);
  });

  test("stays for a minute where a person turned it, forwards or back", () => {
    const next = turned(wall, "next", 3, 5000);
    expect(next.at).toBe(1);
    expect(dueIn(next, 5000, 20, true)).toBe(HOLD);
    expect(turned(wall, "previous", 3, 5000).at).toBe(2);
    expect(turned(next, "time", 3, 65_000)).toEqual({ at: 2, since: 65_000, held: null });
  });

  test("is stopped and let go by the same key", () => {
    const stopped = turned(wall, "hold", 3, 5000);
    expect(stopped.at).toBe(0);
    expect(dueIn(stopped, 5000, 20, true)).toBe(HOLD);
    expect(dueIn(turned(stopped, "hold", 3, 9000), 9000, 20, true)).toBe(20_000);
  });

  test("a screen that a newer release no longer has is the last one", () => {
    expect(resumed({ ...wall, at: 2 }, 2, 0).at).toBe(1);
  });

  test("one screen turns to itself", () => {
    expect(turned(wall, "time", 1, 21_000)).toEqual({ at: 0, since: 21_000, held: null });
  });
});

test.each([
  ["ArrowRight", "next"],
  ["PageUp", "previous"],
  [" ", "hold"],
  ["a", null],
  ["Escape", null],
])("the key %j is %s", (key, turn) => {
  expect(turnOf({ key, ctrlKey: false, altKey: false, metaKey: false })).toBe(turn);
});

test("a key pressed with others is the browser's", () => {
  expect(turnOf({ key: "ArrowLeft", ctrlKey: false, altKey: true, metaKey: false })).toBeNull();
});
