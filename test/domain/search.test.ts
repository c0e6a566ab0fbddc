import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, markAt, wordsOf } from "#domain/search/folded.ts";
import { prepare } from "#domain/search/match.ts";
import { nearStart, oneMistakeApart } from "#domain/search/near.ts";
import { reader, readingsOf, traditionalIn } from "#domain/search/readings.ts";
import { search } from "#domain/search/search.ts";
import { readChinese } from "#data/readings/read-chinese.ts";
import { TERM_ENTRIES } from "#views/search/entries.ts";

test("traditional signs are those of the site's own signs alone", () => {
  expect(traditionalIn(["资金"], "資资專专")).toBe("資资");
  // A site that writes traditional signs is searched by them.
  expect(traditionalIn(["資金", "资"], "資资")).toBe("");
});

describe("folding", () => {
  test("one form for widths and cases, without quotation marks, and the way back", () => {
    const folded = fold("国家级“小巨人”ＡＢ");
    expect(folded.folded).toBe("国家级小巨人ab");
    const at = folded.folded.indexOf("小巨人");
    const { start, end } = markAt(folded, at, at + 3);
    expect(folded.text.slice(start, end)).toBe("小巨人");
  });
  test("words are split at spaces and commas of both scripts", () =>
    expect(wordsOf(" 工业，Tax  tax、ＧＤＰ ")).toEqual(["工业", "tax", "gdp"]));
});

describe("readings", () => {
  test("a sign is read as its text has it: 行业 is hangye, 行动 xingdong", () => {
    const read = reader(readingsOf(["行业", "银行", "行动"], readChinese));
    expect(read("行业")).toEqual(["hang", "ye"]);
    expect(read("行动")).toEqual(["xing", "dong"]);
  });
  test("texts that nobody read are found by their signs alone", () => {
    const [term] = TERM_ENTRIES;
    if (term === undefined) throw new Error("invalid glossary: empty");
    const prepared = [prepare(term, reader({ syllables: {}, otherwise: [] }))];
    expect(search(prepared, term.name.zh)).toHaveLength(1);
    expect(search(prepared, "zjtx")).toHaveLength(0);
  });
});

describe("one mistake", () => {
  const word = fc.stringMatching(/^[a-z]{5,10}$/);
  test("a letter left out, added, changed or swapped is one", () => {
    fc.assert(
      fc.property(word, fc.nat(9), fc.constantFrom("a", "q", "z"), (text, n, letter) => {
        const at = n % text.length;
        const swapped = text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
        for (const other of [
          text.slice(0, at) + text.slice(at + 1),
          text.slice(0, at) + letter + text.slice(at),
          text.slice(0, at) + letter + text.slice(at + 1),
          swapped,
        ]) {
          expect(oneMistakeApart(text, other)).toBe(true);
          expect(oneMistakeApart(other, text)).toBe(true);
          expect(nearStart(text, other)).not.toBeNull();
        }
      }),
    );
  });
  test("two are not", () => {
    expect(oneMistakeApart("unemployment", "unamploymant")).toBe(false);
    expect(oneMistakeApart("abcde", "abc")).toBe(false);
  });
});
