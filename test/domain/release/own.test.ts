import { describe, expect, test } from "vitest";
import { own } from "#domain/release/own.ts";
import { unknownSettings } from "#app/address/address.ts";
import { singular } from "#words/format/amount.ts";
import { axisWords } from "#views/parts/chart/axis-words.ts";

describe("a key from data or an address finds a record's own values only", () => {
  const INHERITED = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];

  test.each(INHERITED)("%s", (key) => {
    expect(own<string>({}, key)).toBeUndefined();
    expect(own({ [key]: "its own" }, key)).toBe("its own");
    expect(own(undefined, key)).toBeUndefined();
  });

  test.each(INHERITED)("an outcome called %s has its own name, not a function", (code) => {
    const scheme = { id: "odd", outcomes: [{ code, name: { zh: "甲", en: "one" }, solved: true }] };
    expect(axisWords("en", scheme).part("outcome", code)).toBe(`${code} one`);
    expect(axisWords("en", null).part(code, code)).toBe(code);
  });

  test("a counted thing may be a constructor", () => expect(singular("constructors")).toBe("constructor"));
  test("so may be one that has no plural", () => expect(singular("constructor")).toBe("constructor"));

  test("a setting of such a name is none of the site's, and is passed over", () => {
    const page = { name: "overview" } as const;
    expect(unknownSettings({ page, search: "?constructor=1", asOf: null })).toEqual([]);
  });
});
