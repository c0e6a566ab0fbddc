import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault, lineAndColumn, linesOf } from "#authoring/folder/json-places.ts";

/** What is wrong with a text, and where. */
const faultIn = (text: string): string | null => {
  const fault = jsonFault(text);
  return fault === null ? null : `${fault.code} ${lineAndColumn(text, fault.offset)}`;
};

describe("jsonFault", () => {
  test.each([
    ["a comma too many", '{"a": [1, 2,]}', "1:13"],
    ["a comma too few", '{\n  "a": 1\n  "b": 2\n}', "3:3"],
    ["a quote that is not closed", '{"a": "x\n}', "1:9"],
    ["a word without quotes", '{\n  "年": yes\n}', "2:8"],
    ["a name without quotes", "{\n  年: 1\n}", "2:3"],
    ["a bracket that is not closed", '{"a": [1, 2', "1:12"],
    ["a bracket of another kind", '{"a": [1, 2}}', "1:12"],
    ["more after the end", "{} {}", "1:4"],
    ["full-width punctuation", '{"a"：1}', "1:5"],
    ["a number with a leading zero", "[01]", "1:3"],
    ["a number that ends in its point", "[1.]", "1:4"],
    ["a number with a plus", "[+1]", "1:2"],
    ["an unknown escape", '["\\x"]', "1:3"],
    ["an unknown escape after a sound one", '["\\\\\\u00e9 \\u12"]', "1:12"],
    ["a sign that nobody sees, in a text", '["a\u0007b"]', "1:4"],
    ["a remark", '{\n  // the year\n  "a": 1\n}', "2:3"],
    ["lines that end as in old files of a Mac", '{\r"a": 1\r"b": 2}', "3:1"],
    ["nothing at all", "", "1:1"],
  ])("%s", (_, text, place) => {
    expect(faultIn(text)).toBe(`not-json ${place}`);
  });

  test("a name that a record has twice, and no other that is equal to one elsewhere", () => {
    expect(faultIn('{"a": {"b": 1}, "b": [{"b": 1}, {"b": 2}]}')).toBeNull();
    expect(faultIn('{\n  "value": 1,\n  "unit": {"value": 2},\n  "value": 3\n}')).toBe("name-twice 4:3");
    expect(faultIn('{"a": 1, "\\u0061": 2}')).toBe("name-twice 1:10");
    expect(faultIn('{"__proto__": 1, "__proto__": 2}')).toBe("name-twice 1:18");
  });

  test("columns count characters: a character outside the basic plane is one", () => {
    expect(faultIn('"𠮷" x')).toBe("not-json 1:5");
  });

  test("agrees with JSON.parse about what is JSON", () => {
    const almost = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", " ", "x", "\\", "\u0007", "0", "-", ".", "e"))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), almost), (text) => {
        const fault = jsonFault(text);
        // Of a name that is there twice it is told first, whatever comes after.
        if (fault?.code !== "name-twice") expect(fault === null).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("does not run out of room on deep nesting", () => {
    const deep = "[".repeat(100_000);
    expect(faultIn(deep)).toBe("too-deep 1:501");
    expect(faultIn(deep + "]".repeat(100_000))).toBe("too-deep 1:501");
    expect(faultIn('{"a":'.repeat(100_000))).toBe("too-deep 1:2501");
    expect(faultIn("[".repeat(500) + "]".repeat(500))).toBeNull();
  });
});

describe("linesOf", () => {
  const text = `{
  "schemaVersion": 1,
  "observations": [
    { "id": "a", "value": 1 },
    { "id": "𠮷", "value": 2 }
  ],
  "covers": { "from": "2024-01-01", "to": [
    1
  ] }
}`;

  test.each([
    ["schemaVersion", "2:20"],
    ["observations", "3:19"],
    ["observations[0].value", "4:27"],
    // Columns count characters.
    ["observations[1].value", "5:27"],
    ["covers.to[0]", "8:5"],
    // What is missing stands where its record does.
    ["observations[1].unit", "5:5"],
    ["observations[1].source.section", "5:5"],
    ["observations[7].id", "3:19"],
    ["covers.from.day", "7:23"],
  ])("%s stands at %s", (place, line) => {
    expect(linesOf(text, [place])).toEqual(new Map([[place, line]]));
  });

  test("of what is missing from the whole file, and of no path, nothing is said", () => {
    expect(linesOf(text, ["releases", "2026-01-05.files", "[3]"]).size).toBe(0);
  });

  test("many places at once, one walk", () => {
    const list = Array.from({ length: 20_000 }, (_, at) => ({ id: `o-${at}`, source: { section: "一" } }));
    const places = list.map((_, at) => `observations[${at}].source.section`);
    const lines = linesOf(JSON.stringify({ observations: list }, null, 1), places);
    expect(lines.get("observations[0].source.section")).toBe("6:16");
    expect(lines.get("observations[19999].source.section")).toBe(`${6 + 19999 * 6}:16`);
  });

  test("every value of a text is found where it begins", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer())), (records) => {
        const written = JSON.stringify({ records }, null, 2);
        const rows = written.split("\n");
        const places = records.flatMap((record, at) => Object.keys(record).map((key) => `records[${at}].${key}`));
        for (const [place, line] of linesOf(written, places)) {
          const [row = 0, column = 0] = line.split(":").map(Number);
          const [at = 0] = /\d+/.exec(place) ?? [];
          const value = records[Number(at)]?.[place.slice(place.lastIndexOf(".") + 1)];
          expect(rows[row - 1]?.slice(column - 1).replace(/,$/, "")).toBe(String(value));
        }
        expect(linesOf(written, places).size).toBe(places.length);
      }),
    );
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
