import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { after, type Command, commandOf, type Running, starting } from "#domain/meeting/keys.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "altKey" | "metaKey", boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

/** A meeting of ten slides after some keys. */
function typed(keys: readonly string[], from: Running = starting(4)): Running | "end" {
  return keys.reduce<Running | "end">((now, key) => {
    const command = press(key);
    return now === "end" || command === null ? now : after(now, command, 10);
  }, from);
}
const at = (keys: readonly string[]): number | "end" => {
  const now = typed(keys);
  return now === "end" ? now : now.at;
};

describe("keys and clickers", () => {
  test.each([
    [["ArrowRight"], 5],
    [["ArrowDown"], 5],
    [["PageDown"], 5],
    [[" "], 5],
    [["ArrowLeft"], 3],
    [["ArrowUp"], 3],
    [["PageUp"], 3],
    [["Home"], 1],
    [["End"], 10],
    [["7", "Enter"], 7],
    [["1", "0", "Enter"], 10],
    [["9", "9", "Enter"], 10],
    [["Enter"], 5],
    [["7", "Escape", "Enter"], 5],
  ])("%j leads from slide 4 to %d", (keys, to) => {
    expect(at(keys)).toBe(to);
  });

  test("B and the full stop of a clicker make the screen black; the next press brings the same slide back", () => {
    expect(typed(["b"])).toMatchObject({ at: 4, cover: "black" });
    expect(typed(["."])).toMatchObject({ at: 4, cover: "black" });
    expect(typed(["B", "b"])).toMatchObject({ at: 4, cover: "none" });
    expect(typed(["b", "PageDown"])).toMatchObject({ at: 4, cover: "none" });
  });

  test("Escape goes back by one thing at a time, and ends what has nothing more", () => {
    expect(typed(["o", "Escape"])).toMatchObject({ at: 4, cover: "none" });
    expect(typed(["b", "5", "Escape"])).toMatchObject({ cover: "black", digits: "" });
    expect(at(["Escape"])).toBe("end");
  });

  test("keys of the browser stay its own", () => {
    expect(press("p", { ctrlKey: true })).toBeNull();
    expect(press("ArrowLeft", { altKey: true })).toBeNull();
    expect(press("Tab")).toBeNull();
    expect(press("constructor")).toBeNull();
  });

  test("whatever is pressed, the slide is one of the agenda", () => {
    const keys = fc.array(
      fc.constantFrom("ArrowRight", "PageUp", "Home", "End", "b", "o", "?", "0", "3", "9", "Enter"),
    );
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 40 }), (pressed, count) => {
        let now: Running | "end" = starting(1);
        for (const key of pressed) {
          const command: Command | null = press(key);
          if (command !== null && now !== "end") now = after(now, command, count);
        }
        return now === "end" || (now.at >= 1 && now.at <= count);
      }),
    );
  });
});
