import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault, lineAndColumn } from "#authoring/folder/json-fault.ts";

describe("jsonFault", () => {
  test.each([
    ["a comma too many", '{"a": [1, 2,]}', "1:13"],
    ["a comma too few", '{\n  "a": 1\n  "b": 2\n}', "3:3"],
    ["a quote that is not closed", '{"a": "x\n}', "1:9"],
    ["a word without quotes", '{\n  "年": yes\n}', "2:8"],
    ["a bracket that is not closed", '{"a": [1, 2', "1:12"],
    ["more after the end", "{} {}", "1:4"],
    ["full-width punctuation", '{"a"：1}', "1:5"],
    ["a number with a leading zero", "[01]", "1:3"],
    ["an unknown escape", '["\\x"]', "1:3"],
    ["nothing at all", "", "1:1"],
  ])("%s", (_, text, place) => {
    const offset = jsonFault(text);
    expect(offset === null ? null : lineAndColumn(text, offset)).toBe(place);
  });

  test("columns count characters: a character outside the basic plane is one", () => {
    expect(lineAndColumn('"𠮷" x', jsonFault('"𠮷" x') ?? 0)).toBe("1:5");
  });

  test("agrees with JSON.parse about what is JSON", () => {
    const almost = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", " ", "x", "\\", "\u0007"))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), almost), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });

  test("does not run out of room on deep nesting", () => {
    expect(jsonFault("[".repeat(100_000))).not.toBeNull();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
