import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, spanAt, textAt } from "#domain/provenance/folded.ts";

describe("a text as it is compared", () => {
  test.each<[text: string, folded: string]>([
    ["到位资金 40.6 亿元", "到位资金40.6亿元"],
    ["到位资金\n４０．６亿元", "到位资金40.6亿元"],
    ["到位\u3000资金\u00a040.6\u200b亿元", "到位资金40.6亿元"],
    ["\ufeff（现已举办７期）", "(现已举办7期)"],
    ["国家级“小巨人”企业「2家」", '国家级"小巨人"企业"2家"'],
    ["2–3个，2—3个，2－3个", "2-3个,2-3个,2-3个"],
    ["**40.6亿元**", "40.6亿元"],
    ["占１００％", "占100%"],
  ])("%j is compared as %j", (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  test("a place in it leads back to the text, in code points", () => {
    const text = foldText("𠮷 乡\n２ 个 镇");
    const from = text.folded.indexOf("2个");
    expect(textAt(text, spanAt(text, from, from + 2))).toBe("２ 个");
    expect(spanAt(text, from, from + 2)).toEqual({ start: 4, end: 7 });
  });

  test("every sign that is kept leads back to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { folded, at } = foldText(text);
        expect(at).toHaveLength(folded.length);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(foldText(folded).folded).toBe(folded);
      }),
    );
  });
});
