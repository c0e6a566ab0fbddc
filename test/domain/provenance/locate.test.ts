import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, textAt } from "#domain/provenance/folded.ts";
import { locate, occurrences, type Sought } from "#domain/provenance/locate.ts";

const at = (text: string, sought: readonly Sought[], same = false) =>
  locate(foldText(text), sought, { same, taken: [] }).map(({ how, span }) =>
    span === null ? how : `${how} ${span.start}-${span.end}`,
  );

const towns: Sought = { id: "towns", phrase: "2个镇", printed: "2个", start: 7, end: 10 };
const funds: Sought = { id: "funds", phrase: "到位资金40.6亿元", printed: "40.6亿元", start: 2, end: 12 };

describe("a figure in a document", () => {
  test.each<[what: string, text: string, sought: Sought, found: string]>([
    ["at its place", "分别交由部门及2个镇主办", towns, "place 7-10"],
    ["further on", "今年分别交由部门及2个镇主办", towns, "phrase 9-12"],
    ["with a line break in its number", "全县到位资金40.\n6 亿元。", funds, "phrase 2-14"],
    ["in full-width signs, where it was", "全县到位资金４０．６亿元", funds, "place 2-12"],
    ["in other words", "全县到账４０．６亿元", funds, "number 4-10"],
    ["another number", "全县到位资金41.6亿元", funds, "not-found"],
    ["without its digits", "全县到位资金亿元", funds, "not-found"],
    ["as a part of a longer number, at its place", "分别交由各部门12个镇主办", towns, "not-found"],
    ["after a decimal point", "均为1.2个镇", towns, "not-found"],
    ["as the end of a range", "听取1-2个镇汇报", towns, "not-found"],
    ["after the number of a list", "1. 2个镇", towns, "phrase 3-6"],
    ["in the next cell of a table", "23\t2个镇", towns, "phrase 3-6"],
    ["as another unit", "2个月内", { ...towns, phrase: null }, "not-found"],
    ["as the end of thousands", "共1,500家", { ...towns, phrase: "500家" }, "not-found"],
    ["after a Chinese comma", "共1，500家", { ...towns, phrase: "500家" }, "phrase 3-7"],
    ["as a share", "增长10%", { ...towns, phrase: "增长10" }, "not-found"],
    ["in Chinese numerals", "三百余家、百余家", { ...towns, phrase: null, printed: "百余家" }, "number 5-8"],
  ])("%s: %s", (_, text, sought, found) => {
    expect(at(text, [sought])).toEqual([found]);
  });

  test("of several places with its phrase, the one nearest to where it was, however much was put before it", () => {
    const text = `2个镇。${"前".repeat(40)}及2个镇主办`;
    expect(at(text, [{ ...towns, start: 45, end: 48 }])).toEqual(["place 45-48"]);
    const first: Sought = { id: "first", phrase: "共130件", printed: "130件", start: 0, end: 5 };
    const moved = `${"前".repeat(20)}共130件，2个镇，另2个镇`;
    expect(at(moved, [first, { ...towns, start: 10, end: 13 }])).toEqual(["phrase 20-25", "phrase 31-34"]);
  });

  test("two figures with one phrase are not found in one place, unless they were read from one", () => {
    const other = { ...towns, id: "other", start: 20, end: 23 };
    expect(at("及2个镇", [towns, other])).toEqual(["phrase 1-4", "not-found"]);
    expect(at("及2个镇", [towns, { ...towns, id: "other" }])).toEqual(["phrase 1-4", "phrase 1-4"]);
  });

  test("a number that belongs to another figure, or was left out, is not taken for it", () => {
    const champions: Sought = { id: "champions", phrase: "冠军企业2家", printed: "2家", start: 0, end: 6 };
    const giants: Sought = { id: "giants", phrase: "小巨人企业2家", printed: "2家", start: 7, end: 14 };
    expect(at("冠军企业家，小巨人企业2家", [champions, giants])).toEqual(["not-found", "phrase 6-13"]);
    const text = foldText("另有2家");
    expect(locate(text, [champions], { same: false, taken: occurrences(text, "另有2家") })[0]?.how).toBe("not-found");
  });

  test("a place without a phrase is believed only in the very same text", () => {
    const bare: Sought = { id: "bare", phrase: null, printed: "2家", start: 0, end: 2 };
    expect(at("共有", [bare], true)).toEqual(["place 0-2"]);
    expect(at("共有", [bare])).toEqual(["not-found"]);
  });

  test("spans that no text has are no place", () => {
    expect(at("2个镇", [{ ...towns, start: 90, end: 93 }])).toEqual(["phrase 0-3"]);
    expect(at("2个镇", [{ ...towns, start: 3, end: 3 }])).toEqual(["phrase 0-3"]);
  });
});

/** A document of some figures between words without numbers, with the span of each. */
const documents = fc
  .uniqueArray(
    fc.record({
      words: fc.string({ unit: fc.constantFrom(...Array.from("县园区企业到位资金")), minLength: 2, maxLength: 6 }),
      number: fc.oneof(
        fc.integer({ min: 0, max: 99999 }),
        fc.double({ min: 0.1, max: 999, noNaN: true }).map((n) => Number(n.toFixed(2))),
      ),
      unit: fc.constantFrom("家", "亿元", "个", "%", "公里", ""),
      after: fc.constantFrom("，", "。\n", "；", "的", "，同时"),
    }),
    { minLength: 1, maxLength: 8, selector: ({ number }) => number },
  )
  .map((parts) => {
    let text = "";
    const sought = parts.map(({ words, number, unit, after }, id): Sought => {
      const phrase = `${words}${number}${unit}`;
      const start = text.length;
      text += phrase + after;
      return { id: String(id), phrase, printed: `${number}${unit}`, start, end: start + phrase.length };
    });
    return { text, sought };
  });

const FULL_WIDTH = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

describe("whatever happens to a document on its way", () => {
  test("every figure is found in the text it was read from, at its place", () => {
    fc.assert(
      fc.property(documents, ({ text, sought }) => {
        for (const { how } of locate(foldText(text), sought, { same: false, taken: [] })) expect(how).toBe("place");
      }),
    );
  });

  test("spaces, line breaks and full-width digits anywhere lose none", () => {
    const noise = fc.array(fc.constantFrom("", "", "", " ", "\n", "\t", "\u3000", "\u00a0", "\r\n", "wide", "wide"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(documents, noise, ({ text, sought }, noises) => {
        const changed = Array.from(text, (sign, i) => {
          const done = noises[i % noises.length] ?? "";
          if (done !== "wide") return done + sign;
          return /\d/.test(sign) ? FULL_WIDTH(sign) : sign;
        }).join("");
        const folded = foldText(changed);
        for (const [i, { how, span }] of locate(folded, sought, { same: false, taken: [] }).entries()) {
          expect(["place", "phrase"]).toContain(how);
          if (span !== null)
            expect(foldText(textAt(folded, span)).folded).toBe(foldText(sought[i]?.phrase ?? "").folded);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("without its digits a figure is not found, and the others are", () => {
    fc.assert(
      fc.property(documents, fc.nat(), ({ text, sought }, pick) => {
        const lost = sought[pick % sought.length];
        if (lost?.start === undefined || lost.end === undefined) return;
        const without = text.slice(0, lost.start) + (lost.phrase ?? "").replace(/[\d.]/g, "") + text.slice(lost.end);
        for (const { id, how } of locate(foldText(without), sought, { same: false, taken: [] }))
          expect(how === "not-found").toBe(id === lost.id);
      }),
      { numRuns: 300 },
    );
  });
});
