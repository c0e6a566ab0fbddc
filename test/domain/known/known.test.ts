import { describe, expect, test } from "vitest";
import { countKnown, knownOf, type KnownModel, MOST_ROWS } from "#domain/known/known.ts";
import { knownCsv } from "#domain/known/known-csv.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { pictureCases } from "#test/support/picture-cases.ts";

function knownCase(name: string): KnownModel {
  const model = pictureCases[name];
  if (model?.kind !== "known") throw new Error(`invalid case: ${name}`);
  return model;
}
const model = knownCase("known");
const marks = (id: string) => model.rows.find((r) => r.id === id)?.marks ?? [];

describe("what is known", () => {
  test("has a column for every year between the first and the last, whether there is anything or not", () => {
    expect(model.years).toEqual([2018, 2025]);
    expect(model.step).toBe(1);
  });

  test("has a mark for each kind of knowledge of a period, as long as the months it speaks of", () => {
    expect(marks("all").map((m) => [m.period, m.status, m.to - m.from + 1, m.whole])).toEqual([
      ["2018", "actual", 12, true],
      ["2021-H1", "actual", 6, false],
      ["2021", "actual", 12, true],
      ["2022-08", "actual", 1, false],
      ["2023", "expected", 12, true],
      ["2025", "target", 12, true],
    ]);
    expect(marks("broken")[0]).toMatchObject({ period: "2019/2020", whole: true });
  });

  test("tells what stands before a break of the series from what may be compared", () => {
    expect(marks("broken").map((m) => [m.period, m.other])).toEqual([
      ["2019/2020", true],
      ["2022", false],
    ]);
  });

  test("takes a gap that is published for nothing, and other areas for none of the county's own", () => {
    expect(marks("nothing")).toEqual([]);
    const elsewhere = aRelease([anIndicator()], [anObservation({ area: "north" })]);
    expect(knownOf(elsewhere)).toEqual([]);
  });

  test("takes what stands beside with another definition into the row, where the release says so", () => {
    const sentence = { zh: "口径不同", en: "Another definition" };
    const own = anIndicator({ beside: [{ indicator: "old", relation: "other-definition", sentence }] });
    const [one] = knownOf(
      aRelease(
        [own, anIndicator({ id: "old" })],
        [anObservation(), anObservation({ indicator: "old", period: "2013" })],
      ),
    );
    expect(one?.rows[0]?.marks.map((m) => [m.period, m.other])).toEqual([
      ["2013", true],
      ["2022", false],
    ]);
  });
});

test("a very long span has several years in a column", () => {
  const { step, years } = knownCase("manyYears");
  expect(step).toBe(5);
  expect(years).toEqual([1890, 2024]);
});

test("a theme with very many indicators is cut, and says of how many", () => {
  const many = Array.from({ length: MOST_ROWS + 5 }, (_, n) => anIndicator({ id: `i-${n}` }));
  const [cut] = knownOf(aRelease(many, [anObservation({ indicator: "i-0" })]));
  expect([cut?.rows.length, cut?.total]).toEqual([MOST_ROWS, MOST_ROWS + 5]);
});

test("how much is known, counted", () => {
  expect(countKnown([model])).toEqual({
    indicators: 3,
    actual: 2,
    ahead: 0,
    nothing: 1,
    oneYear: 0,
    fiveYears: 0,
  });
});

test("the file has a row for each mark, and one for an indicator without any", () => {
  const rows = knownCsv(model).trim().split("\r\n");
  expect(rows[0]).toContain("indicator,period,basis,status,other_definition");
  expect(rows).toContain("all,2021-H1,cumulative,actual,false");
  expect(rows).toContain("broken,2019/2020,single,actual,true");
  expect(rows).toContain("nothing,,,,");
});
