import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf, type Mark } from "#domain/provenance/blocks.ts";
import { examine, isUnrelated, type Recorded } from "#domain/provenance/examine.ts";
import { summarise, worstFirst } from "#domain/provenance/summary.ts";

const recorded: Recorded = {
  figures: [
    { id: "funds", phrase: "到位资金40.6亿元", printed: "40.6亿元", start: 3, end: 13 },
    { id: "firms", phrase: "企业11家", printed: "11家", start: 14, end: 19 },
    { id: "jobs", phrase: "用工1900余人", printed: "1900余人", start: 20, end: 28 },
  ],
  damage: [{ id: "A1", phrase: "11家用工", printed: "", start: 16, end: 21 }],
  quotes: [{ id: "at-32-36", phrase: "10件实事", printed: "", start: 32, end: 36 }],
  leftOut: ["10件实事"],
};
const TEXT = "全县的到位资金40.6亿元，企业11家、用工1900余人。办好10件实事，新建学校3所。";

describe("a document held against what the site says of it", () => {
  test("figures found, damage marked, and only what the site does not carry listed", () => {
    const { figures, damage, uncarried } = examine(TEXT, recorded, false);
    expect(figures.map((f) => f.how)).toEqual(["place", "place", "place"]);
    expect(damage.map((d) => d.how)).toEqual(["not-found"]);
    expect(uncarried).toEqual([
      { id: "0", start: 41, end: 43, before: "办好10件实事，新建学校", printed: "3所", after: "。" },
    ]);
  });

  test("the words around a quantity stay within its line", () => {
    const [first] = examine(
      "第一行\n新增3所\n第三行",
      { figures: [], damage: [], quotes: [], leftOut: [] },
      false,
    ).uncarried;
    expect(first).toMatchObject({ before: "新增", printed: "3所", after: "" });
  });

  test("a figure that is not found is a number that the site does not carry", () => {
    const { figures, uncarried } = examine(TEXT.replace("11家", "12家"), recorded, false);
    expect(summarise(figures)).toEqual({
      sought: 3,
      found: 2,
      by: { place: 2, phrase: 0, number: 0, "not-found": 1 },
    });
    expect(uncarried.map((u) => u.printed)).toEqual(["12家", "3所"]);
    expect(worstFirst(figures).map((f) => f.id)).toEqual(["firms", "funds", "jobs"]);
  });

  test("a phrase that is quoted is marked, and its numbers are no numbers that the site does not list", () => {
    const { quotes, marks, uncarried } = examine(TEXT, { ...recorded, leftOut: [] }, false);
    expect(quotes.map((q) => q.how)).toEqual(["phrase"]);
    expect(marks.filter((m) => m.kind === "quote").map((m) => m.id)).toEqual(["at-32-36"]);
    expect(uncarried.map((u) => u.printed)).toEqual(["3所"]);
  });

  test.each<[what: string, text: string, unrelated: boolean]>([
    ["the document", TEXT, false],
    ["one phrase of it", "企业11家", false],
    ["a report of it in other words", "资金40.6亿元到了，有11家，1900余人上岗。", false],
    ["a recipe", "面粉500克，鸡蛋2个。", true],
  ])("%s: unrelated is %s", (_, text, unrelated) => {
    expect(isUnrelated(examine(text, recorded, false))).toBe(unrelated);
  });

  test("a text of which nothing is recorded is unrelated to nothing", () => {
    expect(isUnrelated(examine("面粉", { figures: [], damage: [], quotes: [], leftOut: [] }, false))).toBe(false);
  });

  test("nothing recorded, nothing found", () => {
    expect(summarise([])).toEqual({ sought: 0, found: 0, by: { place: 0, phrase: 0, number: 0, "not-found": 0 } });
    expect(examine("没有数字", { figures: [], damage: [], quotes: [], leftOut: [] }, false).marks).toEqual([]);
  });
});

test("the blocks are the text, and every mark begins a piece and covers what it should", () => {
  const marks = (length: number): fc.Arbitrary<readonly Mark[]> =>
    fc
      .array(fc.tuple(fc.nat(length), fc.nat(length), fc.constantFrom("figure", "damage", "other")), { maxLength: 12 })
      .map((all) =>
        all.flatMap(([a, b, kind], id): Mark[] =>
          a === b ? [] : [{ kind, id: String(id), start: Math.min(a, b), end: Math.max(a, b) }],
        ),
      );
  const texts = fc
    .array(fc.tuple(fc.constantFrom("字", "文\n", "𠮷", "1"), fc.integer({ min: 1, max: 3000 })), { maxLength: 6 })
    .map((runs) => Array.from(runs.map(([sign, n]) => sign.repeat(n)).join("")));
  fc.assert(
    fc.property(
      texts.chain((chars) => fc.tuple(fc.constant(chars), marks(chars.length))),
      ([chars, all]) => {
        const blocks = blocksOf(chars, all);
        const pieces = blocks.flatMap((b) => b.pieces);
        expect(pieces.map((p) => p.text).join("")).toBe(chars.join(""));
        for (const mark of all) {
          expect(pieces.some((p) => p.start === mark.start && p.marks.includes(mark))).toBe(true);
          const covered = pieces.filter((p) => p.marks.includes(mark)).map((p) => p.text);
          expect(covered.join("")).toBe(chars.slice(mark.start, mark.end).join(""));
          expect(pieces.filter((p) => p.ending.includes(mark))).toHaveLength(1);
        }
        for (const { start, end } of blocks) expect(end - start).toBeLessThanOrEqual(4501);
      },
    ),
    { numRuns: 40 },
  );
});
