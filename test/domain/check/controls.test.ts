import { describe, expect, test } from "vitest";
import { cleaned, controlsIn, textsWithControls, withoutControls } from "#domain/check/controls.ts";
import { escaped } from "#domain/site/markup.ts";
import { parseRelease } from "#domain/release/parse.ts";
import { changed, smallRelease } from "#test/support/small-release.ts";

describe("signs that nobody sees", () => {
  test.each([
    ["a control of Word", "名\u0001称", "名称", "U+0001"],
    ["a vertical tab", "a\u000bb", "ab", "U+000B"],
    ["a mark that turns the line round", "县\u202e名", "县名", "U+202E"],
    ["an isolate", "\u2066县\u2069", "县", "U+2066 U+2069"],
    ["a soft hyphen and a space without width", "in\u00addus\u200btry", "industry", "U+00AD U+200B"],
    ["half of a pair", "a\ud842b", "ab", "U+D842"],
    ["no character at all", "a\uffffb", "ab", "U+FFFF"],
  ])("%s", (_, text, clean, named) => {
    expect(withoutControls(text)).toBe(clean);
    expect(controlsIn(text).join(" ")).toBe(named);
  });

  test.each(["行1\n行2\t3", "𠮷村", "👩‍🌾", "é", "«»"])("%s stays as it is", (text) => {
    expect(withoutControls(text)).toBe(text);
  });

  test("are found in any text of some data, each with its path", () => {
    const data = { list: [{ name: { zh: "一\u0001", en: "one" } }], id: "x" };
    expect(textsWithControls(data)).toEqual([["list[0].name.zh", "一\u0001"]]);
    expect(cleaned(data)).toEqual({ list: [{ name: { zh: "一", en: "one" } }], id: "x" });
  });

  test("data without them are handed on as they are", () => {
    const data = { list: [{ name: "一" }, null, 7, true] };
    expect(cleaned(data)).toBe(data);
  });

  test("are in no markup that is written", () =>
    expect(escaped('<a b="\u0001\u202e">')).toBe("&lt;a b=&quot;&quot;&gt;"));

  test("are in no text that is read, so that pages, pictures, feeds and files have none", () => {
    const files = changed(smallRelease(), "indicators.json", "indicators[0].name", {
      zh: "产\u0001值",
      en: "Out\u202eput",
    });
    const { release, issues } = parseRelease(files);
    expect(issues).toEqual([]);
    expect(release?.indicators.indicators[0]?.name).toEqual({ zh: "产值", en: "Output" });
  });
});
