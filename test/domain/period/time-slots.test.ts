import { describe, expect, test } from "vitest";
import { beginsAnew } from "#domain/period/begins-anew.ts";
import { rhythmOf, slotsOf, stretchOf } from "#domain/period/time-slots.ts";
import { anObservation } from "#test/support/cases.ts";

describe("the places of a time axis", () => {
  test.each([
    ["years", ["2019", "2021"], ["2019", "2020", "2021"]],
    ["halves", ["2021-H1", "2022-H2"], ["2021-H1", "2021-H2", "2022-H1", "2022-H2"]],
    ["quarters", ["2022-Q3", "2023-Q2"], ["2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"]],
    ["months", ["2022-11", "2023-03"], ["2022-11", "2022-12", "2023-01", "2023-02", "2023-03"]],
    ["fiscal years", ["2020-04/2021-03", "2022-04/2023-03"], ["2020-04/2021-03", "2021-04/2022-03", "2022-04/2023-03"]],
    ["school years", ["2021-09/2022-08", "2023-09/2024-08"], ["2021-09/2022-08", "2022-09/2023-08", "2023-09/2024-08"]],
    ["two years each", ["2018/2019", "2022/2023"], ["2018/2019", "2020/2021", "2022/2023"]],
    [
      "days",
      ["2022-02-27", "2022-02-28", "2022-03-01", "2022-03-03", "2022-03-04"],
      ["2022-02-27", "2022-02-28", "2022-03-01", "2022-03-02", "2022-03-03", "2022-03-04"],
    ],
    ["days now and then", ["2022-01-31", "2022-06-30"], ["2022-01-31", "2022-06-30"]],
    ["a half and years", ["2019-H1", "2021"], ["2019-H1", "2019", "2020", "2021"]],
    ["two years between single ones", ["2019", "2020/2021", "2022"], ["2019", "2020/2021", "2022"]],
    ["a school year before a year", ["2021-09/2022-08", "2023"], ["2021-09/2022-08", "2023"]],
  ])("%s", (_, periods, slots) => {
    expect(slotsOf(periods)).toEqual(slots);
  });

  test("of what is counted up within a year, no month is missing that is never published", () => {
    const to = (month: string, year: number): string => `${year}-01/${year}-${month}`;
    const given = [...["02", "03", "04", "06"].map((m) => to(m, 2022)), ...["02", "04"].map((m) => to(m, 2023))];
    expect(slotsOf(given)).toEqual([
      ...["02", "03", "04", "05", "06"].map((m) => to(m, 2022)),
      ...["02", "03", "04"].map((m) => to(m, 2023)),
    ]);
    expect(rhythmOf(given)).toBe("to-date");
  });

  test("no place is made up for periods that cover one another", () => {
    const rolling = ["2021-04/2022-03", "2021-07/2022-06", "2022-04/2023-03"];
    expect(slotsOf(rolling)).toEqual(rolling);
  });
});

test("a day has its place within its month", () => {
  expect(stretchOf("2022-02-15")).toEqual({ from: 2022 * 12 + 1.5, to: 2022 * 12 + 1 + 15 / 28 });
});

describe("a count that begins anew", () => {
  const of = (period: string, basis: "cumulative" | "single" = "cumulative") => anObservation({ period, basis });

  test("with every year, where it is counted up within one", () => {
    const all = ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1"].map((p) => of(p));
    const anew = all.slice(1).map((o, at) => beginsAnew(all[at] ?? o, o, all));
    expect(anew).toEqual([false, false, false, true]);
  });

  test("but not from year to year, nor where each period stands alone", () => {
    const years = ["2021", "2022"].map((p) => of(p));
    expect(beginsAnew(of("2021"), of("2022"), years)).toBe(false);
    const single = ["2022-12", "2023-01"].map((p) => of(p, "single"));
    expect(beginsAnew(of("2022-12", "single"), of("2023-01", "single"), single)).toBe(false);
  });
});
