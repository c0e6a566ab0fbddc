import { expect, test } from "vitest";
import { readJson } from "#authoring/folder/read-json.ts";

const read = (text: string) => readJson("observations.json", new TextEncoder().encode(text));

test.each([
  ["as it is written", '{"a":1,"b":{"a":"2"}}'],
  ["with spaces before colons", '{"a" : 1, "b"\n: 2}'],
  ["with what looks like a name inside a text", '{"a": "he said \\": no", "b": "\\":\\":"}'],
  ["with a byte-order mark", '\uFEFF{"a": 1}'],
])("a file is read, %s", (_, text) => {
  expect(read(text)).toEqual({ data: JSON.parse(text.replace("\uFEFF", "")), issue: null });
});

test.each([
  ["at once", '{\n  "value": 1,\n  "value": 2\n}', "3:3"],
  ["with a space before the colon", '{\n  "value" : 1,\n  "value" : 2\n}', "3:3"],
  ["beside what looks like a name", '{"a": "\\":", "value": 1, "value": 2}', "1:26"],
])("a name that is there twice is told, %s: of the two values one would be lost", (_, text, place) => {
  expect(read(text).issue).toMatchObject({ code: "name-twice", place, expected: "each field once" });
});

test("brackets nested deeper than in any data file are told, and nothing runs out of room", () => {
  const text = `{"a": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  expect(read(text).issue).toMatchObject({ code: "too-deep", place: "1:506", expected: "at most 500 levels" });
});
